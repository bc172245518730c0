import { commands, DiagnosticSeverity, Disposable, l10n, languages, Uri, workspace } from 'vscode';
import type { Diagnostic } from 'vscode';
import type { Session } from '../feature.js';
import { ruleOf } from '../findings.js';
import { soon } from '../soon.js';
import { isPreviewOpen, PreviewFindings } from './findings.js';
import type { Note } from './marked.js';
import { cellAt, noteHtml } from './note-html.js';
import { withNotes, type MarkdownIt } from './plugin.js';

/** A preview draws itself anew after an edit: its findings come a little later, and once for a flurry of them. */
const pause = 250;

/** Findings within VS Code's own preview of Markdown. */
export interface Preview extends Disposable {
  /** What the preview calls to be extended. */
  readonly extendMarkdownIt: <T extends MarkdownIt>(md: T) => T;
}

export function createPreview(session: Session): Preview {
  const findings = new PreviewFindings(session);
  /** What each preview was last drawn with. */
  const drawn = new Map<string, string>();
  const notesOf = (uri: Uri): Note[] => (isWanted(uri) ? findings.of(uri).map((finding) => noteOf(uri, finding)) : []);
  const draw = (document: unknown): Note[] => {
    if (!(document instanceof Uri)) return [];
    const notes = notesOf(document);
    drawn.set(document.toString(), JSON.stringify(notes));
    return notes;
  };
  const refresh = soon(() => isPreviewOpen() && commands.executeCommand('markdown.preview.refresh'), pause);
  const look = (uris: readonly Uri[]): void => {
    const isOld = (uri: Uri): boolean => drawn.get(uri.toString()) !== JSON.stringify(notesOf(uri));
    if (uris.some((uri) => drawn.has(uri.toString()) && isOld(uri))) refresh.run();
  };
  const lookAtAll = (): void => look([...drawn.keys()].map((key) => Uri.parse(key)));
  // The server is told of new settings by another listener, which comes after this one.
  const askAnew = soon(() => {
    findings.forget();
    lookAtAll();
  }, pause);
  const listeners = Disposable.from(
    ...[findings, refresh, askAnew],
    languages.onDidChangeDiagnostics(({ uris }) => look(uris)),
    findings.onDidChange((uri) => look([uri])),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('strategyLint')) askAnew.run();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      drawn.delete(uri.toString());
      findings.forget(uri);
    }),
  );
  return Object.assign(listeners, { extendMarkdownIt: <T extends MarkdownIt>(md: T): T => withNotes(md, draw) });
}

const isWanted = (uri: Uri): boolean => workspace.getConfiguration('strategyLint', uri).get('preview', true);

function noteOf(uri: Uri, finding: Diagnostic): Note {
  const { line, character } = finding.range.start;
  const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  const source = document && line < document.lineCount ? document.lineAt(line).text : '';
  const { severity, message } = finding;
  const html = noteHtml({ severity, message, kind: kindOf(severity), rule: ruleOf(finding) ?? '' });
  return { line, cell: cellAt(source, character), html };
}

const kindOf = (severity: DiagnosticSeverity): string =>
  severity === DiagnosticSeverity.Hint
    ? l10n.t('Hint')
    : severity === DiagnosticSeverity.Information
      ? l10n.t('Remark')
      : l10n.t('Warning');
