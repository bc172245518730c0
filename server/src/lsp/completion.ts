import { CompletionTriggerKind } from 'vscode-languageserver';
import type { CancellationToken, CompletionItem, CompletionParams } from 'vscode-languageserver';
import { lintConfigFor } from '../config/resolve.js';
import { completionsAt } from '../language/completion/completions.js';
import { cursorAt } from '../language/completion/cursor.js';
import type { Template } from '../language/completion/templates.js';
import { isAsked } from '../language/completion/triggers.js';
import { lint } from '../linter/lint.js';
import { reviewFor, type Session } from './session.js';
import { templateStore } from './templates.js';
import { toCompletionItem } from './to-protocol.js';

/** Answers `textDocument/completion`. */
export function registerCompletion(session: Session): void {
  const templates = templateStore(session);
  session.connection.onCompletion(
    session.guard('textDocument/completion', async (params: CompletionParams, token) =>
      isWorthALook(session, params) ? answer(session, params, token, await templates()) : [],
    ),
  );
}

const triggerOf = ({ context }: CompletionParams): string | undefined =>
  context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : undefined;

/** Most of what is typed begins nothing: to read the document for it would be in vain. */
function isWorthALook({ documents }: Session, params: CompletionParams): boolean {
  const lines = documents.get(params.textDocument.uri)?.lines;
  return (
    lines !== undefined && isAsked(cursorAt(lines.getText(), lines.offsetAt(params.position)).before, triggerOf(params))
  );
}

async function answer(
  session: Session,
  params: CompletionParams,
  token: CancellationToken,
  templates: readonly Template[],
): Promise<CompletionItem[]> {
  const reviewed = await reviewFor(session, params.textDocument.uri, token);
  if (!reviewed) return [];
  const { document, lines, locale, settings } = reviewed;
  const trigger = triggerOf(params);
  const completions = completionsAt({
    document,
    offset: lines.offsetAt(params.position),
    locale,
    ...(trigger !== undefined && { trigger }),
    lint: (other) => lint(other, { today: session.host.today(), ...lintConfigFor(settings.file, document.kinds) }),
    templates,
    teamTerms: [],
  });
  return completions.map((completion, index) => toCompletionItem(completion, index, lines, locale, session.client));
}
