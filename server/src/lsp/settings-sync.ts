import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
} from 'vscode-languageserver';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Settings } from '../config/settings.js';
import { nameOf } from '../config/paths.js';
import type { Bilingual } from '../rules/rule.js';
import type { Client } from './client.js';
import { isConfigFile, type ConfigFiles } from './config-files.js';
import { Configuration } from './configuration.js';
import type { Folders } from './folders.js';
import { glossaryGlobs, isMarkdownName } from './glossary-places.js';
import { describe, watch } from './guard.js';
import { isConfigDocument } from './limits.js';
import { showMessage } from './show-message.js';
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
export function configurationFrom(
  connection: Connection,
  client: Client,
  sent: SentSettings,
  configFiles: ConfigFiles,
  folders: Folders,
): Configuration {
  const { console, workspace } = connection;
  const follow = follower(connection, client);
  return new Configuration({
    fetch: async (scopeUri): Promise<unknown> =>
      client.answersConfiguration ? await workspace.getConfiguration({ scopeUri, section }) : sent.value,
    pathOf: (uri) => folders.pathOf(uri),
    files: async (uri) => {
      const said = await configFiles.of(uri);
      follow(said.files.map(({ path }) => nameOf(path)));
      return said;
    },
    isOpen: (path) => configFiles.isOpen(path),
    warn: (warning: Bilingual, settings: Settings) => {
      const sentence = warning[settings.locale === 'auto' ? client.locale : settings.locale];
      console.warn(sentence);
      showMessage(connection, sentence, MessageType.Warning);
    },
    failed: (error) => console.error(`workspace/configuration: ${describe(error)}`),
  });
}

/** Keeps settings and folders in step with the editor; `refresh` makes it show diagnostics anew. */
export function registerSettings(session: Session, sent: SentSettings, refresh: () => void): void {
  const { connection, client, configuration, configFiles, documents, folders, glossaries } = session;
  const renew = (): void => {
    configFiles.clear();
    glossaries.changed();
    configuration.invalidate();
    refresh();
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    sent.value = sectionOf(settings) ?? sent.value;
    renew();
  });
  documents.onDidChangeContent(({ document }) => {
    if (isConfigDocument(document)) renew();
    if (glossaries.touched(document)) refresh();
  });
  documents.onDidClose(({ document }) => {
    configuration.forget(document.uri);
    if (isConfigDocument(document)) renew();
    if (glossaries.touched(document)) refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    if (!uris.every((uri) => isMarkdownName(uri))) {
      renew();
      return;
    }
    glossaries.changed(uris);
    refresh();
  });
  connection.onInitialized(() => {
    if (client.registersConfiguration) {
      watch(connection.console, 'client/registerCapability', () =>
        connection.client.register(DidChangeConfigurationNotification.type, { section }),
      );
    }
    if (client.watchesFiles) watchFiles(connection, [...configGlobs, ...glossaryGlobs]);
    if (!client.watchesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      folders.remove(removed.map(({ uri }) => uri));
      folders.add(added.map(({ uri }) => uri));
      renew();
    });
  });
}

const configGlobs = ['**/.strategy-lint.{json,yaml,yml}', '**/*.strategy-lint.{json,yaml,yml}'];

/** Asks to be told of changes in files of these names. */
function watchFiles(connection: Connection, globs: readonly string[]): void {
  const watchers = globs.map((globPattern) => ({ globPattern }));
  watch(connection.console, 'client/registerCapability', () =>
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
  );
}

/** Asks to be told of changes in files, of an editor that can tell. */
export const followerFor = (
  connection: Connection,
  client: Client,
): ((globs: readonly string[]) => void) | undefined =>
  client.watchesFiles ? (globs) => watchFiles(connection, globs) : undefined;

/** Follows files that are extended though no configuration files by name; each name once. */
function follower(connection: Connection, client: Client): (names: readonly string[]) => void {
  const followed = new Set<string>();
  return (names) => {
    const strange = names.filter((name) => !isConfigFile(name) && !followed.has(name) && !/[[\]{}*?!]/.test(name));
    for (const name of strange) followed.add(name);
    if (client.watchesFiles && strange.length > 0)
      watchFiles(
        connection,
        strange.map((name) => `**/${name}`),
      );
  };
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && section in settings
    ? Reflect.get(settings, section)
    : undefined;
}
