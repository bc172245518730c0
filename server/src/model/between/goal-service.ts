import { areForms } from '../../text/inflection.js';
import type { DocumentSummary, GoalSummary } from '../document-summary.js';
import { anchorKey } from '../summary/anchors.js';
import type { Workspace } from '../workspace.js';
import { goalsMeant, referringTo, relatedTo, sharingGoals } from './relations.js';

/** Goals of a strategy that no document of the workspace serves, and a plan that serves another of its goals. */
export interface Unserved {
  readonly goals: readonly GoalSummary[];
  readonly plan: DocumentSummary;
}

/**
 * The goals of a strategy that no document which concerns it speaks of: by number, by title in whatever form, by a link.
 * Nothing where no plan works on any of its goals: then the plans are kept somewhere else.
 */
export function unservedGoalsOf(workspace: Workspace, strategy: DocumentSummary): Unserved | undefined {
  if (!strategy.isAbove || strategy.isIdle) return undefined;
  const goals = strategy.goals.filter(({ isMain, words }) => isMain && words.length >= fewestWords);
  if (goals.length < 2) return undefined;
  const serves = (document: DocumentSummary, goal: GoalSummary): boolean =>
    speaksOf(workspace, document, strategy, goal);
  const plan = plansFor(workspace, strategy).find((each) => goals.some((goal) => serves(each, goal)));
  if (!plan) return undefined;
  const beside = [...relatedTo(workspace, strategy).keys()].flatMap((path) => workspace.get(path) ?? []);
  const unserved = goals.filter(
    (goal) => !goal.isWorkedOn && ![...beside, ...namingNumber(workspace, goal)].some((each) => serves(each, goal)),
  );
  return unserved.length > 0 ? { goals: unserved, plan } : undefined;
}

/** Any texts that name the goal's number, lists of tasks among them that are no strategies themselves. */
const namingNumber = (workspace: Workspace, { id }: GoalSummary): DocumentSummary[] =>
  id === undefined ? [] : [...workspace.pathsAt('uses', id)].flatMap((path) => workspace.get(path) ?? []);

/** Telling words below which a goal cannot be known again in other words around it. */
const fewestWords = 2;

/** Documents that say what is to be done, and refer to the strategy or share a goal with it. */
const plansFor = (workspace: Workspace, strategy: DocumentSummary): DocumentSummary[] =>
  [...new Set([...referringTo(workspace, strategy), ...sharingGoals(workspace, strategy)])]
    .flatMap((path) => workspace.get(path) ?? [])
    .filter(({ isStrategy, isAbove, isIdle, hasWork }) => isStrategy && !isAbove && !isIdle && hasWork);

/** Whether a document names a goal of another one: its number, most of its telling words in one place, its heading in a link. */
function speaksOf(workspace: Workspace, document: DocumentSummary, owner: DocumentSummary, goal: GoalSummary): boolean {
  return (
    namesNumber(workspace, document, owner, goal) ||
    saysGoal(document, goal) ||
    linksTo(workspace, document, owner, goal)
  );
}

/** Most of a goal's telling words stand in one place of a document. */
export const saysGoal = ({ passages }: DocumentSummary, { words: name }: GoalSummary): boolean =>
  passages.some(({ words }) => saysMostOf(name, words));

const namesNumber = (
  workspace: Workspace,
  document: DocumentSummary,
  owner: DocumentSummary,
  { id }: GoalSummary,
): boolean =>
  id !== undefined &&
  document.uses.some((use) => use.id === id) &&
  goalsMeant(workspace, document, id).some(({ summary }) => summary === owner);

/** Share of a goal's telling words by which a reader takes a line to be about it. */
const enough = 0.7;

/** A word's beginning, by which most passages are told at once to have none of its forms. */
const beginning = 3;

function saysMostOf(name: readonly string[], passage: string): boolean {
  const fewest = Math.max(Math.min(fewestWords, name.length), Math.ceil(name.length * enough));
  const hinted = name.filter((word) => passage.includes(word.slice(0, beginning)));
  if (hinted.length < fewest) return false;
  const words = passage.split(' ');
  return hinted.filter((word) => words.some((other) => areForms(word, other))).length >= fewest;
}

const linksTo = (
  workspace: Workspace,
  document: DocumentSummary,
  owner: DocumentSummary,
  { title }: GoalSummary,
): boolean =>
  document.links.some(
    (link) =>
      link.anchor !== undefined &&
      workspace.targetOf(document.path, link).path === owner.path &&
      anchorKey(link.anchor).endsWith(anchorKey(title)),
  );
