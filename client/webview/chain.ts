import type { Entry, Goal, PlanMap, Step } from '../../view/messages.js';
import { gap, link, list, note, section, sign, time } from './parts.js';
import { h, type Branch, type Leaf } from '../../view/tree.js';
import { groupsOf, type Group } from './ways.js';
import { words, type Locale, type Words } from '../../view/words.js';

/** The chains from goal over measure and actions to milestones; what is missing shows as a gap. */
export function chain(map: PlanMap, locale: Locale): Branch {
  const text = words[locale];
  return section(
    'chain',
    text.chain,
    map.goals.length === 0 && gap(text.gaps.goals),
    map.shared.measures.length > 0 &&
      column(
        text.measures,
        map.shared.measures.map((entry) => link(entry)),
      ),
    groupsOf(map)
      .filter((group) => group.goals.length + group.actions.length + group.milestones.length > 0)
      .map((group) => drawn(group, locale)),
  );
}

const drawn = (group: Group, locale: Locale): Branch => {
  const text = words[locale];
  const level = group.goals.length > 0 ? 'h4' : 'h3';
  return h(
    'div',
    { class: 'group' },
    group.goals.length > 0 &&
      h(
        'ul',
        { class: 'goals', 'aria-label': text.goals },
        group.goals.map((goal) => goalRow(goal, locale)),
      ),
    h(
      'div',
      { class: 'work' },
      group.shared && h('p', { class: 'gap wide' }, text.sharedHint),
      column(text.actions, actionsIn(group, locale), 'arrow first', level),
      column(text.milestones, milestonesIn(group, locale), 'arrow', level),
    ),
  );
};

/** Headings follow one another without a step left out: below a goal's own, or right below that of the part. */
const column = (title: string, items: readonly Leaf[], more = '', level: 'h3' | 'h4' = 'h4'): Branch =>
  h(
    'div',
    { class: `column ${more}`.trim() },
    h(level, { class: 'column-title' }, title),
    items.every(isGap) ? items : list(items),
  );

const isGap = (item: Leaf): boolean => typeof item !== 'string' && item.tag === 'p';

const goalRow = (goal: Goal, locale: Locale): Branch =>
  h(
    'li',
    {},
    h(
      'div',
      { class: 'column goal' },
      h('h3', {}, link(goal, sign('goal', goal.state, locale))),
      h('p', { class: 'chips' }, deadlineOf(goal, locale), ownerOf(goal, words[locale])),
    ),
    column(words[locale].measures, measuresOf(goal, words[locale]), 'arrow'),
  );

function deadlineOf(goal: Goal, locale: Locale): Branch | undefined {
  const known = time(goal, locale);
  if (known) return known;
  return goal.dated ? undefined : h('span', { class: 'chip-gap' }, words[locale].gaps.deadline);
}

const ownerOf = ({ owned }: Goal, { owner, gaps }: Words): Branch =>
  owned ? h('span', { class: 'chip' }, owner) : h('span', { class: 'chip-gap' }, gaps.owner);

function measuresOf({ measures, measured }: Goal, { gaps }: Words): Leaf[] {
  if (measures.length > 0) return measures.map((entry: Entry) => link(entry));
  return [measured ? note(gaps.ownWords) : gap(gaps.measure)];
}

function actionsIn({ actions, milestones }: Group, locale: Locale): Leaf[] {
  const { gaps } = words[locale];
  if (actions.length > 0) return actions.map((step) => stepRow(step, locale));
  return [milestones.length > 0 ? note(gaps.actionsAmongMilestones) : gap(gaps.actions)];
}

const milestonesIn = ({ milestones }: Group, locale: Locale): Leaf[] =>
  milestones.length > 0 ? milestones.map((step) => stepRow(step, locale)) : [gap(words[locale].gaps.milestones)];

const stepRow = (step: Step, locale: Locale): Branch =>
  h('div', { class: 'step' }, link(step, sign(step.kind, step.state, locale)), time(step, locale));
