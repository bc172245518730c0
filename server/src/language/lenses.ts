import { place } from '../document/evidence.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { cardOf, type GoalCard } from '../model/goal-card.js';
import { goalsOf } from '../model/goals.js';
import { milestonesOf, type Milestone } from '../model/milestones.js';
import type { Bilingual } from '../rules/rule.js';
import type { Span } from '../text/span.js';

/** A line over a goal or a milestone that says what it has and what it lacks. */
export interface Lens {
  readonly span: Span;
  readonly title: Bilingual;
}

/** Lenses over goals that stand on their own and over declared milestones, in document order. */
export const lensesOf = (doc: StrategyDocument): Lens[] =>
  [
    ...goalsOf(doc)
      .filter(({ kind, linked }) => kind !== 'key-result' && !linked)
      .map((goal) => ({ span: place(goal.words), title: goalLine(cardOf(doc, goal)) })),
    ...milestonesOf(doc)
      .filter(({ declared, done }) => declared && !done)
      .map((milestone) => ({ span: place(milestone.words), title: milestoneLine(milestone) })),
  ].sort((a, b) => a.span.start - b.span.start);

const mark = (has: boolean): string => (has ? '✓' : '✗');

function goalLine({ measured, dated, owned, milestones }: GoalCard): Bilingual {
  const en = `measure ${mark(measured)} date ${mark(dated)} owner ${mark(owned)}`;
  const ru = `измеримо ${mark(measured)} срок ${mark(dated)} ответственный ${mark(owned)}`;
  if (milestones === 0) return { en, ru };
  return {
    en: `${en} · ${milestones === 1 ? '1 milestone' : `${milestones} milestones`}`,
    ru: `${ru} · вех: ${milestones}`,
  };
}

function milestoneLine({ dated, deliverable }: Milestone): Bilingual {
  const shown = deliverable === 'unclear' ? '' : mark(deliverable === 'named');
  return {
    en: `date ${mark(dated)}${shown && ` result ${shown}`}`,
    ru: `срок ${mark(dated)}${shown && ` результат ${shown}`}`,
  };
}
