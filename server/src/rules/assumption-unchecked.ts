import { assumptionsOf } from '../model/assumptions.js';
import { place, quote } from '../document/evidence.js';
import { fillBlanks, outsideRows } from '../fixes/cells.js';
import { addRemark } from '../fixes/remark.js';
import { defineRule } from './rule.js';

export const assumptionUnchecked = defineRule({
  id: 'assumption-unchecked',
  family: 'path',
  severity: 'warning',
  preset: 'essential',
  claims: ['P5.4'],
  yieldsTo: { here: ['blind-bet', 'willpower-plan', 'channel-effect-immaterial'] },
  summary: {
    en: 'An assumption that nobody checks: no test, owner or date.',
    ru: 'Допущение, которое никто не проверяет: ни способа, ни ответственного, ни даты.',
  },
  why: {
    en: 'A plan stands as firm as its weakest assumption; after a couple of untested ones it is a wish, however exact its figures.',
    ru: 'План держится на самом слабом допущении: пара непроверенных — и это уже пожелание, какими бы точными ни были цифры.',
  },
  advice: {
    en: 'Add how it is checked, by whom and by when, and what you do if it proves false.',
    ru: 'Добавьте, как проверяете, кто и когда, и что делаете, если не подтвердится.',
  },
  question: {
    en: 'What makes you believe this today, and what would change your mind?',
    ru: 'Вы это знаете или на это надеетесь? И кого можно спросить уже на этой неделе?',
  },
  fixes: [fillBlanks('assumption-cell'), outsideRows(addRemark('assumption-check'))],
  messages: {
    unchecked: {
      en: 'The plan rests on “{assumption}”. Who checks it, how and by when, and what if it is not so?',
      ru: 'План стоит на допущении «{assumption}». Кто, как и когда его проверит, и что делать, если это не так?',
    },
  },
  *check(doc, report) {
    for (const assumption of assumptionsOf(doc)) {
      if (!assumption.checked)
        yield report('unchecked', place(assumption.words), { assumption: quote(assumption.words) });
    }
  },
});
