import type { Entry, PlanMap, Shown, Wish } from '../../view/messages.js';
import { reportPage } from '../../view/report/page.js';
import { reportStyle } from '../../view/report/style.js';
import { page } from './page.js';
import { patch } from './patch.js';
import { picture } from './picture.js';
import { toMarkup } from '../../view/tree.js';
import { localeOf } from '../../view/words.js';

/** What VS Code gives a view to talk by. */
declare function acquireVsCodeApi(): {
  postMessage(wish: Wish): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const root = document.getElementById('map') ?? document.body;
const locale = localeOf(document.documentElement.lang);

/** Its style is part of what a saved review is. */
if (root.classList.contains('report')) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(reportStyle);
  document.adoptedStyleSheets = [sheet];
}

let shown: Shown | undefined;
let current = 0;

/** Narrower than this the labels would say nothing. */
const narrowest = 320;

function draw(): void {
  if (!shown) return;
  const { paddingLeft, paddingRight } = getComputedStyle(root);
  const room = root.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  const width = Math.max(narrowest, Math.floor(room));
  patch(root, page(shown, { locale, width, current }));
}

window.addEventListener('message', ({ data }: MessageEvent<Shown>) => {
  const other = shown?.uri !== data.uri;
  shown = data;
  if (other) current = 0;
  draw();
  if (other && !restored) window.scrollTo(0, 0);
  if (restored) window.scrollTo(0, scrollKept());
  restored = false;
  host.setState({ uri: data.uri, scroll: window.scrollY });
});

/** True until the first map is shown: where the reader was before the view was hidden is kept. */
let restored = true;

function scrollKept(): number {
  const state = host.getState();
  const kept = typeof state === 'object' && state !== null && 'scroll' in state ? state.scroll : 0;
  return typeof kept === 'number' ? kept : 0;
}

window.addEventListener('scroll', () => host.setState({ uri: shown?.uri, scroll: window.scrollY }), { passive: true });

root.addEventListener('click', ({ target }) => {
  if (target instanceof Element) act(target);
});

/** What is saved: the review as a page of its own, the map as a picture. */
function saved(file: string, map: PlanMap): string {
  const { review, locale: written = locale } = shown?.map ? shown : {};
  return review
    ? reportPage([{ file, reviewed: { review, map } }], { locale: written, today: map.today, width: 800, live: false })
    : toMarkup(picture(map, locale));
}

/** Follows a link of the map, or saves it. */
function act(target: Element): void {
  const place = target.closest('[data-go]')?.getAttribute('data-go');
  if (place !== null && place !== undefined && shown?.map) {
    host.postMessage({ type: 'go', version: shown.version, ...(JSON.parse(place) as Entry) });
  } else if (target.closest('[data-save]') && shown?.map) {
    host.postMessage({ type: 'save', text: saved(shown.file, shown.map) });
  }
}

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(index + 1, last),
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Marks are no buttons of HTML: what those do at a key is done for them here. */
root.addEventListener('keydown', (event) => {
  const mark = event.target instanceof Element ? event.target.closest('.mark') : null;
  if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' || event.key === ' ') act(mark);
  else if (!walk(mark, event.key)) return;
  event.preventDefault();
});

/** Moves the focus to another mark; false when the key means nothing here. */
function walk(mark: Element, key: string): boolean {
  const step = steps[key];
  if (!step) return false;
  const marks = [...root.querySelectorAll<SVGElement>('.mark')];
  current = step(marks.indexOf(mark as SVGElement), marks.length - 1);
  draw();
  marks[current]?.focus();
  return true;
}

root.addEventListener('focusin', ({ target }) => {
  const mark = target instanceof Element ? target.closest<SVGElement>('.mark') : null;
  const index = mark ? [...root.querySelectorAll<SVGElement>('.mark')].indexOf(mark) : -1;
  if (index === -1 || index === current) return;
  current = index;
  draw();
});

new ResizeObserver(draw).observe(root);
host.postMessage({ type: 'ready' });
