import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import type { TeamTerm, TermUse } from '../language/team-glossary.js';
import { goalReferences } from './goal-places.js';
import type { Session } from './session.js';
import { asked } from './term-asked.js';
import { toRange } from './to-protocol.js';
import { usesInWorkspace } from './workspace-search.js';

/** Answers `textDocument/references`: every place of the workspace that names a team's term, by any of its names, or a goal. */
export function registerReferences(session: Session): void {
  session.connection.onReferences(
    session.guard('textDocument/references', (params: ReferenceParams, token) => answer(session, params, token)),
  );
}

async function answer(session: Session, params: ReferenceParams, token: CancellationToken): Promise<Location[] | null> {
  const place = await asked(session, params, token);
  if (!place) return null;
  if (!place.use) return goalReferences(session, place, params.context.includeDeclaration);
  const { terms } = place.use;
  const { found, isComplete } = await usesInWorkspace(session, terms, token);
  if (!isComplete) session.connection.console.warn('textDocument/references: too many files, not all were read');
  return found.flatMap(({ lines, uses }) => {
    const file = session.glossaries.pathOf(lines.uri);
    const wanted = params.context.includeDeclaration ? uses : uses.filter((use) => !isDefinition(use, file, terms));
    return wanted.map((use) => ({ uri: lines.uri, range: toRange(lines, use) }));
  });
}

/** Whether a place is where the term gets its name. */
const isDefinition = (use: TermUse, file: string, terms: readonly TeamTerm[]): boolean =>
  terms.some((term) => term.file === file && term.names.some(({ start }) => start === use.start));
