import { goalsOf } from '../model/goals.js';
import { isIndex } from '../model/index-page.js';
import { hasSteps } from '../model/inputs.js';
import { isReasoned } from '../model/rationale.js';
import { addSection } from '../fixes/section.js';
import { defineRule } from './rule.js';

export const pathRationaleMissing = defineRule({
  id: 'path-rationale-missing',
  family: 'path',
  // A hint in `strict` alone for as long as more than one in five of its findings is a false alarm (docs/accuracy.md).
  severity: 'hint',
  preset: 'strict',
  claims: ['P5.1'],
  yieldsTo: { anywhere: ['goal-missing'] },
  summary: {
    en: 'Goals and actions, and nowhere why this path: no reason, evidence, rejected option or trade-off.',
    ru: 'Есть цели и действия, но нигде не сказано, почему выбран этот путь: ни довода, ни данных, ни отвергнутого варианта.',
  },
  why: {
    en: 'A path nobody argued for is the first that came to mind. When it meets an obstacle, nobody can tell whether to push on or to turn.',
    ru: 'Путь, который никто не обосновал, — просто первый пришедший в голову. На первом же препятствии непонятно, давить дальше или сворачивать.',
  },
  advice: {
    en: 'For the main choice give one reason with evidence, and one option you weighed and dropped.',
    ru: 'Для главного решения приведите один довод с цифрой и один вариант, который рассмотрели и отвергли.',
  },
  question: {
    en: 'What did your sharpest critic propose instead, and why did you not follow?',
    ru: 'Какой путь выбрал бы на вашем месте конкурент и почему вы идёте иначе?',
  },
  fixes: [addSection('rationale-section', 'rationale')],
  messages: {
    missing: {
      en: 'Why this path and not another? Give the main choice a reason or evidence, and name an option you dropped.',
      ru: 'Почему этот путь, а не другой? Приведите довод или данные в пользу главного решения и вариант, от которого отказались.',
    },
  },
  *check(doc, report) {
    if (isIndex(doc) || goalsOf(doc).length === 0 || !hasSteps(doc)) return;
    if (!isReasoned(doc)) yield report('missing', doc.title);
  },
});
