import { place, quote } from '../document/evidence.js';
import { disordersIn } from '../model/crisis/order.js';
import { crisisPlansOf } from '../model/crisis/scope.js';
import { changePlaces } from '../fixes/change-places.js';
import { defineRule } from './rule.js';

export const crisisOrder = defineRule({
  id: 'crisis-order',
  family: 'crisis',
  severity: 'information',
  claims: ['P7.1', 'P7.2', 'P7.4', 'P7.5'],
  kinds: ['crisis'],
  summary: {
    en: 'People go before perks do, or the firm hires before hypotheses were tested.',
    ru: 'Людей увольняют раньше, чем урезают льготы, или нанимают раньше, чем проверили гипотезы.',
  },
  why: {
    en: 'People who see colleagues leave while the perks stay do not believe the rest of the plan. And who hires before testing pays salaries for a guess.',
    ru: 'Кто видит, что коллеги уходят, а льготы остаются, не поверит и остальному плану. А кто нанимает до проверки, платит зарплату за догадку.',
  },
  advice: {
    en: 'First the costs that touch nobody’s work, then people; first the tests, then growth.',
    ru: 'Сначала издержки, которые не касаются работы, потом люди; сначала проверки, потом рост.',
  },
  question: {
    en: 'What would you lose by taking the other step first?',
    ru: 'А если поменять эти шаги местами, кому станет хуже?',
  },
  fixes: [changePlaces],
  messages: {
    people: {
      en: 'People go here before “{other}”. Could the costs outside the core be cut first, and how many would then not have to leave?',
      ru: 'Люди уходят раньше, чем «{other}». Можно ли сначала урезать издержки вне основного процесса и скольким тогда не придётся уходить?',
    },
    hire: {
      en: 'Hands are hired here before “{other}” has shown what works. What if the test says no?',
      ru: 'Здесь нанимают раньше, чем «{other}» покажет, что работает. А если проверка скажет «нет»?',
    },
  },
  *check(doc, report) {
    for (const plan of crisisPlansOf(doc))
      for (const { kind, first, second } of disordersIn(doc, plan))
        yield report(kind === 'people-first' ? 'people' : 'hire', place(first), { other: quote(second) });
  },
});
