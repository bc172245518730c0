import { chain } from './chain.js';
import type { Entry, PlanMap, Shown, Side, Unknown } from '../../view/messages.js';
import { report } from '../../view/report/page.js';
import { gap, link, list, note, section, sign, time } from './parts.js';
import { layOut, type Kind } from '../../view/timeline-layout.js';
import { timeline } from '../../view/timeline.js';
import { h, type Branch } from '../../view/tree.js';
import { words, type Locale, type Words } from '../../view/words.js';

/** How the page is to be drawn. */
export interface Look {
  readonly locale: Locale;
  /** Pixels for the timeline. */
  readonly width: number;
  /** The mark that the Tab key stops at. */
  readonly current: number;
}

/** The whole page for what is to be shown. */
export const page = (shown: Shown, look: Look): Branch[] =>
  shown.map ? fullPage(shown, look) : [emptyPage(shown, look.locale)];

function fullPage({ map, file, review, locale }: Extract<Shown, { version: number }>, look: Look): Branch[] {
  if (!review) return mapPage(map, file, look);
  const width = Math.min(look.width, 840);
  return report([{ file, reviewed: { review, map } }], {
    locale: locale ?? look.locale,
    today: map.today,
    width,
    live: true,
  });
}

function emptyPage(shown: Extract<Shown, { map: null }>, locale: Locale): Branch {
  const { title, advice } = words[locale].empty[shown.reason];
  return h(
    'section',
    { class: 'empty' },
    h('h1', {}, title),
    shown.file !== undefined && h('p', { class: 'file' }, shown.file),
    h('p', {}, advice),
  );
}

const mapPage = (map: PlanMap, file: string, look: Look): Branch[] => [
  header(map, file, words[look.locale]),
  when(map, look),
  chain(map, look.locale),
  unknowns(map, words[look.locale]),
  ...(map.formula ? [formula(map.formula, words[look.locale])] : []),
];

const header = (map: PlanMap, file: string, text: Words): Branch =>
  h(
    'header',
    {},
    h(
      'div',
      {},
      h('h1', {}, map.title.text === '' ? file : map.title.text),
      h('p', { class: 'summary', role: 'status' }, countsOf(map, text).join(' · ')),
    ),
    h('button', { type: 'button', class: 'save', 'data-save': true, title: text.saveHint }, text.save),
  );

/** The plan in figures. */
export function countsOf({ goals, steps, unknowns: asked }: PlanMap, { counts }: Words): string[] {
  const inState = (state: string): number => steps.filter((step) => step.state === state).length;
  const [done, overdue, open] = [inState('done'), inState('overdue'), asked.filter(({ answered }) => !answered).length];
  return [
    counts.goals(goals.length),
    counts.milestones(steps.filter(({ kind }) => kind === 'milestone').length),
    ...(done > 0 ? [counts.done(done)] : []),
    ...(overdue > 0 ? [counts.overdue(overdue)] : []),
    ...(open > 0 ? [counts.open(open)] : []),
  ];
}

function when(map: PlanMap, { width, locale, current }: Look): Branch {
  const text = words[locale];
  const layout = layOut(map, width, locale);
  return section(
    'when',
    text.timeline,
    layout
      ? [h('div', { class: 'drawing' }, timeline(layout, locale, current)), legend(map, locale)]
      : note(text.noneDated),
    tray(map, locale),
  );
}

/** The signs that the timeline uses, with what they mean. */
function legend({ steps, goals }: PlanMap, locale: Locale): Branch {
  const present = new Set([...goals, ...steps].map(({ state }) => state));
  const states = (['done', 'overdue', 'past', 'ahead'] as const).filter((state) => present.has(state));
  return h(
    'ul',
    { class: 'legend', 'aria-hidden': 'true' },
    states.map((state) => h('li', {}, sign('milestone', state, locale), words[locale].states[state])),
  );
}

/** Goals and milestones that no timeline can show. */
function tray({ goals, steps }: PlanMap, locale: Locale): Branch | undefined {
  const text = words[locale];
  const undated: { kind: Kind; entry: PlanMap['steps'][number] | PlanMap['goals'][number] }[] = [
    ...goals.map((entry) => ({ kind: 'goal' as const, entry })),
    ...steps.filter(({ kind }) => kind === 'milestone').map((entry) => ({ kind: 'milestone' as const, entry })),
  ].filter(({ entry }) => !entry.when);
  if (undated.length === 0) return undefined;
  return h(
    'div',
    { class: 'tray' },
    h('h3', {}, text.undated),
    note(text.undatedHint),
    list(
      undated.map(({ kind, entry }) =>
        h('div', { class: 'step' }, link(entry, sign(kind, entry.state, locale)), time(entry, locale)),
      ),
    ),
  );
}

const unknowns = ({ unknowns: asked }: PlanMap, text: Words): Branch =>
  section(
    'unknowns',
    text.unknowns,
    asked.length === 0
      ? note(text.noUnknowns)
      : list(
          asked.map((unknown) => unknownRow(unknown, text)),
          'unknowns',
        ),
  );

const unknownRow = (unknown: Unknown, text: Words): Branch =>
  h(
    'div',
    { class: 'column' },
    link(
      unknown.column === undefined
        ? unknown
        : { ...unknown, text: `${unknown.text}: ${text.leftOpen(unknown.column)}` },
    ),
    h('div', { class: 'answer arrow' }, answerTo(unknown, text)),
  );

function answerTo({ answered, answer }: Unknown, { gaps, found }: Words): Branch {
  if (answer) return link(answer);
  return answered ? note(found) : gap(gaps.answer);
}

const sides = ['money', 'experience', 'processes', 'people'] as const;

/** $ = CX = processes + people. */
const formula = (sidesOf: NonNullable<PlanMap['formula']>, text: Words): Branch =>
  section(
    'formula',
    text.formula,
    h(
      'div',
      { class: 'formula' },
      sides.flatMap((side) => [...operator(side, text), card(side, sidesOf[side], text)]),
    ),
  );

/** The mark that stands before a side. */
function operator(side: Side, { equals, plus }: Words): Branch[] {
  if (side === 'money') return [];
  const [mark, spoken] = side === 'people' ? ['+', plus] : ['=', equals];
  return [h('span', { class: 'operator', role: 'img', 'aria-label': spoken }, mark)];
}

const card = (side: Side, measures: readonly Entry[], text: Words): Branch =>
  h(
    'div',
    { class: `card ${measures.length === 0 ? 'lacking' : ''}`.trim() },
    h('h3', {}, h('span', { class: 'side-mark', 'aria-hidden': 'true' }, text.sideMarks[side]), text.sides[side]),
    measures.length === 0 ? gap(text.gaps.side) : list(measures.map((entry) => link(entry))),
  );
