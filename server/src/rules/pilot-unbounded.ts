import { place, quote } from '../document/evidence.js';
import { pilotsOf, type Pilot } from '../model/pilots.js';
import { addBounds } from '../fixes/pilot-bounds.js';
import { defineRule, type Bilingual } from './rule.js';

export const pilotUnbounded = defineRule({
  id: 'pilot-unbounded',
  family: 'unknowns',
  severity: 'warning',
  preset: 'essential',
  claims: ['P6.4'],
  summary: {
    en: 'A pilot without its bounds: time, size or budget, and the sign of success or stop.',
    ru: 'Пилот без границ: срока, размера или бюджета и признака успеха или остановки.',
  },
  why: {
    en: 'A limited pilot lets one try without fear of missing the goal. Without limits it is a project nobody approved, and it never ends.',
    ru: 'Ограниченный пилот позволяет пробовать, не боясь не достичь цели. Без границ это проект, который никто не утверждал, и он не кончается.',
  },
  advice: {
    en: 'State how long, on how many or for how much, what result takes it further, and what stops it.',
    ru: 'Укажите, сколько длится, на ком или за какие деньги, при каком результате идёте дальше и при каком останавливаетесь.',
  },
  question: {
    en: 'On what day do we sit down and decide whether this goes on?',
    ru: 'Что вы должны увидеть, чтобы сказать: хватит, закрываем?',
  },
  fixes: [addBounds('pilot-bounds')],
  messages: {
    unbounded: {
      en: 'The pilot “{pilot}” has no {absent}. How long, on what scale, and by what sign do you go on or stop?',
      ru: 'У пилота «{pilot}» не указано: {absent}. Сколько он длится, на каком объёме и по какому признаку продолжаете или останавливаете?',
    },
  },
  *check(doc, report) {
    for (const pilot of pilotsOf(doc)) {
      const absent = absentBounds(pilot);
      if (absent.length > 0) yield report('unbounded', place(pilot.words), { pilot: quote(pilot.words), absent });
    }
  },
});

const bounds: readonly (readonly [keyof Pilot['bounds'], Bilingual])[] = [
  ['time', { en: 'end date or length', ru: 'срок' }],
  ['size', { en: 'size or budget', ru: 'размер или бюджет' }],
  ['criterion', { en: 'success or stop criterion', ru: 'критерий успеха или остановки' }],
];

const absentBounds = (pilot: Pilot): Bilingual[] =>
  bounds.filter(([name]) => !pilot.bounds[name]).map(([, words]) => words);
