import type { Disposable, ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** What every feature works with. */
export interface Session {
  readonly context: ExtensionContext;
  readonly client: LanguageClient;
}

/** Something the extension offers beside what the server does; what it returns ends it. */
export type Feature = (session: Session) => Disposable;
