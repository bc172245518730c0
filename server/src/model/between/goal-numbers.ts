import type { CodeUse, DocumentSummary } from '../document-summary.js';
import type { Workspace } from '../workspace.js';
import { referredTo } from './relations.js';

/** A number of a goal that no document has, and the document whose goals are numbered so. */
export interface UnknownNumber {
  readonly use: CodeUse;
  readonly owner: DocumentSummary;
}

/** Goals of one numbering from which on a document is the one that numbers them. */
const fewestNumbered = 2;

/**
 * Numbers of goals in a plan that the strategy it refers to does not have, though it names others of that strategy by
 * their numbers; each once. A number that the strategy speaks of anywhere, or that any document has, is none.
 */
export function unknownNumbersIn(workspace: Workspace, summary: DocumentSummary): UnknownNumber[] {
  if (summary.isIdle) return [];
  const own = new Set(summary.goals.flatMap(({ id }) => (id === undefined ? [] : [schemeOf(id)])));
  const foreign = summary.uses.filter(({ scheme }) => !own.has(scheme));
  if (foreign.length === 0) return [];
  const owners = referredTo(workspace, summary).flatMap((path) => workspace.get(path) ?? []);
  const seen = new Set<string>();
  return foreign.flatMap((use) => {
    if (seen.has(use.id)) return [];
    seen.add(use.id);
    const owner = owners.find((each) => numbersBy(summary, each, use.scheme));
    if (!owner || workspace.goalsNumbered(use.id).length > 0) return [];
    return owners.some(({ uses }) => uses.some(({ id }) => id === use.id)) ? [] : [{ use, owner }];
  });
}

/** What stands before the number of an id: `g` of `g2`. */
const schemeOf = (id: string): string => id.replace(/[\d.]+$/, '');

/** The document numbers its goals so, and the plan names one of them by that number. */
function numbersBy({ uses, path }: DocumentSummary, owner: DocumentSummary, scheme: string): boolean {
  const ids = new Set(owner.goals.flatMap(({ id }) => (id !== undefined && schemeOf(id) === scheme ? [id] : [])));
  return path !== owner.path && ids.size >= fewestNumbered && uses.some(({ id }) => ids.has(id));
}
