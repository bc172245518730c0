import type { CancellationToken, Location, LocationLink } from 'vscode-languageserver';
import type { TeamTerm, TermUse } from '../language/team-glossary.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { goalDefinitions } from './goal-places.js';
import type { Session } from './session.js';
import { asked, type Asked, type PlaceParams } from './term-asked.js';
import { toRange } from './to-protocol.js';

/** Answers `textDocument/definition`: where the team has defined a term, or a plan the goal that is named. */
export function registerDefinition(session: Session): void {
  session.connection.onDefinition(
    session.guard('textDocument/definition', (params: PlaceParams, token) => answer(session, params, token)),
  );
}

async function answer(
  session: Session,
  params: PlaceParams,
  token: CancellationToken,
): Promise<Location[] | LocationLink[] | null> {
  const place = await asked(session, params, token);
  if (!place) return null;
  const found = place.use ? await termDefinitions(session, place, place.use) : await goalDefinitions(session, place);
  if (found.length === 0) return null;
  return session.client.definitionLinks
    ? found
    : found.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}

async function termDefinitions(session: Session, place: Asked, use: TermUse): Promise<LocationLink[]> {
  const links = await Promise.all(use.terms.map((term) => linkTo(session, term, use.name, place)));
  return links.flatMap((link) => link ?? []);
}

async function linkTo(
  session: Session,
  term: TeamTerm,
  name: string,
  { lines, use }: Asked,
): Promise<LocationLink | undefined> {
  const target = await session.glossaries.linesOf(term.file);
  if (!target) return undefined;
  return {
    ...(use && { originSelectionRange: toRange(lines, use) }),
    targetUri: target.uri,
    targetRange: toRange(target, term.span),
    targetSelectionRange: toRange(target, nameIn(term, name)),
  };
}

/** Where an entry has the name that was asked for. */
const nameIn = ({ names }: TeamTerm, name: string): Span => names.find(({ text }) => fold(text) === name) ?? names[0];
