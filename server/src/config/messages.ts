import type { Bilingual } from '../text/bilingual.js';
import { nearest } from '../text/nearest.js';
import { cut, shown, type ConfigValue } from './value.js';

/** Everything that is said about a configuration, in both languages. */

function hint(word: string, known: readonly string[]): Bilingual {
  const meant = nearest(word, known);
  if (meant === undefined) return { en: '', ru: '' };
  return { en: ` Did you mean ${meant}?`, ru: ` Возможно, вы имели в виду ${meant}?` };
}

export function notAllowed(value: ConfigValue, allowed: readonly string[]): Bilingual {
  const word = value.kind === 'scalar' && typeof value.value === 'string' ? value.value : '';
  const meant = hint(word, allowed);
  const list = allowed.join(', ');
  return {
    en: `${shown(value)} cannot stand here and is ignored. Allowed: ${list}.${meant.en}`,
    ru: `Значение ${shown(value)} здесь не подходит и не учитывается. Можно указать: ${list}.${meant.ru}`,
  };
}

export const expected = (value: ConfigValue, what: Bilingual): Bilingual => ({
  en: `${shown(value)} cannot stand here and is ignored. Write ${what.en}.`,
  ru: `Значение ${shown(value)} здесь не подходит и не учитывается. Нужно указать ${what.ru}.`,
});

export const unknownKey = (key: string, known: readonly string[]): Bilingual => ({
  en: `There is no setting “${cut(key)}” here; it is ignored.${hint(key, known).en}`,
  ru: `Настройки «${cut(key)}» здесь нет, она не учитывается.${hint(key, known).ru}`,
});

export const unknownRule = (id: string, known: readonly string[]): Bilingual => ({
  en: `There is no rule or family of rules “${cut(id)}”; it is ignored.${hint(id, known).en}`,
  ru: `Правила или семейства правил «${cut(id)}» нет, строка не учитывается.${hint(id, known).ru}`,
});

export const twice = (key: string): Bilingual => ({
  en: `“${cut(key)}” stands here twice; only the last counts.`,
  ru: `«${cut(key)}» указано дважды; действует только последнее.`,
});

export const anywhere: Bilingual = {
  en: 'This override does not say which documents it is for and is ignored. Add "files" (globs) or "kinds" (kinds of documents).',
  ru: 'Не сказано, для каких документов это исключение; оно не учитывается. Добавьте "files" (маски путей) или "kinds" (виды документов).',
};

export const idle: Bilingual = {
  en: 'This override changes nothing. Add "preset", "rules", "thresholds" or "today"; what files are read as is said by "kinds" outside of the overrides.',
  ru: 'Это исключение ничего не меняет. Добавьте "preset", "rules", "thresholds" или "today"; чем считать файлы, говорит "kinds" вне исключений.',
};

export const empty: Bilingual = {
  en: 'The file is empty. Write what is to be set, or {} if nothing is.',
  ru: 'Файл пуст. Напишите, что настроить, или {}, если ничего.',
};

export const tooLong = (length: number, limit: number): Bilingual => ({
  en: `The file is not read: it has ${length} characters, a configuration has ${limit} at most.`,
  ru: `Файл не прочитан: в нём ${length} символов, а в настройках может быть не больше ${limit}.`,
});

export const tooDeep: Bilingual = {
  en: 'The file is not read: its brackets are nested too deep.',
  ru: 'Файл не прочитан: слишком много вложенных скобок.',
};

export const alias: Bilingual = {
  en: 'References of YAML (*name) are not followed here. Write the value itself.',
  ru: 'Ссылки YAML (*имя) здесь не работают. Напишите само значение.',
};

export const wordAsKey: Bilingual = {
  en: 'A setting has a plain word for its name.',
  ru: 'Имя настройки — простое слово.',
};

export const isNoFile: Bilingual = {
  en: 'The file cannot be read: it is a folder or a device.',
  ru: 'Прочитать не удалось: это папка или устройство, а не файл.',
};

export const notText: Bilingual = {
  en: 'The file cannot be read: it is not a text in UTF-8.',
  ru: 'Прочитать не удалось: это не текст в кодировке UTF-8.',
};

export const unreadable = (detail: string): Bilingual => ({
  en: `The file cannot be read (${detail}).`,
  ru: `Прочитать файл не удалось (${detail}).`,
});

export const noBase = (name: string): Bilingual => ({
  en: `There is no file ${cut(name)}; nothing is taken from it.`,
  ru: `Файла ${cut(name)} нет, из него ничего не взято.`,
});

export const outside = (name: string): Bilingual => ({
  en: `${cut(name)} lies outside of the workspace and is not read.`,
  ru: `Файл ${cut(name)} лежит вне рабочей папки и не читается.`,
});

export const cycle = (names: readonly string[]): Bilingual => ({
  en: `The files extend one another in a circle (${names.join(' → ')}); this step is left out.`,
  ru: `Файлы ссылаются друг на друга по кругу (${names.join(' → ')}); этот шаг пропущен.`,
});

export const shadowed = (by: string): Bilingual => ({
  en: `This file is not read: ${by} in the same folder is. Keep one of them.`,
  ru: `Этот файл не читается: в той же папке есть ${by}. Оставьте один из них.`,
});

/** A mistake of another file, told where that file is named. */
export const within = (name: string, { en, ru }: Bilingual): Bilingual => ({
  en: `${cut(name)}: ${en}`,
  ru: `${cut(name)}: ${ru}`,
});
