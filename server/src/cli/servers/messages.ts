import type { Bilingual } from '../../rules/rule.js';
import type { ServerName } from './names.js';

export const takesNoFiles = (name: ServerName, word: string): Bilingual => ({
  en: `“strategy-lint ${name}” starts a server and takes no files: “${word}”. To lint a file or folder called ${name}, write ./${name}.`,
  ru: `«strategy-lint ${name}» запускает сервер, файлы здесь не указывают: «${word}». Чтобы проверить файл или папку с именем ${name}, напишите ./${name}.`,
});

export const seeServerHelp = (name: ServerName): Bilingual => ({
  en: `All options: strategy-lint ${name} --help`,
  ru: `Все параметры: strategy-lint ${name} --help`,
});

export const noRoot = (root: string): Bilingual => ({
  en: `Option --root needs a folder that can be read: “${root}” is none.`,
  ru: `Параметру --root нужна папка, которую можно прочитать: «${root}» — не такая.`,
});
