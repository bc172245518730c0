import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
} from 'vscode-languageserver';
import type { Connection, InitializeParams, WatchKind } from 'vscode-languageserver';
import type { Settings } from '../config/settings.js';
import { nameOf } from '../text/paths.js';
import type { Bilingual } from '../rules/rule.js';
import type { Client } from './client.js';
import { isConfigFile, type ConfigFiles } from './config-files.js';
import { Configuration } from './configuration.js';
import type { OpenDocument } from './documents.js';
import type { Folders } from './folders.js';
import { glossaryGlobs } from './glossary-places.js';
import { describe, watch } from './guard.js';
import { isConfigDocument } from './limits.js';
import { showMessage } from './show-message.js';
import type { Session } from './session.js';
import { followFiles } from './workspace/follow-files.js';
import type { RunModes } from './workspace/run-modes.js';
import type { WorkspaceReview } from './workspace/workspace-review.js';

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
  const follow = follower(connection, client, configFiles.followed);
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

/** What is told when what holds for documents has changed. */
export interface Shows {
  /** Makes the editor show diagnostics of open documents anew. */
  readonly refresh: () => void;
  readonly review: WorkspaceReview;
  readonly modes: RunModes;
}

/** Keeps settings and folders in step with the editor. */
export function registerSettings(session: Session, sent: SentSettings, { refresh, review, modes }: Shows): void {
  const { connection, client, configuration, configFiles, documents, folders, glossaries } = session;
  const renew = (): void => {
    configFiles.clear();
    glossaries.changed();
    configuration.invalidate();
    refresh();
    review.renew();
    watch(connection.console, 'strategyLint.run', () => modes.update());
  };
  const touch = (document: OpenDocument): void => {
    if (isConfigDocument(document)) renew();
    if (!glossaries.isGlossary(document)) return;
    if (glossaries.touched(document)) refresh();
    review.touchAll((path) => glossaries.concerns(path));
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    sent.value = sectionOf(settings) ?? sent.value;
    renew();
  });
  documents.onDidChangeContent(({ document }) => {
    touch(document);
    if (!document.isShown) review.touch(glossaries.pathOf(document.uri));
  });
  documents.onDidOpen(({ document }) => review.touch(glossaries.pathOf(document.uri)));
  documents.onDidClose(({ document }) => {
    configuration.forget(document.uri);
    touch(document);
    review.leave(document);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    const terms = uris.filter((uri) => glossaries.concerns(glossaries.pathOf(uri)));
    if (uris.some((uri) => configFiles.concerns(uri))) renew();
    else if (terms.length > 0) {
      glossaries.changed(terms);
      refresh();
      review.touchAll((path) => glossaries.concerns(path));
    }
    followFiles(session, review, changes);
  });
  connection.onInitialized(() => {
    if (client.registersConfiguration) {
      watch(connection.console, 'client/registerCapability', () =>
        connection.client.register(DidChangeConfigurationNotification.type, { section }),
      );
    }
    watch(connection.console, 'strategyLint.run', () => modes.update());
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

/** Asks to be told of changes in files of these names; of all kinds, where none is named. */
export function watchFiles(connection: Connection, globs: readonly string[], kind?: WatchKind): void {
  const watchers = globs.map((globPattern) => ({ globPattern, ...(kind && { kind }) }));
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
function follower(connection: Connection, client: Client, followed: Set<string>): (names: readonly string[]) => void {
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
