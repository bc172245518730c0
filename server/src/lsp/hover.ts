import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import { hoverAt, ruleNamedAt } from '../language/hover.js';
import type { Settings } from '../config/settings.js';
import { isMarkdown } from './limits.js';
import type { Review, Session } from './session.js';
import { letOthersPass, localeIn, review } from './session.js';
import { toHover } from './to-protocol.js';

/** Answers `textDocument/hover`. */
export function registerHover(session: Session): void {
  session.connection.onHover(
    session.guard('textDocument/hover', (params: HoverParams, token) => answer(session, params, token)),
  );
}

async function answer(session: Session, params: HoverParams, token: CancellationToken): Promise<Hover | null> {
  const open = session.documents.get(params.textDocument.uri);
  if (!open || !isMarkdown(open)) return null;
  const settings = await session.configuration.of(open.uri);
  await letOthersPass(session);
  if (token.isCancellationRequested || !settings.enable) return null;
  const reviewed = review(session, open, settings);
  if (!reviewed) return null;
  const offset = open.lines.offsetAt(params.position);
  if (!wantsGlossary(settings, reviewed) && !explainsItself(reviewed, offset)) return null;
  const hover = hoverAt(reviewed.document, offset, localeIn(session, settings), reviewed.findings);
  return hover ? toHover(open.lines, hover.span, hover.markdown, session.client) : null;
}

const wantsGlossary = ({ glossaryHover }: Settings, { document }: Review): boolean =>
  glossaryHover === 'everywhere' || (glossaryHover === 'strategyDocuments' && document.isStrategy);

/** A finding explains itself whatever is set for terms, and so does a rule that a suppression names. */
const explainsItself = ({ document, findings }: Review, offset: number): boolean =>
  findings.some(({ span }) => span.start <= offset && offset <= span.end) ||
  ruleNamedAt(document, offset) !== undefined;
