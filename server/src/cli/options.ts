import type { configNames } from '../config/load.js';
import { presets, type Bilingual, type Severity } from '../rules/rule.js';
import { locales } from '../text/bilingual.js';

export const formats = [
  'text',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'markdown',
  'html',
] as const;
export type Format = (typeof formats)[number];

/** Formats that tell of documents rather than of findings. */
export const formatsOfReviews: readonly Format[] = ['markdown', 'html'];

/** Severities, the gravest first. */
export const severities = ['warning', 'information', 'hint'] as const satisfies readonly Severity[];

export const failOns = [...severities, 'never'] as const;
export type FailOn = (typeof failOns)[number];

export { locales };

/** What an option is about; in the help those of one matter stand together, in this order. */
export const optionGroups = {
  input: { en: 'What to look at', ru: 'Что проверять' },
  rules: { en: 'What to hold it to', ru: 'По каким правилам' },
  output: { en: 'What to print', ru: 'Что печатать' },
  failing: { en: 'When to fail', ru: 'Когда считать проверку проваленной' },
  instead: { en: 'Instead of linting', ru: 'Вместо проверки' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One option: how it is read, what its value looks like and what the help says of it. */
export interface Option {
  /** `optional`: a switch that may have a value, behind an equals sign. */
  readonly takes: 'nothing' | 'value' | 'optional';
  readonly short?: string;
  /** The only values that it knows. */
  readonly choices?: readonly string[];
  /** A value as an example, for messages about one that is missing or wrong; `choices` need none. */
  readonly example?: string;
  /** What the help calls the value; `choices` are listed when absent. */
  readonly value?: Bilingual;
  readonly group: keyof typeof optionGroups;
  /** What it does, and in brackets what holds without it; words with a no-break space between stay on one line. */
  readonly help: Bilingual;
}

/** Where results are kept when nobody says where. */
export const defaultCache = '.strategy-lint-cache';

/** What `--init` writes. */
export const initName = '.strategy-lint.yaml' satisfies (typeof configNames)[number];

const file: Bilingual = { en: 'FILE', ru: 'ФАЙЛ' };
const format: Bilingual = { en: 'FORMAT', ru: 'ВИД' };
const severity: Bilingual = { en: 'SEVERITY', ru: 'УРОВЕНЬ' };

/** All options. Reading, help and messages are made from this table; `docs/cli.md` and `docs/cli.ru.md` name each. */
export const options = {
  stdin: {
    takes: 'nothing',
    group: 'input',
    help: { en: 'read the text from standard input', ru: 'читать текст из стандартного ввода' },
  },
  'stdin-filename': {
    takes: 'value',
    value: { en: 'NAME', ru: 'ИМЯ' },
    example: 'plan.md',
    group: 'input',
    help: { en: 'name of that text in the report (stdin)', ru: 'как назвать этот текст в отчёте (stdin)' },
  },
  'no-ignore': {
    takes: 'nothing',
    group: 'input',
    help: {
      en: 'in folders and by globs, take files that .gitignore leaves out, too',
      ru: 'в папках и по шаблонам брать и то, что исключает .gitignore',
    },
  },
  changed: {
    takes: 'optional',
    value: { en: 'BASE', ru: 'БАЗА' },
    example: 'main',
    group: 'input',
    help: {
      en: 'only what is found in lines that have changed since this branch, tag or commit (since the branch left origin’s main one), committed or not',
      ru: 'только замечания к строкам, которые изменились относительно этой ветки, метки или коммита (без значения — с тех пор, как текущая ветка отошла от основной), с коммитом или без',
    },
  },
  baseline: {
    takes: 'value',
    value: file,
    example: '.strategy-lint-baseline.json',
    group: 'input',
    help: {
      en: 'leave out what this file lists as known',
      ru: 'не сообщать о том, что значится в этом файле как известное',
    },
  },
  'update-baseline': {
    takes: 'nothing',
    group: 'input',
    help: {
      en: 'write what is found now into the file of --baseline',
      ru: 'записать нынешние замечания в файл из --baseline',
    },
  },
  cache: {
    takes: 'nothing',
    group: 'input',
    help: {
      en: 'keep results, and lint only files that have changed since',
      ru: 'сохранять результаты и проверять только изменившиеся файлы',
    },
  },
  'cache-location': {
    takes: 'value',
    value: file,
    example: defaultCache,
    group: 'input',
    help: {
      en: `where --cache keeps them (${defaultCache} in the current folder)`,
      ru: `где их хранит --cache (${defaultCache} в текущей папке)`,
    },
  },
  preset: {
    takes: 'value',
    value: { en: 'NAME', ru: 'ИМЯ' },
    choices: presets,
    group: 'rules',
    help: {
      en: `the rules at work: ${presets.join(', ')} (recommended)`,
      ru: `какие правила работают: ${presets.join(', ')} (recommended)`,
    },
  },
  rule: {
    takes: 'value',
    value: { en: 'ID=SEVERITY', ru: 'ПРАВИЛО=УРОВЕНЬ' },
    example: 'goal-missing=off',
    group: 'rules',
    help: {
      en: 'severity of a rule or a family of rules, or off, or on: --rule\u00a0review-missing=off; may be repeated',
      ru: 'уровень правила или семейства правил, off или on: --rule\u00a0review-missing=off; можно повторять',
    },
  },
  config: {
    takes: 'value',
    value: file,
    example: '.strategy-lint.json' satisfies (typeof configNames)[number],
    group: 'rules',
    help: {
      en: 'the configuration file for every document (the nearest .strategy-lint.json, .yaml or .yml in its folder or above, up to the root of the repository)',
      ru: 'файл настроек для всех документов (иначе ближайший .strategy-lint.json, .yaml или .yml в папке документа или выше, до корня репозитория)',
    },
  },
  'no-config': {
    takes: 'nothing',
    group: 'rules',
    help: { en: 'read no configuration file', ru: 'не читать файлы настроек' },
  },
  today: {
    takes: 'value',
    value: { en: 'YYYY-MM-DD', ru: 'ГГГГ-ММ-ДД' },
    example: 'YYYY-MM-DD',
    group: 'rules',
    help: { en: 'the day to take for today (the calendar’s)', ru: 'какой день считать сегодняшним (по календарю)' },
  },
  format: {
    takes: 'value',
    value: format,
    choices: formats,
    group: 'output',
    help: {
      en: `how to print findings: ${formats.join(', ')} (text)`,
      ru: `в каком виде печатать замечания: ${formats.join(', ')} (text)`,
    },
  },
  output: {
    takes: 'value',
    value: { en: `[${format.en}=]${file.en}`, ru: `[${format.ru}=]${file.ru}` },
    example: 'report.json, sarif=report.sarif',
    group: 'output',
    help: {
      en: `write the report into a file instead of printing it; with ${format.en}=, one in that format besides the printed one; may be repeated`,
      ru: `записать отчёт в файл, а не печатать; с ${format.ru}= — записать отчёт этого вида вдобавок к напечатанному; можно повторять`,
    },
  },
  locale: {
    takes: 'value',
    choices: locales,
    group: 'output',
    help: {
      en: 'language of messages (from LC_ALL, LC_MESSAGES, LANG; else en)',
      ru: 'язык сообщений (из LC_ALL, LC_MESSAGES, LANG; иначе en)',
    },
  },
  since: {
    takes: 'value',
    value: { en: 'REVISION', ru: 'РЕВИЗИЯ' },
    example: 'main',
    group: 'output',
    help: {
      en: 'what the formats markdown and html tell the changes since: a branch, tag or commit (what --baseline lists)',
      ru: 'с какой веткой, меткой или коммитом сравнивать документы в форматах markdown и html (с тем, что значится в файле из --baseline)',
    },
  },
  quiet: {
    takes: 'nothing',
    group: 'output',
    help: { en: 'print no summary', ru: 'не печатать итог' },
  },
  'fail-on': {
    takes: 'value',
    value: severity,
    choices: failOns,
    group: 'failing',
    help: {
      en: `${failOns.slice(0, -1).join(', ')} or never: from which severity on findings make the exit code 1 (warning)`,
      ru: `${failOns.slice(0, -1).join(', ')} или never: с какого уровня замечания дают код возврата 1 (warning)`,
    },
  },
  'max-warnings': {
    takes: 'value',
    value: { en: 'NUMBER', ru: 'ЧИСЛО' },
    example: '10',
    group: 'failing',
    help: {
      en: 'let pass so many findings at or over --fail-on (0)',
      ru: 'сколько замечаний уровня --fail-on и выше допускается (0)',
    },
  },
  'print-config': {
    takes: 'nothing',
    group: 'instead',
    help: {
      en: 'what holds for a FILE, and where each setting comes from, as JSON',
      ru: 'какие настройки действуют для ФАЙЛА и откуда взята каждая, в виде JSON',
    },
  },
  explain: {
    takes: 'value',
    value: { en: 'RULE', ru: 'ПРАВИЛО' },
    example: 'goal-missing',
    group: 'instead',
    help: {
      en: 'what a rule reports, why, and what to write',
      ru: 'что находит правило, почему это важно и что писать',
    },
  },
  init: {
    takes: 'nothing',
    group: 'instead',
    help: {
      en: `write ${initName} with --preset and notes on what may stand there`,
      ru: `записать ${initName} с набором из --preset и пояснениями, что ещё можно указать`,
    },
  },
  help: {
    takes: 'nothing',
    short: 'h',
    group: 'instead',
    help: { en: 'this text', ru: 'эта справка' },
  },
  version: {
    takes: 'nothing',
    short: 'v',
    group: 'instead',
    help: { en: 'the version', ru: 'версия' },
  },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

/** The same by name, each as what every option may be. */
export const optionOf = (name: OptionName): Option => options[name];

export const isOptionName = (name: string): name is OptionName => Object.hasOwn(options, name);

export const optionNames = Object.keys(options).filter(isOptionName);

/** What the value of an option looks like, for messages. */
export const expectationOf = (name: OptionName): string => {
  const { choices, example } = optionOf(name);
  return choices?.join(', ') ?? example ?? '';
};
