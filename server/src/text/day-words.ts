import type { Bilingual } from './bilingual.js';
import type { Day } from './dates.js';

const format = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

let formats: { readonly en: Intl.DateTimeFormat; readonly ru: Intl.DateTimeFormat } | undefined;

/** A day as a sentence names it: "12 June 2026", «12 июня 2026». */
export function dayWords(day: Day): Bilingual {
  const { en, ru } = (formats ??= { en: format('en-GB'), ru: format('ru') });
  const date = new Date(`${day}T00:00:00Z`);
  // A sentence goes on behind the date; «г.» would end it twice.
  return { en: en.format(date), ru: ru.format(date).replace(/\s*г\.$/u, '') };
}

/** A stretch of days as a sentence names it: one day, else its first and last. */
export function stretchWords({ from, to }: { readonly from: Day; readonly to: Day }): Bilingual {
  const [first, last] = [dayWords(from), dayWords(to)];
  return from === to ? first : { en: `${first.en} – ${last.en}`, ru: `${first.ru} – ${last.ru}` };
}
