import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import { hoverAt, ruleNamedAt } from '../language/hover.js';
import type { Settings } from '../config/settings.js';
import { reviewFor, type Review, type Session } from './session.js';
import { toHover } from './to-protocol.js';

/** Answers `textDocument/hover`. */
export function registerHover(session: Session): void {
  session.connection.onHover(
    session.guard('textDocument/hover', (params: HoverParams, token) => answer(session, params, token)),
  );
}

async function answer(session: Session, params: HoverParams, token: CancellationToken): Promise<Hover | null> {
  const { uri } = params.textDocument;
  const { glossary, glossaryHover } = await session.configuration.of(uri);
  // Before the document is read: what an edit meanwhile makes of it would not fit what was found in it.
  const team = glossaryHover === 'off' ? undefined : await session.glossaries.of(uri, glossary);
  const reviewed = await reviewFor(session, uri, token);
  if (!reviewed) return null;
  const { document, findings, lines, settings, locale } = reviewed;
  const offset = lines.offsetAt(params.position);
  const wanted = wantsGlossary(settings, reviewed);
  if (!wanted && !explainsItself(reviewed, offset)) return null;
  const hover = hoverAt(document, offset, locale, findings, wanted ? team : undefined);
  return hover ? toHover(lines, hover.span, hover.markdown, session.client) : null;
}

const wantsGlossary = ({ glossaryHover }: Settings, { document }: Review): boolean =>
  glossaryHover === 'everywhere' || (glossaryHover === 'strategyDocuments' && document.isStrategy);

/** A finding explains itself whatever is set for terms, and so does a rule that a suppression names. */
const explainsItself = ({ document, findings }: Review, offset: number): boolean =>
  findings.some(({ span }) => span.start <= offset && offset <= span.end) ||
  ruleNamedAt(document, offset) !== undefined;
