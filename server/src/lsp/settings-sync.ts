import { DidChangeConfigurationNotification, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection, InitializeParams, ShowMessageParams } from 'vscode-languageserver';
import type { Settings } from '../linter/settings.js';
import type { Bilingual } from '../rules/rule.js';
import type { Client } from './client.js';
import { Configuration } from './configuration.js';
import { describe, watch } from './guard.js';
import type { Session } from './session.js';

const section = 'strategyLint';

/** Settings that the editor sent by itself, for one that cannot be asked. */
export interface SentSettings {
  value: unknown;
}

export const sentAtStart = ({ initializationOptions }: InitializeParams): SentSettings => ({
  value: sectionOf(initializationOptions),
});

/** The configuration of documents, asked of the editor folder by folder or taken as it was sent. */
export function configurationFrom(connection: Connection, client: Client, sent: SentSettings): Configuration {
  const { console, workspace } = connection;
  return new Configuration({
    fetch: async (scopeUri): Promise<unknown> =>
      client.answersConfiguration ? await workspace.getConfiguration({ scopeUri, section }) : sent.value,
    warn: (warning: Bilingual, settings: Settings) => {
      const sentence = warning[settings.locale === 'auto' ? client.locale : settings.locale];
      console.warn(sentence);
      // As a notification: the library's own method asks for an answer, and fails where the editor gives none.
      const shown: ShowMessageParams = { type: MessageType.Warning, message: sentence };
      watch(console, 'window/showMessage', () => connection.sendNotification(ShowMessageNotification.type, shown));
    },
    failed: (error) => console.error(`workspace/configuration: ${describe(error)}`),
  });
}

/** Keeps settings and folders in step with the editor; `refresh` makes it show diagnostics anew. */
export function registerSettings(session: Session, sent: SentSettings, refresh: () => void): void {
  const { connection, client, configuration, documents, folders } = session;
  const renew = (): void => {
    configuration.invalidate();
    refresh();
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    sent.value = sectionOf(settings) ?? sent.value;
    renew();
  });
  documents.onDidClose(({ document }) => configuration.forget(document.uri));
  connection.onInitialized(() => {
    if (client.registersConfiguration) {
      watch(connection.console, 'client/registerCapability', () =>
        connection.client.register(DidChangeConfigurationNotification.type, { section }),
      );
    }
    if (!client.watchesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      folders.remove(removed.map(({ uri }) => uri));
      folders.add(added.map(({ uri }) => uri));
      renew();
    });
  });
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && section in settings
    ? Reflect.get(settings, section)
    : undefined;
}
