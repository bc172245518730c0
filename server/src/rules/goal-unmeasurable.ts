import { attentionMetricsOf } from '../model/attention.js';
import { place, quote } from '../document/evidence.js';
import { goalsOf, headingOver, isMeans, isMeasurable } from '../model/goals.js';
import { append } from '../fixes/here.js';
import { fillCells } from '../fixes/cells.js';
import { defineRule } from './rule.js';

export const goalUnmeasurable = defineRule({
  id: 'goal-unmeasurable',
  family: 'goals',
  severity: 'warning',
  preset: 'essential',
  claims: ['P4.4', 'P5.2'],
  summary: {
    en: 'A goal that nobody could check: neither it nor a line that belongs to it holds a measure.',
    ru: 'Цель, которую никто не сможет проверить: ни в ней, ни рядом нет измеримого показателя.',
  },
  why: {
    en: 'A goal without a measure is always reached and never: everyone will judge it by mood. With no measurable result there is nothing to steer by on the way.',
    ru: 'Цель без показателя всегда достигнута и никогда: каждый судит по настроению. Нет измеримого результата — не по чему и рулить в пути.',
  },
  advice: {
    en: 'Give the figure today and the figure wanted (“from 19 to 7 days”), or an end state that anybody can see (“licence obtained”).',
    ru: 'Укажите, сколько сейчас и сколько хотите («с 19 до 7 дней»), или состояние, которое увидит любой («лицензия получена»).',
  },
  question: {
    en: 'If we disagreed about whether this was reached, what would settle the argument?',
    ru: 'По какому числу и вы, и самый придирчивый акционер одинаково поймёте, что это сделано?',
  },
  fixes: [fillCells('goal-measure-cells', ['metric', 'baseline', 'target']), append('goal-measure')],
  messages: {
    unmeasured: {
      en: 'How will anyone see that “{goal}” is reached? Add a figure from today to the target, or an end state that can be checked.',
      ru: 'По чему станет видно, что «{goal}» — достигнуто? Добавьте цифру «было — станет» или состояние, которое можно проверить.',
    },
  },
  *check(doc, report) {
    // Attention as a goal is the more telling fault.
    const vain = new Set(attentionMetricsOf(doc).map(({ node }) => node));
    const bare = goalsOf(doc).filter((goal) => !isMeasurable(goal) && !isMeans(goal) && !vain.has(goal.node));
    // Signs listed below goals stand for them: the goals are asked.
    const asked = new Set(bare.filter(({ kind }) => kind === 'goal' || kind === 'objective').map(headingOver));
    for (const goal of bare) {
      const heading = headingOver(goal);
      if (goal.kind === 'criterion' && heading && asked.has(heading)) continue;
      yield report('unmeasured', place(goal.words), { goal: quote(goal.words) });
    }
  },
});
