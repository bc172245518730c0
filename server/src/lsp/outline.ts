import { SymbolKind } from 'vscode-languageserver';
import type { CancellationToken, CodeLens, DocumentSymbol, FoldingRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lensesOf } from '../language/lenses.js';
import { foldsOf, symbolsOf, type OutlineSymbol, type SymbolRole } from '../language/symbols.js';
import { reviewFor, type Reviewed, type Session } from './session.js';
import { toRange } from './to-protocol.js';

/** Answers `textDocument/documentSymbol`, `foldingRange` and `codeLens`: the plan at a glance. */
export function registerOutline(session: Session): void {
  const { connection, guard } = session;
  connection.onDocumentSymbol(
    guard('textDocument/documentSymbol', ({ textDocument }: DocumentParams, token) =>
      about(session, textDocument.uri, token, ({ document, lines }) =>
        symbolsOf(document).map((symbol) => toSymbol(symbol, lines)),
      ),
    ),
  );
  connection.onFoldingRanges(
    guard('textDocument/foldingRange', ({ textDocument }: DocumentParams, token) =>
      about(session, textDocument.uri, token, foldingRanges),
    ),
  );
  connection.onCodeLens(
    guard('textDocument/codeLens', ({ textDocument }: DocumentParams, token) =>
      about(session, textDocument.uri, token, codeLenses),
    ),
  );
}

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** The answer for a strategy document; nothing for any other text. */
async function about<T>(
  session: Session,
  uri: string,
  token: CancellationToken,
  answer: (reviewed: Reviewed) => T[],
): Promise<T[]> {
  const reviewed = await reviewFor(session, uri, token);
  return reviewed?.document.isStrategy ? answer(reviewed) : [];
}

const kinds: Readonly<Record<SymbolRole, SymbolKind>> = {
  section: SymbolKind.String,
  goal: SymbolKind.Event,
  'key-result': SymbolKind.Number,
  milestone: SymbolKind.Key,
  unknown: SymbolKind.Null,
};

const toSymbol = ({ role, name, span, selection, children }: OutlineSymbol, lines: TextDocument): DocumentSymbol => ({
  name,
  kind: kinds[role],
  range: toRange(lines, span),
  selectionRange: toRange(lines, selection),
  children: children.map((child) => toSymbol(child, lines)),
});

const foldingRanges = ({ document, lines }: Reviewed): FoldingRange[] =>
  foldsOf(document)
    .map((span) => ({ startLine: lines.positionAt(span.start).line, endLine: lines.positionAt(span.end).line }))
    .filter(({ startLine, endLine }) => endLine > startLine);

const codeLenses = ({ document, lines, locale, settings }: Reviewed): CodeLens[] =>
  settings.codeLens
    ? lensesOf(document).map(({ span, title }) => ({
        range: toRange(lines, span),
        command: { title: title[locale], command: '' },
      }))
    : [];
