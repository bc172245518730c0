import { place, quote } from '../document/evidence.js';
import { hypothesesOf } from '../model/hypotheses.js';
import { fillBlanks, outsideRows } from '../fixes/cells.js';
import { addRemark } from '../fixes/remark.js';
import { addParagraph } from '../fixes/paragraph.js';
import { defineRule } from './rule.js';

export const hypothesisUntestable = defineRule({
  id: 'hypothesis-untestable',
  family: 'unknowns',
  severity: 'information',
  claims: ['P7.5', 'P6.4'],
  summary: {
    en: 'A hypothesis with no test, metric or threshold.',
    ru: 'Гипотеза без проверки, показателя или порога.',
  },
  why: {
    en: 'A hypothesis that nothing could refute is a belief. It stays in the plan for good and takes the place of those that could be checked.',
    ru: 'Гипотеза, которую ничто не может опровергнуть, — это вера. Она остаётся в плане навсегда и занимает место тех, что можно проверить.',
  },
  advice: {
    en: 'Say how it is tested, on how many, and below which figure it is dropped.',
    ru: 'Скажите, как её проверяют, на скольких и при каком значении отбрасывают.',
  },
  question: {
    en: 'What is the cheapest thing you could do to learn that you are wrong?',
    ru: 'Что должно случиться, чтобы вы отказались от этой мысли без сожаления?',
  },
  fixes: [
    fillBlanks('hypothesis-cells'),
    outsideRows(addRemark('hypothesis-test', 'block')),
    addParagraph('hypothesis-test'),
  ],
  messages: {
    untested: {
      en: 'By which figure would “{words}” be proved wrong? Name the test, its size and the threshold at which you drop it.',
      ru: 'При каком результате вы признаете, что «{words}» неверно? Назовите проверку, её объём и порог, ниже которого гипотезу отбрасываете.',
    },
  },
  *check(doc, report) {
    for (const { words, testable } of hypothesesOf(doc))
      if (!testable) yield report('untested', place(words), { words: quote(words) });
  },
});
