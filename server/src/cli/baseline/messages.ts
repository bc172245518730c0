import type { Bilingual } from '../../rules/rule.js';

export const missing = (path: string): Bilingual => ({
  en: `There is no baseline ${path}. To take one: --baseline ${path} --update-baseline`,
  ru: `Базового списка ${path} нет. Чтобы его составить: --baseline ${path} --update-baseline`,
});

export const unreadable = (path: string, detail: string): Bilingual => ({
  en: `The baseline ${path} cannot be read (${detail}).`,
  ru: `Базовый список ${path} прочитать не удалось (${detail}).`,
});

export const damaged = (path: string): Bilingual => ({
  en: `${path} is no baseline of Strategy Lint, or a damaged one. It is left as it is: restore it, or delete it to take a new one.`,
  ru: `${path} — не базовый список Strategy Lint, или он повреждён. Файл не тронут: восстановите его или удалите и составьте заново.`,
});

export const newer = (path: string, version: number): Bilingual => ({
  en: `The baseline ${path} was written by a newer Strategy Lint (shape ${version}). Bring this one up to date.`,
  ru: `Базовый список ${path} записан более новой версией Strategy Lint (формат ${version}). Обновите её здесь.`,
});

export const unwritable = (path: string, detail: string): Bilingual => ({
  en: `The baseline ${path} cannot be written (${detail}).`,
  ru: `Базовый список ${path} записать не удалось (${detail}).`,
});

export const notUpdated = (path: string): Bilingual => ({
  en: `The baseline ${path} is left as it is: not everything could be checked.`,
  ru: `Базовый список ${path} не обновлён: проверить удалось не всё.`,
});
