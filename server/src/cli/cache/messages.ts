import type { Bilingual } from '../../rules/rule.js';

export const damaged = (path: string): Bilingual => ({
  en: `The cache ${path} is damaged: everything is linted anew, and it is written again.`,
  ru: `Кэш ${path} повреждён: проверяем всё заново и записываем его ещё раз.`,
});

export const foreign = (path: string): Bilingual => ({
  en: `${path} is no cache of Strategy Lint: it is left as it is, and nothing is kept. Name another file with --cache-location.`,
  ru: `${path} — не кэш Strategy Lint: файл не тронут, результаты не сохранены. Укажите другой файл в --cache-location.`,
});

export const unreadable = (path: string, detail: string): Bilingual => ({
  en: `The cache ${path} cannot be read (${detail}): everything is linted anew, and nothing is kept.`,
  ru: `Кэш ${path} прочитать не удалось (${detail}): проверяем всё заново, результаты не сохраняем.`,
});

export const unwritable = (path: string, detail: string): Bilingual => ({
  en: `The cache ${path} cannot be written (${detail}): the next run lints everything anew.`,
  ru: `Кэш ${path} записать не удалось (${detail}): в следующий раз всё будет проверено заново.`,
});
