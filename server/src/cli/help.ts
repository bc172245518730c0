import type { Bilingual, Locale } from '../rules/rule.js';
import { optionGroups, optionNames, optionOf, type OptionName } from './options.js';

const opening: Bilingual = {
  en: `strategy-lint [options] [FILE | FOLDER | GLOB …]

Reads strategy documents in Markdown, in Russian and in English, and says what they lack.
Folders are searched for *.md and *.markdown, without node_modules and hidden folders;
with nothing named, the current folder is.
`,
  ru: `strategy-lint [параметры] [ФАЙЛ | ПАПКА | ШАБЛОН …]

Читает стратегические документы в Markdown, на русском и английском, и говорит, чего в них не хватает.
В папках ищет *.md и *.markdown, кроме node_modules и скрытых папок;
если ничего не указано, смотрит в текущей папке.
`,
};

const closing: Bilingual = {
  en: `strategy-lint lsp             the language server for editors; strategy-lint lsp --help tells more
strategy-lint mcp             a server of the Model Context Protocol for assistants; likewise.
                              A file or folder called lsp or mcp is linted as ./lsp, ./mcp

What follows -- are files, even if they begin with a dash. Options win over the configuration file.
Exit codes: 0 nothing found, 1 findings at or over --fail-on, 2 wrong usage, a mistake in a configuration
or an unreadable file.
`,
  ru: `strategy-lint lsp             языковой сервер для редакторов; подробнее: strategy-lint lsp --help
strategy-lint mcp             сервер Model Context Protocol для ассистентов; справка так же.
                              Файл или папку с именем lsp или mcp проверяет ./lsp, ./mcp

После -- идут только файлы, даже если имя начинается с дефиса. Параметры важнее файла настроек.
Коды возврата: 0 замечаний нет, 1 есть замечания уровня --fail-on и выше, 2 ошибка в параметрах
или настройках либо файл не прочитан.
`,
};

/** The answer to `--help`, made from the table of options. */
export function helpText(locale: Locale): string {
  const groups = Object.entries(optionGroups).map(([group, title]) => {
    const names = optionNames.filter((name) => optionOf(name).group === group);
    return `${title[locale]}:\n${names.map((name) => entry(name, locale)).join('')}`;
  });
  return [opening[locale], ...groups, closing[locale]].join('\n');
}

/** Columns of a line, and where what an option does begins. */
const width = 100;
const indent = 30;

function entry(name: OptionName, locale: Locale): string {
  const head = `  ${headOf(name, locale)}`;
  const [first = '', ...others] = wrapped(optionOf(name).help[locale], width - indent);
  const margin = ' '.repeat(indent);
  const fits = head.length + 2 <= indent;
  const lines = fits ? [`${head.padEnd(indent)}${first}`] : [head, margin + first];
  return [...lines, ...others.map((line) => margin + line)]
    .map((line) => `${line.replaceAll('\u00a0', ' ')}\n`)
    .join('');
}

function headOf(name: OptionName, locale: Locale): string {
  const { short, takes, value, choices } = optionOf(name);
  const called = value?.[locale] ?? choices?.join('|') ?? '';
  const given = { nothing: '', value: ` ${called}`, optional: `[=${called}]` }[takes];
  return `${short === undefined ? '' : `-${short}, `}--${name}${given}`;
}

/** Lines of at most so many characters, as far as the words allow. */
function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
