import { languages } from 'vscode';
import type { Diagnostic, Uri } from 'vscode';

/** What the extension's own findings are marked with. */
const source = 'strategy-lint';

/** The extension's findings on a document. */
export const findingsOn = (uri: Uri): Diagnostic[] =>
  languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === source);

/** Id of the rule that speaks. */
export const ruleOf = ({ code }: Diagnostic): string | undefined => {
  const value = typeof code === 'object' ? code.value : code;
  return value === undefined ? undefined : String(value);
};
