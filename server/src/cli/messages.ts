import { maxCharacters } from '../linter/limits.js';
import type { Bilingual } from '../rules/rule.js';

/** Everything the command line says besides findings and help, in both languages. */

const hint = (nearest: string | undefined): Bilingual =>
  nearest === undefined
    ? { en: '', ru: '' }
    : { en: ` Did you mean ${nearest}?`, ru: ` Возможно, вы имели в виду ${nearest}?` };

export const unknownOption = (option: string, nearest: string | undefined): Bilingual => ({
  en: `There is no option ${option}.${hint(nearest).en}`,
  ru: `Параметра ${option} нет.${hint(nearest).ru}`,
});

export const valueMissing = (option: string, expected: string): Bilingual => ({
  en: `Option ${option} needs a value: ${expected}.`,
  ru: `Параметру ${option} нужно значение: ${expected}.`,
});

export const valueUnwanted = (option: string): Bilingual => ({
  en: `Option ${option} takes no value.`,
  ru: `Параметр ${option} пишется без значения.`,
});

export const valueUnknown = (
  option: string,
  value: string,
  allowed: string,
  nearest: string | undefined,
): Bilingual => ({
  en: `Option ${option} does not know “${value}”. Allowed: ${allowed}.${hint(nearest).en}`,
  ru: `Параметр ${option} не знает значения «${value}». Можно указать: ${allowed}.${hint(nearest).ru}`,
});

export const unknownRule = (id: string, nearest: string | undefined): Bilingual => ({
  en: `There is no rule or family of rules ${id}.${hint(nearest).en}`,
  ru: `Правила или семейства правил ${id} нет.${hint(nearest).ru}`,
});

export const noRule = (id: string, nearest: string | undefined): Bilingual => ({
  en: `There is no rule ${id}.${hint(nearest).en}`,
  ru: `Правила ${id} нет.${hint(nearest).ru}`,
});

export const notANumber = (option: string, value: string): Bilingual => ({
  en: `Option ${option} needs a whole number from 0 on, not “${value}”.`,
  ru: `Параметру ${option} нужно целое число от 0, а указано «${value}».`,
});

export const updateWithoutBaseline: Bilingual = {
  en: 'Option --update-baseline writes the file of --baseline: name one.',
  ru: 'Параметр --update-baseline записывает файл из --baseline: укажите его.',
};

export const updateWithChanged: Bilingual = {
  en: 'Options --update-baseline and --changed contradict each other: a baseline needs all that is found in a file.',
  ru: 'Параметры --update-baseline и --changed противоречат друг другу: в базовый список идут все замечания к файлу.',
};

export const updateWithStdin: Bilingual = {
  en: 'Options --update-baseline and --stdin contradict each other: a baseline is taken of files.',
  ru: 'Параметры --update-baseline и --stdin противоречат друг другу: базовый список составляют по файлам.',
};

export const changedWithStdin: Bilingual = {
  en: 'Options --changed and --stdin contradict each other: git knows nothing of standard input.',
  ru: 'Параметры --changed и --stdin противоречат друг другу: git ничего не знает о стандартном вводе.',
};

export const oneFile: Bilingual = {
  en: 'Option --print-config tells of one file: name one.',
  ru: 'Параметр --print-config рассказывает об одном файле: укажите один.',
};

export const stdinWithFiles: Bilingual = {
  en: 'Option --stdin reads the text from standard input: name no files beside it.',
  ru: 'С параметром --stdin текст читается из стандартного ввода: файлы рядом с ним не указывают.',
};

export const filenameWithoutStdin: Bilingual = {
  en: 'Option --stdin-filename names the text of --stdin and means nothing without it.',
  ru: 'Параметр --stdin-filename задаёт имя тексту из --stdin и без него ничего не значит.',
};

export const configAndNone: Bilingual = {
  en: 'Options --config and --no-config contradict each other: leave one out.',
  ru: 'Параметры --config и --no-config противоречат друг другу: уберите один из них.',
};

export const outputTwice = (file: string): Bilingual => ({
  en: `Option --output names the file ${file} twice: the second report would overwrite the first.`,
  ru: `В параметрах --output дважды указан файл ${file}: второй отчёт затёр бы первый.`,
});

export const sinceWithoutReview: Bilingual = {
  en: 'Option --since says what a review is compared with: it needs the format markdown or html.',
  ru: 'Параметр --since задаёт, с чем сравнивать рецензию: ему нужен формат markdown или html.',
};

export const seeHelp: Bilingual = {
  en: 'All options: strategy-lint --help',
  ru: 'Все параметры: strategy-lint --help',
};

export const missing: Bilingual = {
  en: 'there is no such file or folder',
  ru: 'такого файла или папки нет',
};

export const noMarkdown: Bilingual = {
  en: 'the folder holds no Markdown files (.md, .markdown)',
  ru: 'в папке нет файлов Markdown (.md, .markdown)',
};

export const noMatch: Bilingual = {
  en: 'the pattern fits no Markdown file (.md, .markdown)',
  ru: 'под шаблон не подходит ни один файл Markdown (.md, .markdown)',
};

export const unreadable = (detail: string): Bilingual => ({
  en: `cannot be read (${detail})`,
  ru: `прочитать не удалось (${detail})`,
});

export const unwritable = (file: string, detail: string): Bilingual => ({
  en: `${file}: the report cannot be written (${detail})`,
  ru: `${file}: отчёт записать не удалось (${detail})`,
});

export const wouldOverwrite = (file: string): Bilingual => ({
  en: `${file}: the report is not written, it would overwrite a document that was just read`,
  ru: `${file}: отчёт не записан, иначе он затёр бы только что прочитанный документ`,
});

export const binary: Bilingual = {
  en: 'this is a binary file, not a text',
  ru: 'это двоичный файл, а не текст',
};

export const tooLong: Bilingual = {
  en: `the text is longer than ${maxCharacters} characters; split it`,
  ru: `в тексте больше ${maxCharacters} символов; разделите его`,
};

export const device: Bilingual = {
  en: 'this is a device, not a file',
  ru: 'это устройство, а не файл',
};

export const utf16: Bilingual = {
  en: 'the text is in UTF-16; save it as UTF-8',
  ru: 'текст в кодировке UTF-16; сохраните его в UTF-8',
};

export const notUtf8: Bilingual = {
  en: 'the text is not in UTF-8; save it as UTF-8',
  ru: 'текст не в кодировке UTF-8; сохраните его в UTF-8',
};

export const crashed = (detail: string): Bilingual => ({
  en: `Strategy Lint failed on this file, please report it (${detail})`,
  ru: `на этом файле Strategy Lint сломался, сообщите нам об этом, пожалуйста (${detail})`,
});
