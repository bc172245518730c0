import { place } from '../document/evidence.js';
import { fixedCapacityIn } from '../model/crisis/capacity.js';
import { crisisPlansOf } from '../model/crisis/scope.js';
import { forMessages } from '../fixes/fix.js';
import { reword, rewordKeepingDate } from '../fixes/reword.js';
import { defineRule } from './rule.js';

export const crisisCapacityFixed = defineRule({
  id: 'crisis-capacity-fixed',
  family: 'crisis',
  severity: 'information',
  claims: ['P7.5'],
  kinds: ['crisis'],
  summary: {
    en: 'Growth by hiring or on long obligations instead of own people, freelancers and subcontractors.',
    ru: 'Рост за счёт найма или долгих обязательств вместо своих сил, фриланса и подряда.',
  },
  why: {
    en: 'Obligations must be met whether the bet wins or not. Own people, outstaff, freelancers and subcontractors grow with what works and end with what does not.',
    ru: 'По обязательствам платят, сработала ставка или нет. Свои силы, аутстаф, фриланс и подряд растут вместе с тем, что работает, и кончаются вместе с тем, что не пошло.',
  },
  advice: {
    en: 'Grow first with your own people, then with hands for the job; keep each commitment to weeks or a few months.',
    ru: 'Сначала растите своими силами, потом руками на время работы; каждое обязательство — на недели или несколько месяцев.',
  },
  question: {
    en: 'If the orders do not come, how fast and at what price can you get out of this?',
    ru: 'Через два месяца заказов нет. Во что вам обойдётся обратный ход?',
  },
  fixes: [
    forMessages(['hire'], reword('crisis-own-hands')),
    forMessages(['obligation'], reword('crisis-by-month')),
    forMessages(['both'], rewordKeepingDate('crisis-own-and-month')),
  ],
  messages: {
    hire: {
      en: 'This grows the payroll before it is known what works. Could your own people, freelancers or a subcontractor carry the first months?',
      ru: 'Штат растёт раньше, чем понятно, что работает. Справятся ли первые месяцы свои люди, фрилансеры или субподрядчик?',
    },
    obligation: {
      en: 'This binds you for years while nobody knows the next quarter. What can be had by the day, the month or the job instead?',
      ru: 'Это обязательство на годы, а что будет через квартал, неизвестно. Что можно взять на день, на месяц или под заказ?',
    },
    both: {
      en: 'Both the payroll and a commitment for years are taken on before it is known what works. What could own people, subcontractors and rent by the month do instead?',
      ru: 'И штат, и обязательство на годы берут раньше, чем понятно, что работает. Что смогут свои люди, подрядчики и аренда помесячно?',
    },
  },
  *check(doc, report) {
    for (const plan of crisisPlansOf(doc))
      for (const { kinds, words } of fixedCapacityIn(plan))
        yield report(kinds.length > 1 ? 'both' : (kinds[0] ?? 'hire'), place(words));
  },
});
