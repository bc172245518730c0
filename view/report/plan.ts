import { dayNumber } from '../days.js';
import type { Goal, PlanMap, Step } from '../messages.js';
import { still } from '../still.js';
import { layOut, type Layout } from '../timeline-layout.js';
import { describe, timeline } from '../timeline.js';
import { h, type Branch, type Content } from '../tree.js';
import { words, type Locale } from '../words.js';
import { gap, lineOf, part, said, signed, table, time, type Context } from './parts.js';
import { reportWords } from './words.js';

/** The goals with what each has and lacks. */
export function goalsPart({ goals }: PlanMap, context: Context): Branch {
  const text = reportWords[context.locale];
  const { gaps } = words[context.locale];
  return part(
    context,
    'goals',
    text.goals,
    goals.length === 0
      ? h('p', {}, gap(gaps.goals))
      : table(
          'goal-table',
          text.goals,
          [text.goal, text.measure, text.deadline, text.owner],
          goals.map((goal) => goalRow(goal, context)),
        ),
  );
}

function goalRow(goal: Goal, context: Context): Content[] {
  const text = reportWords[context.locale];
  const { gaps } = words[context.locale];
  return [
    [said(context, goal.text), ' ', lineOf(context, goal)],
    measuresOf(goal, context),
    time(context, goal) ?? (goal.dated ? '' : gap(gaps.deadline)),
    goal.owned ? text.hasOwner : gap(gaps.owner),
  ];
}

function measuresOf({ measures, measured }: Goal, context: Context): Content {
  const { gaps } = words[context.locale];
  if (measures.length === 0) return measured ? h('span', { class: 'note' }, gaps.ownWords) : gap(gaps.measure);
  if (measures.length === 1) return said(context, measures[0]?.text ?? '');
  return h(
    'ul',
    {},
    measures.map(({ text }) => h('li', {}, said(context, text))),
  );
}

/** The milestones as a picture and, since that cuts their words, in a table. */
export function milestonesPart(map: PlanMap, context: Context): Branch {
  const text = reportWords[context.locale];
  const steps = stepsOf(map);
  return part(
    context,
    'milestones',
    text.milestones,
    calendar(map, steps, context),
    steps.length === 0
      ? h('p', {}, gap(text.noMilestones))
      : table(
          'milestone-table',
          text.milestones,
          [text.milestone, text.when, text.state],
          [...steps].sort(byTime).map((step) => stepRow(step, context)),
        ),
  );
}

/** The milestones, or, in a plan that calls nothing so, the dated steps. */
export function stepsOf({ steps }: PlanMap): readonly Step[] {
  const milestones = steps.filter(({ kind }) => kind === 'milestone');
  return milestones.length > 0 ? milestones : steps.filter(({ when }) => when !== undefined);
}

/** What has no date comes last. */
export function byTime(a: Step, b: Step): number {
  const [one = '9', other = '9'] = [a.when?.to, b.when?.to];
  return one < other ? -1 : one > other ? 1 : 0;
}

const stepRow = (step: Step, context: Context): Content[] => [
  [said(context, step.text), ' ', lineOf(context, step)],
  time(context, step) ?? gap(words[context.locale].gaps.deadline),
  signed(context, step.kind, step.state),
];

/** Marks beyond which a picture shows nothing any more and fits no sheet. */
const mostMarks = 30;

function calendar(map: PlanMap, steps: readonly Step[], context: Context): Content {
  const text = reportWords[context.locale];
  const drawn = nearest(map, steps);
  const layout = layOut(drawn, context.width, context.locale);
  if (!layout) return h('p', { class: 'note' }, words[context.locale].noneDated);
  const { children, attributes } = still(timeline(layout, context.locale, -1));
  const left = [...map.goals, ...steps].filter(({ when }) => when).length - drawn.goals.length - drawn.steps.length;
  return h(
    'figure',
    {},
    h(
      'svg',
      { ...attributes, class: 'drawing', role: 'img', 'aria-label': spokenOf(layout, context.locale) },
      children.filter((child) => typeof child !== 'string' && child.tag !== 'title' && child.tag !== 'desc'),
    ),
    left > 0 && h('figcaption', { class: 'note' }, text.undrawn(left)),
  );
}

const spokenOf = (layout: Layout, locale: Locale): string => `${words[locale].timeline}. ${describe(layout, locale)}`;

/** The goals and milestones with a date; of too many, those nearest to today. */
function nearest(map: PlanMap, steps: readonly Step[]): PlanMap {
  const today = dayNumber(map.today);
  const far = ({ when }: Goal | Step): number => Math.abs(dayNumber(when?.to ?? '') - today);
  const dated = [...map.goals, ...steps].filter(({ when }) => when);
  const near = new Set([...dated].sort((a, b) => far(a) - far(b)).slice(0, mostMarks));
  return {
    ...map,
    goals: map.goals.filter((goal) => near.has(goal)),
    steps: steps.filter((step) => near.has(step)),
  };
}
