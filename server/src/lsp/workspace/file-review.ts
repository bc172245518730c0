import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lintConfigFor } from '../../config/resolve.js';
import { parseDocument } from '../../document/parse.js';
import { lint } from '../../linter/lint.js';
import type { Bilingual } from '../../rules/rule.js';
import { glossaryDiagnostics } from '../glossary-diagnostics.js';
import { maxCharacters } from '../limits.js';
import { localeIn, type Session } from '../session.js';
import { toDiagnostic } from '../to-protocol.js';
import { uriOf, type FoundFile } from './markdown-files.js';

/** Longer files are no plans, and reading one would keep the editor waiting; whoever opens one has it checked. */
export const maxBytes = 1_000_000;

/** What there is to say of a file that nobody has open; `undefined` when it is gone. */
export type FileReview = { readonly diagnostics: readonly Diagnostic[] } | { readonly unread: Bilingual } | undefined;

/** Reads and lints a file. Nothing of it is kept. Never rejects. */
export async function reviewFile(session: Session, file: FoundFile): Promise<FileReview> {
  const read = await session.host.files?.readText(file.path, maxBytes);
  if (!read) return undefined;
  if ('refusal' in read) return { unread: read.refusal };
  if ('tooLong' in read || read.text.length > maxCharacters) return { unread: tooLong };
  const uri = uriOf(file);
  const settings = await session.configuration.ofFile(uri, file.root.uri);
  if (!settings.enable) return { diagnostics: [] };
  const lines = TextDocument.create(uri, 'markdown', 0, read.text);
  const { treatAs } = settings.file;
  const document = parseDocument(read.text, { path: session.folders.pathOf(uri), ...(treatAs && { treatAs }) });
  const findings = lint(document, { today: session.host.today(), ...lintConfigFor(settings.file, document.kinds) });
  const locale = localeIn(session, settings);
  return {
    diagnostics: [
      ...findings.map((finding) => toDiagnostic(finding, lines, locale, session.client)),
      ...(await glossaryDiagnostics(session, { uri, lines }, settings)),
    ],
  };
}

const tooLong: Bilingual = {
  en: `It is longer than ${maxBytes / 1_000_000} MB; it is checked when it is opened.`,
  ru: `Файл больше ${maxBytes / 1_000_000} МБ; он проверяется, когда открыт.`,
};
