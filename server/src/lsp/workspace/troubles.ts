import { MessageType } from 'vscode-languageserver';
import type { Bilingual } from '../../rules/rule.js';
import type { Session } from '../session.js';
import { showMessage } from '../show-message.js';
import { defaultBounds } from './markdown-files.js';

/** So many files are named in a message; all of them stand in the log. */
const mostNamed = 3;

/** What could not be looked at in a workspace; told once for all files of a round, and never again of a file. */
export class Troubles {
  private readonly told = new Set<string>();
  private readonly fresh: string[] = [];

  constructor(private readonly session: Session) {}

  /** A file or folder, by its path, that is not read, and why. */
  note(path: string, reason: Bilingual): void {
    if (this.told.has(path)) return;
    this.told.add(path);
    this.fresh.push(path);
    this.session.connection.console.warn(`${path}: ${reason[this.session.client.locale]}`);
  }

  /** There are more files than are looked at. */
  noteTooMany(): void {
    if (this.told.has('')) return;
    this.told.add('');
    this.show(tooMany);
  }

  /** The round is over. */
  tell(): void {
    const fresh = this.fresh.splice(0);
    if (fresh.length > 0) this.show(notRead(fresh));
  }

  private show(message: Bilingual): void {
    showMessage(this.session.connection, message[this.session.client.locale], MessageType.Warning);
  }
}

const tooMany: Bilingual = {
  en: `The workspace has more than ${defaultBounds.files} Markdown files: Strategy Lint checks the first ${defaultBounds.files} and those you open. Name what holds no plans in .gitignore or in the setting files.exclude.`,
  ru: `В рабочей папке больше ${defaultBounds.files} файлов Markdown. Strategy Lint проверяет первые ${defaultBounds.files} и те, что вы откроете. Папки без планов лучше перечислить в .gitignore или в настройке files.exclude.`,
};

export const folderUnread: Bilingual = {
  en: 'The folder cannot be read.',
  ru: 'Прочитать папку не удалось.',
};

function notRead(paths: readonly string[]): Bilingual {
  const named = `${paths.slice(0, mostNamed).join(', ')}${paths.length > mostNamed ? ' …' : ''}`;
  return {
    en: `Strategy Lint could not check everything (${paths.length}): ${named}. The reasons are in its log.`,
    ru: `Strategy Lint проверил не всё (пропущено: ${paths.length}): ${named}. Причины указаны в журнале расширения.`,
  };
}
