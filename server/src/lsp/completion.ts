import { CompletionTriggerKind } from 'vscode-languageserver';
import type { CancellationToken, CompletionItem, CompletionParams } from 'vscode-languageserver';
import { lintConfigFor } from '../config/resolve.js';
import { completionsAt } from '../language/completion/completions.js';
import { cursorAt } from '../language/completion/cursor.js';
import type { Template } from '../language/completion/templates.js';
import { teamTermsIn, type NamedTerm } from '../language/completion/terms.js';
import { isAsked } from '../language/completion/triggers.js';
import { lint } from '../linter/lint.js';
import { reviewFor, type Session } from './session.js';
import { templateStore, type Templates } from './templates.js';
import { toCompletionItem } from './to-protocol.js';

/** Answers `textDocument/completion`. */
export function registerCompletion(session: Session): void {
  const templates = templateStore(session);
  session.connection.onCompletion(
    session.guard('textDocument/completion', async (params: CompletionParams, token) =>
      isWorthALook(session, params) ? answer(session, params, token, await supplyFor(session, params, templates)) : [],
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

/** What the answer is made from besides the document, all there before it is read: later it may be out of date. */
interface Supply {
  readonly templates: readonly Template[];
  readonly teamTerms: readonly NamedTerm[];
}

async function supplyFor(session: Session, params: CompletionParams, templates: Templates): Promise<Supply> {
  if (triggerOf(params) !== undefined) return { templates: await templates(), teamTerms: [] };
  const { uri } = params.textDocument;
  const { glossary } = await session.configuration.of(uri);
  return { templates: await templates(), teamTerms: teamTermsIn(await session.glossaries.of(uri, glossary)) };
}

async function answer(
  session: Session,
  params: CompletionParams,
  token: CancellationToken,
  supply: Supply,
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
    ...supply,
  });
  return completions.map((completion, index) => toCompletionItem(completion, index, lines, locale, session.client));
}
