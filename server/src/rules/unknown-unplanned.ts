import { quote } from '../document/evidence.js';
import type { Role } from '../document/roles.js';
import { goalsOf, isMeasurable } from '../model/goals.js';
import { milestonesOf } from '../model/milestones.js';
import { placeOf, unknownsOf } from '../model/unknowns.js';
import { fillCells, outsideRows } from '../fixes/cells.js';
import { addRemark } from '../fixes/remark.js';
import { defineRule } from './rule.js';

export const unknownUnplanned = defineRule({
  id: 'unknown-unplanned',
  family: 'unknowns',
  severity: 'warning',
  preset: 'essential',
  claims: ['P6.3', 'P6.4', 'P6.5'],
  yieldsTo: { here: ['unknown-overplanned'] },
  summary: {
    en: 'Something is left open, and nobody is to find it out.',
    ru: 'Вопрос оставлен открытым, и никто не выясняет ответ.',
  },
  why: {
    en: 'Not knowing is no fault; leaving it to luck is. An unknown can be handed to a consultant with a clear task, tried in a small pilot, or worked off sprint by sprint.',
    ru: 'Не знать — не беда, беда — оставить на авось. Неизвестное можно отдать консультанту с ясной задачей, проверить небольшим пилотом или снимать по спринтам.',
  },
  advice: {
    en: 'Say who finds out, how and by when, or why the question may stay open.',
    ru: 'Напишите, кто выяснит, как и к какому сроку, или почему вопрос может остаться открытым.',
  },
  question: {
    en: 'Whom could you call today who knows the answer, or knows who does?',
    ru: 'Во что обойдётся, если ответа не будет до самого старта?',
  },
  fixes: [
    fillCells('unknown-cells', ['owner', 'date', 'target', 'metric', 'baseline', 'evidence', 'effect']),
    outsideRows(addRemark('unknown-decision')),
    outsideRows(addRemark('unknown-research')),
    outsideRows(addRemark('unknown-pilot')),
    outsideRows(addRemark('unknown-consultant')),
  ],
  messages: {
    open: {
      en: '“{unknown}” is left open. Who finds it out, how and by when?',
      ru: '«{unknown}» — вопрос открыт. Кто выяснит, как и к какому сроку?',
    },
    cell: {
      en: '“{unknown}”: the column “{column}” says nothing. Who fills it in, and by when?',
      ru: '«{unknown}»: в колонке «{column}» ничего нет. Кто её заполнит и к какому сроку?',
    },
  },
  *check(doc, report) {
    // An empty date or result is the milestone's fault, an empty measure the goal's, and told there.
    const told = new Set(
      milestonesOf(doc)
        .filter(({ dated }) => !dated)
        .map(({ node }) => node),
    );
    const unmeasured = new Set(
      goalsOf(doc)
        .filter((goal) => !isMeasurable(goal))
        .map(({ node }) => node),
    );
    for (const unknown of unknownsOf(doc)) {
      if (!unknown.asks && measures.has(unknown.columnRole) && unmeasured.has(unknown.node)) continue;
      if (unknown.answered || ((unknown.columnRole === 'date' || unknown.ofDate) && told.has(unknown.node))) continue;
      const words = quote(unknown.words);
      if (unknown.column) yield report('cell', placeOf(unknown), { unknown: words, column: quote(unknown.column) });
      else yield report('open', placeOf(unknown), { unknown: words });
    }
  },
});

const measures: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['metric', 'target', 'baseline']);
