import { goalsMeant, relatedTo } from '../model/between/relations.js';
import type { DocumentSummary, GoalSummary, SaidPassage } from '../model/document-summary.js';
import { anchorKey } from '../model/summary/anchors.js';
import { placeOfName } from '../model/summary/names.js';
import type { Located, Workspace } from '../model/workspace.js';
import type { Span } from '../text/span.js';

/** A place of a document of the workspace, in UTF-16 offsets of its text. */
export interface Place {
  readonly path: string;
  readonly span: Span;
}

/** Where the goal stands that is named at a place. */
export interface Definition {
  /** What names it at the place that was asked about. */
  readonly origin: Span;
  /** Mostly one; several where a plan says a goal twice. */
  readonly places: readonly Place[];
}

/** Telling words from which on a title is taken for a goal's wherever it stands. */
const fewestWords = 2;

/** Where the goal is defined that is named by its number or its title at an offset of a document; nothing where none is. */
export function definitionIn(workspace: Workspace, path: string, offset: number): Definition | undefined {
  const named = goalAt(workspace, path, offset);
  return named && { origin: named.origin, places: placesOf(named.goals) };
}

/**
 * Where the goal that is named at an offset is named in the documents of the workspace, by number and by title, in the
 * order of their paths; where it is defined only if asked for. Empty where no goal is named.
 */
export function referencesIn(workspace: Workspace, path: string, offset: number, withDefinition = false): Place[] {
  const named = goalAt(workspace, path, offset);
  if (!named) return [];
  const definitions = placesOf(named.goals);
  const uses = named.goals
    .flatMap((goal) => usesOfGoal(workspace, goal))
    .filter((use) => !definitions.some(overlapping(use)));
  return unique(withDefinition ? [...definitions, ...uses] : uses);
}

interface Named {
  readonly origin: Span;
  readonly goals: readonly Located<GoalSummary>[];
}

const isAt =
  (offset: number) =>
  ({ span: { start, end } }: { readonly span: Span }): boolean =>
    start <= offset && offset <= end;

function goalAt(workspace: Workspace, path: string, offset: number): Named | undefined {
  const summary = workspace.get(path);
  if (!summary) return undefined;
  const use = summary.uses.find(isAt(offset));
  const meant = use ? goalsMeant(workspace, summary, use.id) : [];
  if (use && meant.length > 0) return { origin: use.span, goals: meant };
  const own = summary.goals.find(isAt(offset));
  if (own) return { origin: own.span, goals: [{ summary, found: own }] };
  const passage = summary.passages.find(isAt(offset));
  const goals = passage ? titledIn(workspace, summary, passage) : [];
  return passage && goals.length > 0 ? { origin: passage.span, goals } : undefined;
}

/** Goals whose titles stand in a passage: the longest of the documents that concern this one, and of itself. */
function titledIn(workspace: Workspace, summary: DocumentSummary, { words }: SaidPassage): Located<GoalSummary>[] {
  const said = words.split(' ');
  const related = [...relatedTo(workspace, summary).keys()].flatMap((path) => workspace.get(path) ?? []);
  const titled = [summary, ...related].flatMap((each) =>
    each.goals.filter((goal) => isTitleIn(goal, said)).map((found) => ({ summary: each, found })),
  );
  const longest = Math.max(0, ...titled.map(({ found }) => found.words.length));
  return titled.filter(({ found }) => found.words.length === longest);
}

const isTitleIn = ({ words }: GoalSummary, said: readonly string[]): boolean =>
  words.length >= fewestWords && placeOfName(words, said) !== -1;

function usesOfGoal(workspace: Workspace, { summary, found }: Located<GoalSummary>): Place[] {
  const related = [...relatedTo(workspace, summary).keys()].flatMap((path) => workspace.get(path) ?? []);
  return [summary, ...related].flatMap((document) => [
    ...numbersIn(workspace, document, summary, found),
    ...document.passages
      .filter(({ words }) => isTitleIn(found, words.split(' ')))
      .map(({ span }) => ({ path: document.path, span })),
    ...headingsLinked(workspace, document, summary, found),
  ]);
}

const numbersIn = (
  workspace: Workspace,
  document: DocumentSummary,
  owner: DocumentSummary,
  { id }: GoalSummary,
): Place[] =>
  id === undefined || !goalsMeant(workspace, document, id).some(({ summary }) => summary === owner)
    ? []
    : document.uses.filter((use) => use.id === id).map(({ span }) => ({ path: document.path, span }));

const headingsLinked = (
  workspace: Workspace,
  document: DocumentSummary,
  owner: DocumentSummary,
  { title }: GoalSummary,
): Place[] =>
  document.links
    .filter((link) => link.anchor !== undefined && anchorKey(link.anchor).endsWith(anchorKey(title)))
    .filter((link) => workspace.targetOf(document.path, link).path === owner.path)
    .map(({ span }) => ({ path: document.path, span }));

const placesOf = (goals: readonly Located<GoalSummary>[]): Place[] =>
  goals.map(({ summary, found }) => ({ path: summary.path, span: found.span }));

const overlapping =
  (one: Place) =>
  (other: Place): boolean =>
    one.path === other.path && one.span.start < other.span.end && other.span.start < one.span.end;

/** Each place once, of two that overlap the narrower one, in the order of paths and of the text. */
function unique(places: readonly Place[]): Place[] {
  const width = ({ span: { start, end } }: Place): number => end - start;
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => width(a) - width(b)))
    if (!kept.some(overlapping(place))) kept.push(place);
  return kept.sort((a, b) => (a.path === b.path ? a.span.start - b.span.start : a.path < b.path ? -1 : 1));
}
