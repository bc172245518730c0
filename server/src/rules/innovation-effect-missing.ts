import { place, quote } from '../document/evidence.js';
import { effectlessOf } from '../model/initiatives.js';
import { addColumn } from '../fixes/column.js';
import { at, either, inColumn, tell } from '../fixes/tell.js';
import { defineRule } from './rule.js';

export const innovationEffectMissing = defineRule({
  id: 'innovation-effect-missing',
  family: 'innovation',
  severity: 'warning',
  preset: 'essential',
  claims: ['P1.6'],
  yieldsTo: { here: ['automation-purpose-missing'] },
  summary: {
    en: 'An innovation with no business effect named.',
    ru: 'Инновация, у которой не назван эффект для бизнеса.',
  },
  why: {
    en: 'An innovation improves the business one has; large or small, it owes a clear effect. “Everybody has one” is none.',
    ru: 'Инновация улучшает действующий бизнес и, большая или маленькая, обязана дать понятный эффект. «У всех уже есть» — не эффект.',
  },
  advice: {
    en: 'Say what gets better, in money, time or customers, and by how much.',
    ru: 'Скажите, что станет лучше — в деньгах, во времени, для клиентов — и насколько.',
  },
  question: {
    en: 'What would you lose if you left it out?',
    ru: 'Кто в компании пожалеет, если этого не сделать, и о чём именно?',
  },
  fixes: [
    either(inColumn('initiative-effect', ['effect']), at(['section', 'item', 'paragraph'], tell('initiative-effect'))),
    addColumn('initiative-effect-column', 'effect'),
  ],
  messages: {
    missing: {
      en: 'What does “{initiative}” bring to the business? Name the effect in money, time or customers.',
      ru: 'Что «{initiative}» даст бизнесу? Назовите эффект в деньгах, времени или клиентах.',
    },
  },
  *check(doc, report) {
    for (const { first, others } of effectlessOf(doc)) {
      const related = others.map(({ words }) => ({ span: place(words), note }));
      yield report('missing', place(first.words), { initiative: quote(first.words) }, related);
    }
  },
});

const note = { en: 'no effect named here either', ru: 'здесь эффект тоже не назван' };
