import { place, quote } from '../document/evidence.js';
import { initiativesOf } from '../model/initiatives.js';
import { either, inColumn, tell } from '../fixes/tell.js';
import { defineRule } from './rule.js';

export const innovationRoiUnmeasured = defineRule({
  id: 'innovation-roi-unmeasured',
  family: 'innovation',
  severity: 'warning',
  claims: ['P1.6'],
  summary: {
    en: 'The effect of an innovation stands in words only: no figure, payback time or way to measure it.',
    ru: 'Эффект инновации только на словах: ни цифры, ни срока окупаемости, ни способа измерить.',
  },
  why: {
    en: 'In most cases the return on an innovation can be measured. “Strong ROI” cannot be compared with anything, least of all with the cost beside it.',
    ru: 'Возврат на инновацию в большинстве случаев измерим. «Большой эффект» не с чем сравнить — даже с расходом в соседней колонке.',
  },
  advice: {
    en: 'Give the effect a figure a year, a payback time, or a metric and the date on which it is read.',
    ru: 'Дайте эффекту цифру за год, срок окупаемости или показатель и дату замера.',
  },
  question: {
    en: 'Below what return would you not have started it?',
    ru: 'С чем вы сравните результат через год, чтобы увидеть, что дело именно в этом?',
  },
  fixes: [either(inColumn('initiative-return', ['effect']), tell('initiative-return'))],
  messages: {
    unmeasured: {
      en: 'The effect of “{initiative}” is in words only. How much a year, when does it pay back, or how will you measure it?',
      ru: 'Эффект «{initiative}» описан только словами. Сколько в год, когда окупится или чем и когда замерите?',
    },
  },
  *check(doc, report) {
    for (const { kind, effect, words } of initiativesOf(doc)) {
      if (kind === 'innovation' && effect.named && !effect.measured)
        yield report('unmeasured', place(words), { initiative: quote(words) });
    }
  },
});
