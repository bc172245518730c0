import type { Diagnostic } from 'vscode-languageserver';
import { watch } from '../guard.js';
import type { Session } from '../session.js';
import type { Changed } from './workspace-review.js';

/** Publishes what changes in files that nobody has open, for editors that do not ask. */
export const publishing = (session: Session): Changed => {
  const publish = (uri: string, diagnostics: readonly Diagnostic[]): void =>
    watch(session.connection.console, 'publishDiagnostics', () =>
      session.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }),
    );
  return (path, before, after) => {
    const open = session.documents.all().find(({ uri }) => session.glossaries.pathOf(uri) === path);
    const [was, is] = [before?.diagnostics ?? [], after?.diagnostics ?? []];
    // What is open has its findings published under the address that the editor gave it.
    if (open && before && open.uri !== before.uri && was.length > 0) publish(before.uri, []);
    if (!open && (was.length > 0 || is.length > 0)) publish((after ?? before)?.uri ?? '', is);
  };
};
