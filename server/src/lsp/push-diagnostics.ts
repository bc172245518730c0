import { diagnosticsOf, waitsForSave } from './diagnostics.js';
import type { OpenDocument } from './documents.js';
import { watch } from './guard.js';
import type { Session } from './session.js';
import { letOthersPass, markOf } from './session.js';

/** Publishes diagnostics after each change, for editors that do not ask for them. Returns what publishes all anew. */
export function registerPushDiagnostics(session: Session): () => void {
  const { connection, documents } = session;
  const schedule = (open: OpenDocument): void => {
    open.isShown = true;
    watch(connection.console, 'publishDiagnostics', () => publish(session, open));
  };
  documents.onDidChangeContent(({ document }) => schedule(document));
  documents.onDidClose(({ document }) =>
    watch(connection.console, 'publishDiagnostics', () =>
      connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }),
    ),
  );
  return () => documents.all().forEach(schedule);
}

/** Of several changes that arrive together the last one is linted; each has its own call, so none is lost. */
async function publish(session: Session, open: OpenDocument): Promise<void> {
  const due = markOf(session, open);
  const settings = await session.configuration.of(open.uri);
  await letOthersPass(session);
  const isOver = (): boolean => session.documents.get(open.uri) !== open || markOf(session, open) !== due;
  if (isOver() || waitsForSave(open, settings)) return;
  const diagnostics = await diagnosticsOf(session, open, settings);
  if (isOver()) return;
  await session.connection.sendDiagnostics({ uri: open.uri, version: open.version, diagnostics });
}
