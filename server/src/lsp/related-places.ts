import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../linter/finding.js';
import type { Locale } from '../rules/rule.js';
import type { Session } from './session.js';
import { toRange } from './to-protocol.js';
import { maxBytes } from './workspace/file-review.js';

/** The text of a document of a folder, by its path in it: as it stands in the editor, else on the disk. */
export async function linesIn(session: Session, root: string, path: string): Promise<TextDocument | undefined> {
  const uri = root + path.split('/').map(encodeURIComponent).join('/');
  const { documents, glossaries, host } = session;
  const file = glossaries.pathOf(uri);
  const open = documents.all().find((each) => glossaries.pathOf(each.uri) === file);
  if (open) return open.lines;
  const read = await host.files?.readText(file, maxBytes);
  return read && 'text' in read ? TextDocument.create(uri, 'markdown', 0, read.text) : undefined;
}

/** A diagnostic with the places of its finding that stand in other documents of the folder. */
export async function withPlacesElsewhere(
  session: Session,
  uri: string,
  finding: Finding,
  diagnostic: Diagnostic,
  locale: Locale,
): Promise<Diagnostic> {
  const root = session.folders.rootOf(uri);
  const elsewhere = finding.related.filter(({ path }) => path !== undefined);
  if (root === undefined || elsewhere.length === 0 || !session.client.relatedInformation) return diagnostic;
  const places = await Promise.all(
    elsewhere.map(async ({ path, span, note }): Promise<DiagnosticRelatedInformation[]> => {
      const lines = await linesIn(session, root, path ?? '');
      return lines ? [{ location: { uri: lines.uri, range: toRange(lines, span) }, message: note[locale] }] : [];
    }),
  );
  return { ...diagnostic, relatedInformation: [...(diagnostic.relatedInformation ?? []), ...places.flat()] };
}
