import { CompletionItemKind, DiagnosticSeverity, InsertTextFormat, StringValue } from 'vscode-languageserver';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  Range,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../fixes/edit.js';
import { asSnippet, blank, hasPlaces, withoutTabStops } from '../fixes/places.js';
import type { Completion, CompletionKind } from '../language/completion/completion.js';
import type { CodeAction as Action } from '../language/code-action.js';
import type { ConfigProblem } from '../config/value.js';
import { configurationPage, rulePage } from '../language/links.js';
import type { Finding } from '../linter/finding.js';
import { relatedHere, sentenceOf } from '../linter/finding.js';
import type { Bilingual, Locale, Severity } from '../rules/rule.js';
import type { Span } from '../text/span.js';
import { diagnosticSource } from './capabilities.js';
import { explainRuleCommand, type Client } from './client.js';

/** What a diagnostic carries for requests about it later; meaningless once the document has another version. */
export interface DiagnosticData {
  readonly rule: string;
  readonly message: string;
  readonly version: number;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toRange = (lines: TextDocument, { start, end }: Span): Range => ({
  start: lines.positionAt(start),
  end: lines.positionAt(end),
});

/** A finding as the editor shows it, worded for the reader, with no more than the editor understands. */
export function toDiagnostic(finding: Finding, lines: TextDocument, locale: Locale, client: Client): Diagnostic {
  const { rule, message, span, severity } = finding;
  const related = relatedHere(finding);
  const data: DiagnosticData = { rule: rule.id, message, version: lines.version };
  return {
    range: toRange(lines, span),
    severity: severities[severity],
    code: rule.id,
    ...(client.codeDescription && { codeDescription: { href: rulePage(rule.id, locale) } }),
    source: diagnosticSource,
    message: sentenceOf(finding, locale),
    ...(client.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map(({ span: place, note }) => ({
          location: { uri: lines.uri, range: toRange(lines, place) },
          message: note[locale],
        })),
      }),
    ...(client.diagnosticData && { data }),
  };
}

/** A mistake in an open configuration file. */
export const toConfigDiagnostic = (
  { span, message }: ConfigProblem,
  lines: TextDocument,
  locale: Locale,
  client: Client,
): Diagnostic => ({
  range: toRange(lines, span),
  severity: DiagnosticSeverity.Warning,
  code: 'configuration',
  ...(client.codeDescription && { codeDescription: { href: configurationPage(locale) } }),
  source: diagnosticSource,
  message: message[locale],
});

/** The one diagnostic of a document that is not read: it says why, on the first line. */
export const toRefusal = (reason: Bilingual, locale: Locale): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: DiagnosticSeverity.Information,
  source: diagnosticSource,
  message: reason[locale],
});

/** An action as the editor offers it: with its edits, or with the editor's command that explains a rule. */
export const toCodeAction = (action: Action, lines: TextDocument, locale: Locale, client: Client): CodeAction => ({
  title: action.title[locale],
  kind: action.kind,
  ...(action.finding && { diagnostics: [toDiagnostic(action.finding, lines, locale, client)] }),
  ...(action.preferred && { isPreferred: true }),
  ...(action.explains
    ? { command: { title: action.title[locale], command: explainRuleCommand, arguments: [action.explains.id] } }
    : { edit: toWorkspaceEdit(action.edits, lines, client) }),
});

/** Edits tied to the version they were made for, so that an editor refuses them on any other, where it knows of versions. */
function toWorkspaceEdit(edits: readonly Edit[], lines: TextDocument, client: Client): WorkspaceEdit {
  if (!client.versionedEdits) return { changes: { [lines.uri]: edits.map((edit) => toPlainEdit(edit, lines)) } };
  return {
    documentChanges: [
      {
        textDocument: { uri: lines.uri, version: lines.version },
        edits: edits.map((edit) => toTextEdit(edit, lines, client)),
      },
    ],
  };
}

const toTextEdit = ({ span, insert }: Edit, lines: TextDocument, client: Client): TextEdit | SnippetTextEdit =>
  client.snippetEdits && hasPlaces(insert)
    ? { range: toRange(lines, span), snippet: StringValue.createSnippet(asSnippet(insert)) }
    : toPlainEdit({ span, insert }, lines);

const toPlainEdit = ({ span, insert }: Edit, lines: TextDocument): TextEdit => ({
  range: toRange(lines, span),
  newText: blank(insert),
});

export const toHover = (lines: TextDocument, span: Span, markdown: string, client: Client): Hover => ({
  contents: { kind: client.markdownHover ? 'markdown' : 'plaintext', value: markdown },
  range: toRange(lines, span),
});

const completionKinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  label: CompletionItemKind.Field,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  directive: CompletionItemKind.Keyword,
  rule: CompletionItemKind.Constant,
  term: CompletionItemKind.Text,
  template: CompletionItemKind.Snippet,
};

/** A completion, the `index`th of those offered: their order is the server's. */
export function toCompletionItem(
  { kind, label, span, insert, isSnippet, filter, about, more }: Completion,
  index: number,
  lines: TextDocument,
  locale: Locale,
  client: Client,
): CompletionItem {
  const snippet = isSnippet === true && client.snippetCompletions;
  return {
    label,
    kind: completionKinds[kind],
    detail: about[locale],
    ...(more && {
      documentation: { kind: client.markdownCompletions ? 'markdown' : 'plaintext', value: more[locale] },
    }),
    sortText: String(index).padStart(3, '0'),
    ...(filter !== undefined && { filterText: filter }),
    textEdit: { range: toRange(lines, span), newText: isSnippet && !snippet ? withoutTabStops(insert) : insert },
    ...(snippet && { insertTextFormat: InsertTextFormat.Snippet }),
  };
}
