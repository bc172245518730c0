import { stretchWords } from '../../view/days.js';
import type { Entry, Goal, PlanMap, Step, Timed, Unknown } from '../../view/messages.js';
import { countsOf } from './page.js';
import { pictureStyle } from './picture-style.js';
import { wrapped } from '../../view/text-width.js';
import { layOut } from '../../view/timeline-layout.js';
import { still } from '../../view/still.js';
import { timeline } from '../../view/timeline.js';
import { h, type Branch } from '../../view/tree.js';
import { groupsOf, type Group } from './ways.js';
import { words, type Locale, type Words } from '../../view/words.js';

const width = 1200;
const margin = 40;
const inner = width - 2 * margin;
const line = 17;

/** A part of the picture and how tall it is. */
interface Block {
  readonly nodes: readonly Branch[];
  readonly height: number;
}

/** A text of the picture; a gap is framed. */
interface Note {
  readonly text: string;
  readonly as: 'plain' | 'strong' | 'small' | 'gap';
}

/** The whole map as one drawing that needs nothing but itself: for a slide, a page, a message. */
export function picture(map: PlanMap, locale: Locale): Branch {
  const text = words[locale];
  const parts = [
    notes([{ text: map.title.text, as: 'strong' }], 0, inner, 'title'),
    notes([{ text: countsOf(map, text).join(' · '), as: 'small' }], 0, inner),
    ...calendar(map, locale),
    ...heading(text.chain),
    ...(map.goals.length === 0 ? [notes([{ text: text.gaps.goals, as: 'gap' }], 0, inner)] : []),
    ...groupsOf(map).flatMap((group) => groupRows(group, locale)),
    ...heading(text.unknowns),
    ...unknownRows(map.unknowns, text),
    ...(map.formula ? [...heading(text.formula), formulaRow(map.formula, text)] : []),
  ];
  const { nodes, height } = stacked(parts);
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: height + 2 * margin,
      viewBox: `0 0 ${width} ${height + 2 * margin}`,
      role: 'img',
      'aria-labelledby': 'map-title map-desc',
      lang: locale,
    },
    h('title', { id: 'map-title' }, map.title.text),
    h('desc', { id: 'map-desc' }, countsOf(map, text).join(', ')),
    h('style', {}, pictureStyle),
    h('rect', { class: 'paper', width: '100%', height: '100%' }),
    h('g', { transform: `translate(${margin} ${margin})` }, nodes),
  );
}

function stacked(parts: readonly Block[]): Block {
  let height = 0;
  const nodes = parts.map((part) => {
    const node = h('g', { transform: `translate(0 ${height})` }, part.nodes);
    height += part.height;
    return node;
  });
  return { nodes, height };
}

const beside = (parts: readonly Block[]): Block => ({
  nodes: parts.flatMap(({ nodes }) => nodes),
  height: Math.max(0, ...parts.map(({ height }) => height)),
});

const heading = (text: string): Block[] => [
  {
    nodes: [h('text', { class: 'heading', y: 38 }, text), h('path', { class: 'rule', d: `M0 48H${inner}` })],
    height: 62,
  },
];

/** Texts below one another in a column, wrapped to its width. */
function notes(some: readonly Note[], x: number, room: number, kind = ''): Block {
  let y = 0;
  const nodes = some.flatMap(({ text, as }) => {
    const lines = wrapped(
      text,
      (room - (as === 'gap' ? 16 : 0)) / (kind === 'title' ? 2 : as === 'strong' ? 1.1 : 1),
      4,
    );
    const top = y;
    const step = kind === 'title' ? 30 : line;
    y += lines.length * step + (as === 'gap' ? 14 : 7);
    const indent = as === 'gap' ? 8 : 0;
    const shown = lines.map((each, index) =>
      h(
        'text',
        { class: `${as} ${kind}`.trim(), x: x + indent, y: top + (as === 'gap' ? 6 : 0) + step * (index + 1) - 4 },
        each,
      ),
    );
    const frame = h('rect', { class: 'frame', x, y: top + 2, width: room, height: lines.length * line + 8, rx: 4 });
    return as === 'gap' ? [frame, ...shown] : shown;
  });
  return { nodes, height: y };
}

function calendar(map: PlanMap, locale: Locale): Block[] {
  const text = words[locale];
  const layout = layOut(map, inner, locale);
  const undated = [...map.goals, ...map.steps.filter(({ kind }) => kind === 'milestone')].filter(({ when }) => !when);
  return [
    ...heading(text.timeline),
    layout
      ? { nodes: [still(timeline(layout, locale, -1))], height: layout.height + 8 }
      : notes([{ text: text.noneDated, as: 'small' }], 0, inner),
    ...(undated.length === 0
      ? []
      : [notes([{ text: text.undated, as: 'strong' }, ...undated.map((entry) => timed(entry, locale))], 0, inner)]),
  ];
}

