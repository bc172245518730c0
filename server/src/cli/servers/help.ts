import type { Bilingual } from '../../rules/rule.js';
import type { ServerName } from './names.js';

/** The answers to `strategy-lint lsp --help` and `strategy-lint mcp --help`. */
export const serverHelp: Readonly<Record<ServerName, Bilingual>> = {
  lsp: {
    en: `strategy-lint lsp [options]

The language server for editors: findings while you type, fixes, completion, hovers, a team's glossary.
How to set up Neovim, Helix and others: docs/editors.md.

  --stdio                    speak over standard input and output (so it is when nothing else is said)
  --pipe NAME                speak over a pipe or socket file that the editor has opened
  --socket PORT              speak over a port of this machine that the editor has opened
  --node-ipc                 speak over the channel of a parent process in Node
  --locale en|ru             language of messages where the editor names none
                             (from LC_ALL, LC_MESSAGES, LANG; else en)
  -h, --help                 this text
`,
    ru: `strategy-lint lsp [параметры]

Языковой сервер для редакторов: замечания по ходу набора, исправления, дополнение, подсказки, глоссарий команды.
Как настроить Neovim, Helix и другие редакторы: docs/editors.ru.md.

  --stdio                    общаться через стандартный ввод и вывод (так и будет, если не указать другого)
  --pipe ИМЯ                 общаться через канал или файл сокета, который открыл редактор
  --socket ПОРТ              общаться через порт этого компьютера, который открыл редактор
  --node-ipc                 общаться через канал родительского процесса Node
  --locale en|ru             язык сообщений, если редактор его не назвал
                             (из LC_ALL, LC_MESSAGES, LANG; иначе en)
  -h, --help                 эта справка
`,
  },
  mcp: {
    en: `strategy-lint mcp [options]

A server of the Model Context Protocol over standard input and output. It gives an assistant three tools that
only read: lint finds what a plan lacks, model tells what is in it, explain says what a rule or a term means.
How to set up clients: docs/mcp.md.

  --root FOLDER              the folder whose files may be read, and none outside of it (the current folder)
  --locale en|ru             language of answers where a call names none
                             (from LC_ALL, LC_MESSAGES, LANG; else en)
  -h, --help                 this text
`,
    ru: `strategy-lint mcp [параметры]

Сервер Model Context Protocol через стандартный ввод и вывод. Ассистент получает три инструмента, которые
только читают: lint находит, чего не хватает плану, model рассказывает, что в нём есть, explain объясняет
правило или термин. Как настроить клиенты: docs/mcp.ru.md.

  --root ПАПКА               папка, файлы которой можно читать, и никакие вне её (текущая папка)
  --locale en|ru             язык ответов, если в вызове он не назван
                             (из LC_ALL, LC_MESSAGES, LANG; иначе en)
  -h, --help                 эта справка
`,
  },
};
