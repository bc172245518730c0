import { goalsOf, goalStatementsOf, linksToGoals } from '../model/goals.js';
import { isIndex } from '../model/index-page.js';
import { absentInputs, hasSteps } from '../model/inputs.js';
import { where } from '../fixes/fix.js';
import { addSection, owesReason } from '../fixes/section.js';
import { defineRule } from './rule.js';

export const planInputsIncomplete = defineRule({
  id: 'plan-inputs-incomplete',
  family: 'path',
  severity: 'warning',
  preset: 'essential',
  claims: ['P5.3'],
  summary: {
    en: 'A goal is stated, but no step towards it is named, or no means for any step.',
    ru: 'Цель названа, но нет ни одного шага к ней или не сказано, какими средствами его сделать.',
  },
  why: {
    en: 'Planning works only on three exact inputs: what we want, what has to be done for it, and how to do it. With one of them missing the rest is a wish.',
    ru: 'План работает, когда точны три вводные: что хотим получить, что для этого сделать и как это делать. Без любой из них остаётся пожелание.',
  },
  advice: {
    en: 'Add the steps, and for at least the first of them a method, an owner, a budget or a tool.',
    ru: 'Добавьте шаги и хотя бы для первого — способ, ответственного, бюджет или инструмент.',
  },
  question: {
    en: 'Say we approve this today. What is the first phone call tomorrow, and who makes it?',
    ru: 'План утвердили. Кто завтра утром за что берётся и хватит ли ему рук и денег?',
  },
  fixes: [
    where(hasSteps, addSection('means-section', 'team')),
    where((doc) => !hasSteps(doc), addSection('steps-section', 'action', owesReason)),
  ],
  messages: {
    incomplete: {
      en: 'The goal is there, but the plan does not say {absent}. Which step comes first, and who does it by what means?',
      ru: 'Цель есть, но в плане не сказано, {absent}. Какой шаг первый, кто и чем его сделает?',
    },
  },
  *check(doc, report) {
    if (doc.kinds.has('okr') || isIndex(doc) || linksToGoals(doc)) return;
    if (goalsOf(doc).length === 0 && goalStatementsOf(doc).length === 0) return;
    const absent = absentInputs(doc);
    if (absent.length > 0) yield report('incomplete', doc.title, { absent });
  },
});
