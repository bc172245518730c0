import { place, quote } from '../document/evidence.js';
import { frozenWordsOf, waterfallOf } from '../model/frozen.js';
import { addRemark } from '../fixes/remark.js';
import { defineRule } from './rule.js';

export const planFrozen = defineRule({
  id: 'plan-frozen',
  family: 'path',
  severity: 'warning',
  claims: ['P5.8', 'P5.9', 'P7.4'],
  summary: {
    en: 'The plan forbids its own revision, or runs in strict sequence over more than a year without one.',
    ru: 'План запрещает себя пересматривать или идёт строгой цепочкой этапов больше года без пересмотра.',
  },
  why: {
    en: 'The world moves on while a frozen plan stands still. Keeping to it then takes the team further from the goal, in good order.',
    ru: 'Мир меняется, а замороженный план нет. Чем строже его держатся, тем дальше уходят от цели, зато организованно.',
  },
  advice: {
    en: 'Say when and on what grounds the plan is changed, and who decides. Freeze at most the next few weeks.',
    ru: 'Скажите, когда, по какому поводу и чьим решением план меняют. Замораживать можно разве что ближайшие недели.',
  },
  question: {
    en: 'What news would be bad enough to change this plan, and who could say so aloud?',
    ru: 'Какое событие заставит вас переписать план, не дожидаясь его конца?',
  },
  fixes: [addRemark('plan-revision')],
  messages: {
    frozen: {
      en: '“{words}”: what if it proves wrong in three months? Say when the plan is looked at again and who may change it.',
      ru: '«{words}»: а если через три месяца окажется, что это неверно? Назовите, когда к плану возвращаются и кто вправе его изменить.',
    },
    waterfall: {
      en: 'More than a year of stages, one strictly behind the other, and no revision on the way. After which stage do you look at the whole plan anew?',
      ru: 'Больше года этапов строго друг за другом, и ни одного пересмотра по дороге. После какого этапа вы заново смотрите на весь план?',
    },
  },
  *check(doc, report, { longTermMonths }) {
    const frozen = frozenWordsOf(doc);
    for (const words of frozen) yield report('frozen', place(words), { words: quote(words) });
    const waterfall = frozen.length === 0 ? waterfallOf(doc, longTermMonths) : undefined;
    if (waterfall) yield report('waterfall', place(waterfall));
  },
});
