import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lintConfigFor } from '../../config/resolve.js';
import { parseDocument } from '../../document/parse.js';
import type { StrategyDocument } from '../../document/strategy-document.js';
import type { Finding } from '../../linter/finding.js';
import { lint } from '../../linter/lint.js';
import type { Bilingual } from '../../rules/rule.js';
import type { InForce } from '../configuration.js';
import { glossaryDiagnostics } from '../glossary-diagnostics.js';
import { maxCharacters } from '../../linter/limits.js';
import { withPlacesElsewhere } from '../related-places.js';
import { localeIn, type Session } from '../session.js';
import { toDiagnostic } from '../to-protocol.js';
import { uriOf, type FoundFile } from './markdown-files.js';

/** Longer files are no plans, and reading one would keep the editor waiting; whoever opens one has it checked. */
export const maxBytes = 1_000_000;

/** A file that nobody has open, as it was read. */
export interface FileText {
  readonly uri: string;
  readonly lines: TextDocument;
  readonly document: StrategyDocument;
  readonly settings: InForce;
}

/** A file's text, or why it is not read; `undefined` when it is gone. */
export type FileReading = FileText | { readonly unread: Bilingual } | undefined;

/** Reads a file. Never rejects. */
export async function readFile(session: Session, file: FoundFile): Promise<FileReading> {
  const read = await session.host.files?.readText(file.path, maxBytes);
  if (!read) return undefined;
  if ('refusal' in read) return { unread: read.refusal };
  if ('tooLong' in read || read.text.length > maxCharacters) return { unread: tooLong };
  const uri = uriOf(file);
  const settings = await session.configuration.ofFile(uri, file.root.uri);
  const { treatAs } = settings.file;
  const lines = TextDocument.create(uri, 'markdown', 0, read.text);
  const document = parseDocument(read.text, { path: session.folders.pathOf(uri), ...(treatAs && { treatAs }) });
  return { uri, lines, document, settings };
}

/** What is found in a file, alone and among the others of its folder; nothing where the settings say so. */
export function findingsOfFile(session: Session, { uri, document, settings }: FileText): readonly Finding[] {
  if (!settings.enable) return [];
  const config = { today: session.host.today(), ...lintConfigFor(settings.file, document.kinds) };
  return lint(document, config, session.between.around(uri));
}

/** What there is to say of a file, alone and among the others of its folder. */
export async function diagnosticsOfFile(session: Session, file: FileText): Promise<readonly Diagnostic[]> {
  const { uri, lines, settings } = file;
  if (!settings.enable) return [];
  const findings = findingsOfFile(session, file);
  const locale = localeIn(session, settings);
  const diagnostics = findings.map((finding) =>
    withPlacesElsewhere(session, uri, finding, toDiagnostic(finding, lines, locale, session.client), locale),
  );
  return [...(await Promise.all(diagnostics)), ...(await glossaryDiagnostics(session, { uri, lines }, settings))];
}

const tooLong: Bilingual = {
  en: `It is longer than ${maxBytes / 1_000_000} MB; it is checked when it is opened.`,
  ru: `Файл больше ${maxBytes / 1_000_000} МБ; он проверяется, когда открыт.`,
};
