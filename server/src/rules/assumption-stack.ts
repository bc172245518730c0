import { assumptionsOf } from '../model/assumptions.js';
import { place, quote } from '../document/evidence.js';
import { checkEach } from '../fixes/assumption-checks.js';
import { defineRule } from './rule.js';

export const assumptionStack = defineRule({
  id: 'assumption-stack',
  family: 'path',
  severity: 'warning',
  claims: ['P5.4'],
  summary: {
    en: 'More unchecked assumptions than one plan can carry.',
    ru: 'Непроверенных допущений больше, чем выдержит один план.',
  },
  why: {
    en: 'Each assumption is a coin to be tossed, and the plan needs every one of them to fall well. After a couple of them it is no plan any more.',
    ru: 'Каждое допущение — подброшенная монета, и плану нужно, чтобы все упали как надо. После пары таких допущений плана уже нет.',
  },
  advice: {
    en: 'Pick the assumption that would hurt most if it were wrong, check it before anything else, and give the rest an owner and a date.',
    ru: 'Выберите допущение, ошибка в котором больнее всего, проверьте его первым, остальным назначьте ответственного и срок.',
  },
  question: {
    en: 'If you had one week and little money, which of these guesses would you check first?',
    ru: 'На каком из этих «если» вы сами споткнулись бы первым и что мешает проверить его на этой неделе?',
  },
  fixes: [checkEach('assumption-checks')],
  messages: {
    stack: {
      en: '{count} assumptions that nobody checks carry this plan, “{first}” the first of them. Which one would sink it? Check that one before the rest begins.',
      ru: 'План стоит на допущениях, которые никто не проверяет, их {count}; первое — «{first}». Какое из них его потопит? Проверьте его до начала остальных работ.',
    },
  },
  *check(doc, report, { assumptionCount }) {
    const unchecked = assumptionsOf(doc).filter((assumption) => !assumption.checked);
    const [first, ...others] = unchecked;
    const all = unchecked.reduce((sum, { count = 1 }) => sum + count, 0);
    if (!first || all <= assumptionCount) return;
    const related = others.map(({ words }) => ({
      span: place(words),
      note: { en: 'Nor is this one checked.', ru: 'И это никто не проверяет.' },
    }));
    yield report('stack', place(first.words), { count: all, first: quote(first.words) }, related);
  },
});
