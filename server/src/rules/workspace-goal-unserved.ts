import { unservedGoalsOf } from '../model/between/goal-service.js';
import { defineRule } from './rule.js';

export const workspaceGoalUnserved = defineRule({
  id: 'workspace-goal-unserved',
  family: 'workspace',
  severity: 'information',
  claims: ['P5.3', 'P5.7'],
  yieldsTo: { here: ['goal-without-action'] },
  summary: {
    en: 'A goal of the strategy that no plan of the workspace speaks of, while plans work on its other goals.',
    ru: 'Цель стратегии, о которой не говорит ни один план в рабочей папке, хотя над другими её целями планы работают.',
  },
  why: {
    en: 'A strategy gives direction; checkpoints and work stand in the plans. A goal that no plan has taken up is nobody’s, and it is found out at the end of the year.',
    ru: 'Стратегия задаёт направление, а вехи и работа — в планах. Цель, которую не взял ни один план, ничья, и выяснится это в конце года.',
  },
  advice: {
    en: 'Name the goal in the plan that works on it, by its number or in its own words, or give it a plan. If nobody works on it in this period, say so in the strategy.',
    ru: 'Назовите цель в том плане, который на неё работает, — номером или её же словами — или заведите для неё план. Если в этом периоде ею никто не займётся, так и напишите в стратегии.',
  },
  question: {
    en: 'Whose plan will bring this goal about?',
    ru: 'В чьём плане стоит работа на эту цель?',
  },
  noFix: {
    en: 'Whose goal it is, and in which plan it belongs, only its owners know.',
    ru: 'Чья это цель и в какой план её поставить, знают только её хозяева.',
  },
  messages: {
    unserved: {
      en: 'No plan here speaks of “{goal}”, though “{plan}” works on other goals of this strategy. Which plan takes it up?',
      ru: 'Ни один план не говорит о цели «{goal}», хотя «{plan}» работает на другие цели этой стратегии. В какой план она войдёт?',
    },
  },
  *between(summary, report, workspace) {
    const unserved = unservedGoalsOf(workspace, summary);
    if (!unserved) return;
    for (const { title, span } of unserved.goals)
      yield report('unserved', span, { goal: shortened(title), plan: unserved.plan.title });
  },
});

/** Characters beyond which a title fills the screen. */
const longest = 60;

const shortened = (title: string): string =>
  title.length <= longest ? title : `${title.slice(0, longest).replace(/\s+\S*$/, '')}…`;
