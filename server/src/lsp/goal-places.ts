import type { Location, LocationLink } from 'vscode-languageserver';
import { definitionIn, referencesIn, type Place } from '../language/goal-places.js';
import type { Workspace } from '../model/workspace.js';
import { linesIn } from './related-places.js';
import { placeOpen, type Session } from './session.js';
import type { Asked } from './term-asked.js';
import { toRange } from './to-protocol.js';

/** Where the goal is defined that a place names by its number or its title, in whichever document of the folder. */
export async function goalDefinitions(session: Session, asked: Asked): Promise<LocationLink[]> {
  const around = await documentsAround(session, asked.uri);
  const found = around && definitionIn(around.workspace, session.folders.pathOf(asked.uri), asked.offset);
  if (!found) return [];
  return (await locationsOf(session, around.root, found.places)).map(({ uri, range }) => ({
    originSelectionRange: toRange(asked.lines, found.origin),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

/** Where the goal is named that a place names. */
export async function goalReferences(session: Session, asked: Asked, withDefinition: boolean): Promise<Location[]> {
  const around = await documentsAround(session, asked.uri);
  if (!around) return [];
  const path = session.folders.pathOf(asked.uri);
  return locationsOf(session, around.root, referencesIn(around.workspace, path, asked.offset, withDefinition));
}

/** The documents of the folder of one, those that are open as they stand in the editor. */
async function documentsAround(
  session: Session,
  uri: string,
): Promise<{ readonly root: string; readonly workspace: Workspace } | undefined> {
  const root = session.folders.rootOf(uri);
  if (root === undefined) return undefined;
  await session.between.known(uri);
  for (const open of session.documents.all())
    if (session.folders.rootOf(open.uri) === root) placeOpen(session, open, await session.configuration.of(open.uri));
  const workspace = await session.between.known(uri);
  return workspace && { root, workspace };
}

async function locationsOf(session: Session, root: string, places: readonly Place[]): Promise<Location[]> {
  const found = places.map(async ({ path, span }) => {
    const lines = await linesIn(session, root, path);
    return lines ? [{ uri: lines.uri, range: toRange(lines, span) }] : [];
  });
  return (await Promise.all(found)).flat();
}
