import { stretchWords } from './days.js';
import { glyph } from './glyphs.js';
import type { Entry } from './messages.js';
import type { Band, Layout, Mark } from './timeline-layout.js';
import { widthOf } from './text-width.js';
import { h, type Branch } from './tree.js';
import { words, type Locale } from './words.js';

/** What makes an element lead to a line of the plan. */
export const leadsTo = ({ text, place }: Entry): Readonly<Record<string, string>> => ({
  'data-go': JSON.stringify({ text, place }),
});

/** The timeline as a drawing whose marks are buttons; `current` is the one that the Tab key stops at. */
export function timeline(layout: Layout, locale: Locale, current: number): Branch {
  const { width, height } = layout;
  const text = words[locale];
  const last = layout.bands.reduce((sum, { marks }) => sum + marks.length, 0) - 1;
  const stop = Math.min(current, last);
  let index = 0;
  return h(
    'svg',
    {
      class: 'timeline',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-labelledby': 'timeline-title timeline-desc',
    },
    h('title', { id: 'timeline-title' }, text.timeline),
    h('desc', { id: 'timeline-desc' }, `${describe(layout, locale)} ${text.timelineHint}`),
    grid(layout),
    todayLine(layout, locale),
    layout.bands.map((band) =>
      h(
        'g',
        { role: 'group', 'aria-label': headingOf(band, locale) },
        h('text', { class: 'band', x: 0, y: band.y + 16, 'aria-hidden': 'true' }, headingOf(band, locale)),
        band.marks.map((mark) => drawn(mark, locale, index++ === stop)),
      ),
    ),
  );
}

const headingOf = ({ kind }: Band, locale: Locale): string => {
  const { goals, milestones, actions } = words[locale];
  return { goal: goals, milestone: milestones, action: actions }[kind];
};

/** What a person who cannot see the drawing has to know of it. */
export function describe({ bands }: Layout, locale: Locale): string {
  const stretches = bands.flatMap(({ marks }) => marks.map(({ entry: { when } }) => when));
  const from = stretches.map((each) => each.from).sort()[0] ?? '';
  const to =
    stretches
      .map((each) => each.to)
      .sort()
      .at(-1) ?? '';
  return words[locale].range(stretchWords({ from, to: from }, locale), stretchWords({ from: to, to }, locale));
}

const grid = ({ ticks, height, width, top }: Layout): Branch =>
  h(
    'g',
    { class: 'grid', 'aria-hidden': 'true' },
    h('path', { class: 'axis', d: `M0 ${top - 10}H${width}` }),
    ticks.map(({ x, words: at, text }) => [
      h('path', { class: 'tick', d: `M${x} ${top - 15}V${height}` }),
      text !== '' && h('text', { class: 'tick-words', x: at, y: top - 20, 'text-anchor': 'middle' }, text),
    ]),
  );

function todayLine({ today: { x, beyond }, height, width }: Layout, locale: Locale): Branch {
  const { today } = words[locale];
  const text = beyond === 'before' ? `← ${today}` : beyond === 'after' ? `${today} →` : today;
  const anchor = x < 40 ? 'start' : x > width - 40 ? 'end' : 'middle';
  return h(
    'g',
    { class: 'today', 'aria-hidden': 'true' },
    !beyond && h('path', { class: 'today-line', d: `M${x} 17V${height}` }),
    h('text', { class: 'today-words', x, y: 12, 'text-anchor': anchor }, text),
  );
}

/** What is said of a mark: its kind, words, time and state. */
const spoken = ({ kind, entry }: Mark, locale: Locale): string => {
  const { kinds, states, lineOf } = words[locale];
  return `${kinds[kind]}: ${entry.text}, ${stretchWords(entry.when, locale)}, ${states[entry.state]}, ${lineOf(entry.place.start.line + 1)}`;
};

function drawn(mark: Mark, locale: Locale, current: boolean): Branch {
  const { kind, entry, from, to, y, label } = mark;
  const { states } = words[locale];
  return h(
    'g',
    {
      class: `mark ${entry.state}`,
      role: 'button',
      tabindex: current ? 0 : -1,
      'aria-label': spoken(mark, locale),
      ...leadsTo(entry),
    },
    h('title', {}, `${entry.text}\n${stretchWords(entry.when, locale)} · ${states[entry.state]}`),
    h('rect', { class: 'ground', ...groundOf(mark) }),
    to - from > 4 &&
      h('rect', { class: 'bar', x: from, y: y - 4, width: Math.round((to - from) * 10) / 10, height: 8, rx: 4 }),
    glyph(kind, entry.state, to, y),
    h(
      'text',
      {
        class: 'label',
        x: label.end ? label.x - 4 : label.x + 4,
        y: label.over ? y - 7 : y + 4,
        'text-anchor': label.end ? 'end' : 'start',
      },
      label.text,
    ),
  );
}

/** Room to click, and to show where the focus is. */
function groundOf({ from, to, y, label }: Mark): Readonly<Record<string, number>> {
  const width = labelWidth(label.text);
  const left = Math.min(from - 11, label.end ? label.x - width : to - 11);
  const right = Math.max(to + 11, label.end ? to + 11 : label.x + width);
  return { x: Math.round(left), y: y - 13, width: Math.round(right - left), height: 26, rx: 4 };
}

const labelWidth = (text: string): number => widthOf(text) + 18;
