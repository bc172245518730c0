import type { Bilingual } from '../rules/rule.js';

/** The answer to `--help`. */
export const help: Bilingual = {
  en: `strategy-lint [options] [FILE | FOLDER | GLOB …]

Reads strategy documents in Markdown, in Russian and in English, and says what they lack.
Folders are searched for *.md and *.markdown, without node_modules and hidden folders;
with nothing named, the current folder is.

  --format text|json|sarif   how to print findings (text)
  --locale en|ru             language of messages (from LC_ALL, LC_MESSAGES, LANG; else en)
  --fail-on SEVERITY         warning, information, hint or never: from which severity on
                             findings make the exit code 1 (warning)
  --preset NAME              the rules at work: essential, recommended or strict (recommended)
  --rule ID=SEVERITY         severity of a rule or a family of rules, or off, or on:
                             --rule review-missing=off; may be repeated
  --config FILE              the configuration file for every document (the nearest .strategy-lint.json,
                             .yaml or .yml in its folder or above, up to the root of the repository)
  --no-config                read no configuration file
  --today YYYY-MM-DD         the day to take for today (the calendar's)
  --stdin                    read the text from standard input
  --stdin-filename NAME      name of that text in the report (stdin)
  --quiet                    print no summary
  -h, --help                 this text
  -v, --version              the version
  --                         what follows are files, even if they begin with a dash

strategy-lint lsp            the language server for editors; strategy-lint lsp --help tells more.
                             A file or folder called lsp is linted as ./lsp

Options win over the configuration file.
Exit codes: 0 nothing found, 1 findings at or over --fail-on, 2 wrong usage, a mistake in a configuration
or an unreadable file.
`,
  ru: `strategy-lint [параметры] [ФАЙЛ | ПАПКА | ШАБЛОН …]

Читает стратегические документы в Markdown, на русском и английском, и говорит, чего в них не хватает.
В папках ищет *.md и *.markdown, кроме node_modules и скрытых папок;
если ничего не указано, смотрит в текущей папке.

  --format text|json|sarif   в каком виде печатать замечания (text)
  --locale en|ru             язык сообщений (из LC_ALL, LC_MESSAGES, LANG; иначе en)
  --fail-on УРОВЕНЬ          warning, information, hint или never: с какого уровня
                             замечания дают код возврата 1 (warning)
  --preset ИМЯ               какие правила работают: essential, recommended или strict (recommended)
  --rule ПРАВИЛО=УРОВЕНЬ     уровень правила или семейства правил, off или on:
                             --rule review-missing=off; можно повторять
  --config ФАЙЛ              файл настроек для всех документов (иначе ближайший .strategy-lint.json,
                             .yaml или .yml в папке документа или выше, до корня репозитория)
  --no-config                не читать файлы настроек
  --today ГГГГ-ММ-ДД         какой день считать сегодняшним (по календарю)
  --stdin                    читать текст из стандартного ввода
  --stdin-filename ИМЯ       как назвать этот текст в отчёте (stdin)
  --quiet                    не печатать итог
  -h, --help                 эта справка
  -v, --version              версия
  --                         дальше только файлы, даже если имя начинается с дефиса

strategy-lint lsp            языковой сервер для редакторов; подробнее: strategy-lint lsp --help.
                             Файл или папку с именем lsp проверяет ./lsp

Параметры важнее файла настроек.
Коды возврата: 0 замечаний нет, 1 есть замечания уровня --fail-on и выше, 2 ошибка в параметрах
или настройках либо файл не прочитан.
`,
};
