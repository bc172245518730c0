import { place } from '../document/evidence.js';
import { coreCutsIn, type CorePart } from '../model/crisis/core.js';
import { crisisPlansOf } from '../model/crisis/scope.js';
import { reword, rewordInCell } from '../fixes/reword.js';
import { at } from '../fixes/tell.js';
import { defineRule, type Bilingual } from './rule.js';

export const crisisCoreCut = defineRule({
  id: 'crisis-core-cut',
  family: 'crisis',
  severity: 'warning',
  claims: ['P7.2'],
  kinds: ['crisis'],
  summary: {
    en: 'Cuts that hit marketing, interns, key people’s pay, expertise or the core team.',
    ru: 'Сокращения бьют по маркетингу, стажёрам, зарплате ключевых людей, экспертизе или ядру команды.',
  },
  why: {
    en: 'These are the hands and heads with which a firm manoeuvres. Without them the money lasts a little longer, and there is nobody left to find the next business.',
    ru: 'Этими руками и головами компания и маневрирует. Без них деньги протянутся чуть дольше, но искать новое дело будет некому.',
  },
  advice: {
    en: 'Part with those who bring nothing even in the long run; leave marketing and interns alone, keep the experts, and pay the key people more rather than less.',
    ru: 'Расставайтесь с теми, кто ничего не приносит и вдолгую. Маркетинг и стажёров не трогайте, экспертов сохраните, а ключевым людям платите больше, а не меньше.',
  },
  question: {
    en: 'A year from now, what of this will you be buying back, and at what price?',
    ru: 'Кого и что из этого с радостью заберёт конкурент?',
  },
  fixes: [rewordInCell('crisis-core-spared-cell'), at(['item', 'paragraph'], reword('crisis-core-spared'))],
  messages: {
    hit: {
      en: 'This cuts into {parts}. With whom will you manoeuvre when a new offer has to be found and sold? Look first for those who bring nothing even in the long run.',
      ru: 'Под нож попадает {parts}. С кем вы будете маневрировать, когда понадобится найти и продать новое? Сначала посмотрите на тех, кто не приносит ничего и вдолгую.',
    },
  },
  *check(doc, report) {
    for (const plan of crisisPlansOf(doc))
      for (const { words, parts } of coreCutsIn(plan))
        yield report('hit', place(words), { parts: parts.map((part) => names[part]) });
  },
});

const names: Readonly<Record<CorePart, Bilingual>> = {
  marketing: { en: 'marketing', ru: 'маркетинг' },
  interns: { en: 'the interns', ru: 'набор и работа стажёров' },
  pay: { en: 'the pay of key people', ru: 'зарплата ключевых людей' },
  people: { en: 'the core team', ru: 'ядро команды' },
  expertise: { en: 'expertise', ru: 'экспертиза' },
};
