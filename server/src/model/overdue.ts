import type { Sense } from '../lexicon/senses.js';
import type { Day } from '../text/dates.js';
import { isUnder, ownFacts, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import type { Passage } from '../document/evidence.js';
import { stepsOf } from './schedule.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** A step whose last day has passed without a word on how it went (claims P5.5, P5.8). */
export interface OverdueStep {
  readonly words: Passage;
  readonly end: Day;
}

const condition: ReadonlySet<Sense> = new Set<Sense>(['step.condition']);
const past: ReadonlySet<Role> = new Set<Role>(['history']);

/** The steps that are overdue on a day, and whether they are all the dated steps that the plan has. */
export function overdueStepsOf(
  doc: StrategyDocument,
  today: Day,
): { readonly overdue: readonly OverdueStep[]; readonly all: boolean } {
  const dated = stepsOf(doc).filter(({ milestone, impossible }) => impossible === undefined && !milestone.node.quoted);
  const overdue = dated.flatMap(({ milestone: { node, words, done }, start, end }) => {
    const last = end ?? start;
    const open = last !== undefined && last < today && !done && !isSettled(node) && !isUnder(node, past);
    return open ? [{ words, end: last }] : [];
  });
  return { overdue, all: overdue.length === dated.length };
}

/** «Готово, когда …» tells what is to be seen, not that it was. */
export const isSettled = (node: Node): boolean =>
  ownFacts(node).some((facts) =>
    facts.senses.some(
      ({ sense, end }) => sense === 'step.settled' && !facts.says(condition, { start: end, end: end + conditionReach }),
    ),
  );

/** Characters behind "done" within which a condition begins and ends. */
const conditionReach = 9;

/** The author has put the plan away: `status: archived`, `done`, `closed` in the front matter, or no longer in force. */
export const isArchived = query((doc: StrategyDocument): boolean =>
  ['status', 'state', 'статус', 'archived', 'архив'].some((key) =>
    archived.test(doc.frontMatter.fields.get(key)?.value ?? ''),
  ),
);

const archived =
  /^(?:archived?|done|closed|complete[d]?|finished|obsolete|superseded|dropped|cancel+ed|true|yes|да|архив(?:ный|ная)?|в архиве|завершен[ао]?|завершён|закрыт[ао]?|выполнен[ао]?|отменен[ао]?|отменён|не действует)$/iu;
