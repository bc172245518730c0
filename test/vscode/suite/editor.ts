import { commands, DiagnosticSeverity, extensions, languages, MarkdownString, Uri, window, workspace } from 'vscode';
import type { Diagnostic, Extension, Hover, Position, TextDocument, TextEditor } from 'vscode';

/** A finding as a person sees it: the rule, the line as counted from 1, how loud, in which words. */
export interface Shown {
  readonly rule: string;
  readonly line: number;
  readonly severity: keyof typeof DiagnosticSeverity;
  readonly message: string;
  /** The underlined text. */
  readonly text: string;
  readonly page: Uri | undefined;
}

/** Longest wait for something that must come; a failed wait tells what was there instead. */
const limit = 20_000;

export function extension(): Extension<unknown> {
  const found = extensions.getExtension('strategy-lint.strategy-lint');
  if (found === undefined) throw new Error('The packaged extension is not installed');
  return found;
}

export function folder(): Uri {
  const first = workspace.workspaceFolders?.[0];
  if (first === undefined) throw new Error('No folder is open');
  return first.uri;
}

export const fileOf = (name: string): Uri => Uri.joinPath(folder(), name);

/** Opens a file of the folder in the editor, as a click on it would. */
export async function open(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(fileOf(name)));
}

/** Opens a new Markdown document that no file holds yet. */
export async function openNew(content: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

/** Closes every editor; what was typed and not saved is gone. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor !== undefined) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** The extension's findings on a document, from top to bottom. */
export function shown(document: TextDocument): Shown[] {
  return languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === 'strategy-lint')
    .map((diagnostic) => asShown(diagnostic, document))
    .sort((a, b) => a.line - b.line);
}

function asShown(diagnostic: Diagnostic, document: TextDocument): Shown {
  const code = diagnostic.code;
  return {
    rule: String(typeof code === 'object' ? code.value : code),
    line: diagnostic.range.start.line + 1,
    severity: DiagnosticSeverity[diagnostic.severity] as keyof typeof DiagnosticSeverity,
    message: diagnostic.message,
    text: document.getText(diagnostic.range),
    page: typeof code === 'object' ? code.target : undefined,
  };
}

/** Waits until the findings on a document are as described; looks whenever VS Code says that findings changed. */
export function untilShown(
  document: TextDocument,
  what: string,
  holds: (findings: readonly Shown[]) => boolean,
): Promise<Shown[]> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => holds(shown(document));
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      listener.dispose();
      settle();
    };
    const timer = setTimeout(() => {
      finish(() => reject(new Error(`Waited in vain for ${what}; shown are:\n${list(shown(document))}`)));
    }, limit);
    const listener = languages.onDidChangeDiagnostics(() => {
      if (look()) finish(() => resolve(shown(document)));
    });
    if (look()) finish(() => resolve(shown(document)));
  });
}

export const places = (findings: readonly Shown[]): string[] => findings.map(({ rule, line }) => `${line} ${rule}`);

const list = (findings: readonly Shown[]): string => places(findings).join('\n') || '(nothing)';

/** All that the hovers at a position say, as Markdown. */
export async function hoverAt(document: TextDocument, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  const parts = hovers.flatMap((hover) => hover.contents);
  return parts.map((part) => (part instanceof MarkdownString ? part.value : '')).join('\n\n');
}

/** Position of a text's `letter`th letter where it first stands in the document. Throws when it does not. */
export function positionOf(document: TextDocument, text: string, letter = 1): Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`«${text}» is not in the document`);
  return document.positionAt(offset + letter);
}
