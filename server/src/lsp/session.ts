import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Finding } from '../linter/finding.js';
import { lintConfigFor } from '../config/resolve.js';
import type { Settings } from '../config/settings.js';
import type { Locale } from '../rules/rule.js';
import type { Day } from '../text/dates.js';
import type { Client } from './client.js';
import type { ConfigFiles, FileSystem } from './config-files.js';
import type { Configuration, InForce } from './configuration.js';
import type { OpenDocument } from './documents.js';
import type { Folders } from './folders.js';
import type { Glossaries } from './glossaries.js';
import type { Guard } from './guard.js';
import { isMarkdown, refusal } from './limits.js';
import type { Reader } from './reader.js';
import type { Between } from './workspace/between.js';

/** What the server needs of the program it runs in. */
export interface Host {
  /** Runs a task when messages that have already arrived had their turn. */
  readonly defer: (task: () => void) => void;
  readonly today: () => Day;
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** Language of a reader whose editor does not say; absent, English. */
  readonly locale?: Locale;
  /** Absent, no configuration file is read. */
  readonly files?: FileSystem;
  /** The extension's snippet file of a language; absent, no templates are offered. */
  readonly snippets?: (language: Locale) => Promise<string>;
}

/** Everything one conversation with an editor holds. */
export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly guard: Guard;
  readonly documents: TextDocuments<OpenDocument>;
  readonly configuration: Configuration;
  readonly configFiles: ConfigFiles;
  readonly folders: Folders;
  readonly glossaries: Glossaries;
  readonly reader: Reader;
  readonly between: Between;
}

/** A document together with what was found in it; nothing is found in a document that is refused. */
export interface Review {
  readonly document: StrategyDocument;
  readonly findings: readonly Finding[];
}

export const localeIn = (session: Session, settings: Settings): Locale =>
  settings.locale === 'auto' ? session.client.locale : settings.locale;

/** Reads and lints the present text; `undefined` when it is refused. */
export function review(session: Session, open: OpenDocument, { file }: InForce): Review | undefined {
  if (refusal(open)) return undefined;
  const path = session.folders.pathOf(open.uri);
  const document = session.reader.read(open, path, file.treatAs);
  const config = { today: session.host.today(), ...lintConfigFor(file, document.kinds) };
  const { between } = session;
  between.enter(open.uri, document);
  const beside = { workspace: between.around(open.uri), mark: between.markOf(open.uri) };
  return { document, findings: session.reader.findings(open, document, config, beside) };
}

/** Makes known to the others of its folder what an open document says now; nothing of one that is refused. */
export function placeOpen(session: Session, open: OpenDocument, { file }: InForce): void {
  if (!isMarkdown(open) || refusal(open)) return;
  session.between.place(open.uri, session.reader.read(open, session.folders.pathOf(open.uri), file.treatAs));
}

/** A reviewed document with what is needed to tell an editor of it. */
export interface Reviewed extends Review {
  readonly lines: TextDocument;
  readonly settings: InForce;
  readonly locale: Locale;
  /** How long it took to read and lint the present text. */
  readonly milliseconds: number;
}

/**
 * Reviews an open Markdown document for a request, once its settings are known and what waits behind the request had its
 * turn; `undefined` where nothing is to be said: it is not open, switched off, refused, or nobody waits any more.
 */
export async function reviewFor(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<Reviewed | undefined> {
  const open = session.documents.get(uri);
  if (!open || !isMarkdown(open)) return undefined;
  const settings = await session.configuration.of(uri);
  await letOthersPass(session);
  if (token.isCancellationRequested || !settings.enable) return undefined;
  const reviewed = review(session, open, settings);
  const milliseconds = session.reader.millisecondsFor(open);
  return reviewed && { ...reviewed, lines: open.lines, settings, locale: localeIn(session, settings), milliseconds };
}

/**
 * Names the state that an answer is made from: two answers with one mark are equal, and a mark that has changed
 * meanwhile says that the question is out of date.
 */
export const markOf = (session: Session, { uri, serial, version }: OpenDocument): string => {
  const { configuration, glossaries, host, between } = session;
  return `${serial}.${version}.${configuration.generation}.${glossaries.generation}.${host.today()}${between.markOf(uri)}`;
};

/** Lets edits and cancellations through that already wait behind the present message; two turns, as each takes one. */
export const letOthersPass = async ({ host }: Session): Promise<void> => {
  await new Promise<void>((resolve) => host.defer(resolve));
  await new Promise<void>((resolve) => host.defer(resolve));
};