const timed = ({ text, when, said }: Timed, locale: Locale): Note => {
  const time = when ? stretchWords(when, locale) : said;
  return { text: time === undefined ? `• ${text}` : `• ${text} — ${time}`, as: 'plain' };
};

const stepNote = (step: Step, locale: Locale): Note => {
  const { states } = words[locale];
  const { text } = timed(step, locale);
  return {
    text: step.state === 'done' || step.state === 'overdue' ? `${text} (${states[step.state]})` : text,
    as: 'plain',
  };
};

const columns = [0, 290, 560, 845].map((x, index) => ({ x, room: index === 3 ? 275 : 250 }));

const inColumn = (index: number, some: readonly Note[]): Block => {
  const { x, room } = columns[index] ?? { x: 0, room: inner };
  return notes(some, x, room);
};

/** The goals with their measures to the left, the work that serves them to the right. */
function groupRows(group: Group, locale: Locale): Block[] {
  const text = words[locale];
  const left = stacked(group.goals.map((goal) => goalRow(goal, text)));
  const right = beside([inColumn(2, actionNotes(group, locale)), inColumn(3, milestoneNotes(group, locale))]);
  const heads = [text.goal, text.measures, text.actions, text.milestones].map((head, index) =>
    inColumn(index, [{ text: head, as: 'small' }]),
  );
  const shared = group.shared ? [notes([{ text: text.sharedHint, as: 'small' }], columns[2]?.x ?? 0, 560)] : [];
  return [beside(heads), beside([left, stacked([...shared, right])]), { nodes: [], height: 16 }];
}

const goalRow = (goal: Goal, text: Words): Block =>
  beside([inColumn(0, [{ text: goal.text, as: 'strong' }]), inColumn(1, measureNotes(goal, text))]);

function measureNotes({ measures, measured }: Goal, { gaps }: Words): Note[] {
  if (measures.length > 0) return measures.map(({ text }) => ({ text: `• ${text}`, as: 'plain' }));
  return [measured ? { text: gaps.ownWords, as: 'small' } : { text: gaps.measure, as: 'gap' }];
}

function actionNotes({ actions, milestones }: Group, locale: Locale): Note[] {
  const { gaps } = words[locale];
  if (actions.length > 0) return actions.map((step) => stepNote(step, locale));
  return [
    milestones.length > 0 ? { text: gaps.actionsAmongMilestones, as: 'small' } : { text: gaps.actions, as: 'gap' },
  ];
}

const milestoneNotes = ({ milestones }: Group, locale: Locale): Note[] =>
  milestones.length > 0
    ? milestones.map((step) => stepNote(step, locale))
    : [{ text: words[locale].gaps.milestones, as: 'gap' }];

function unknownRows(unknowns: readonly Unknown[], text: Words): Block[] {
  if (unknowns.length === 0) return [notes([{ text: text.noUnknowns, as: 'small' }], 0, inner)];
  return unknowns.map((unknown) =>
    beside([notes([{ text: unknown.text, as: 'plain' }], 0, 530), notes([answerNote(unknown, text)], 560, 560)]),
  );
}

function answerNote({ answer, answered }: Unknown, { gaps, found }: Words): Note {
  if (answer) return { text: answer.text, as: 'plain' };
  return answered ? { text: found, as: 'small' } : { text: gaps.answer, as: 'gap' };
}

function formulaRow(formula: NonNullable<PlanMap['formula']>, text: Words): Block {
  const sides = (['money', 'experience', 'processes', 'people'] as const).map((side, index) => {
    const { x } = { x: index * 288 };
    const mark = index === 0 ? [] : [h('text', { class: 'operator', x: x - 22, y: 14 }, index === 3 ? '+' : '=')];
    const { nodes, height } = notes(
      [{ text: text.sides[side], as: 'strong' }, ...sideNotes(formula[side], text)],
      x,
      246,
    );
    return { nodes: [...mark, ...nodes], height };
  });
  return beside(sides);
}

const sideNotes = (measures: readonly Entry[], { gaps }: Words): Note[] =>
  measures.length === 0
    ? [{ text: gaps.side, as: 'gap' }]
    : measures.map(({ text }) => ({ text: `• ${text}`, as: 'plain' }));
