import type { Facts } from '../document/facts.js';
import { holds, isAmong, ownFacts, type Node } from '../document/node.js';
import { goalsOf, type Goal } from './goals.js';
import { milestonesOf } from './milestones.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** A goal that bears a number, and whether any work refers to it (claim P5.3). */
export interface NumberedGoal {
  readonly goal: Goal;
  readonly code: string;
  readonly served: boolean;
}

/** Latin and Cyrillic letters that look alike are one to a reader. */
const coded =
  /(?:^|[^\p{L}\d])(?:objectives?|goals?|obj|цел(?:[ьияюе]|ей|ям|ями|ях)|задач(?:[аиуе]|ам|ами|ах)?|o|о|g|ц)\s?№?\.?\s?(\d{1,2})(?![\d%])/giu;
/** «КР2.1» is of the second objective. */
const ofResult = /(?:^|[^\p{L}\d])(?:kr|кр)\s?(\d{1,2})(?=\.\d)/giu;
const leading = /^[^\p{L}\d]*(?:objective|goal|obj|цель|o|о|g|ц)\s?№?\.?\s?(\d{1,2})(?!\d)/iu;
const further = /^\s*(?:,|;|и|and|&|\+|\/)\s*(?:o|о|g|ц)?\s?(\d{1,2})(?![\d%.])/iu;

/**
 * Goals with numbers, where the work of the plan refers to goals by their numbers; empty where it does not, since then
 * nothing can be said of who serves what.
 */
export const numberedGoalsOf = query((doc: StrategyDocument): readonly NumberedGoal[] => {
  const numbered = goalsOf(doc).filter(isTopLevel).flatMap(withCode);
  if (numbered.length < 2) return [];
  const referred = references(doc, numbered);
  if (referred.size === 0) return [];
  return numbered.map(({ goal, code }) => ({ goal, code, served: referred.has(code) || holdsWork(doc, goal) }));
});

const isTopLevel = (goal: Goal): boolean => !goal.parent && goal.kind !== 'key-result' && goal.kind !== 'criterion';

function withCode(goal: Goal): { readonly goal: Goal; readonly code: string }[] {
  const code = codeOf(goal);
  return code === undefined ? [] : [{ goal, code }];
}

/** The number that a goal bears: "Objective 2", «Ц2». */
export function codeOf({ node }: Goal): string | undefined {
  for (const facts of ownFacts(node)) {
    const code = leading.exec(facts.plain)?.[1];
    if (code !== undefined) return code;
  }
  return node.kind === 'section' ? /^\s*(\d{1,2})[.)]\s/.exec(node.facts.plain)?.[1] : undefined;
}

/** The numbers of goals that a line or a row names. */
export const codesNamed = (node: Node): readonly string[] => ownFacts(node).flatMap((facts) => facts.once(codesOf));

const codesOf = ({ plain }: Facts): readonly string[] => codesIn(plain);

const codesOfResults = (node: Node): readonly string[] => ownFacts(node).flatMap((facts) => facts.once(codesOfResult));

const codesOfResult = ({ plain }: Facts): readonly string[] =>
  /\d/.test(plain) ? [...plain.matchAll(ofResult)].map((match) => match[1] ?? '') : [];

/** Numbers of goals that lines of work name; a goal's own lines do not count. */
function references(doc: StrategyDocument, numbered: readonly { readonly goal: Goal }[]): ReadonlySet<string> {
  const goals = new Set(numbered.map(({ goal }) => goal.node));
  const wanted = new Set(goalsOf(doc).map(({ node }) => node));
  const found = new Set<string>();
  for (const node of doc.nodes) {
    if (node.quoted || isAmong(node, goals)) continue;
    if (node.kind !== 'row' && node.kind !== 'item' && !isWorkHeading(node)) continue;
    for (const code of codesNamed(node)) found.add(code);
    // A key result that stands apart from its objective is no work for it.
    if (!wanted.has(node)) for (const code of codesOfResults(node)) found.add(code);
  }
  return found;
}

const workRoles: ReadonlySet<Role> = new Set<Role>(['action', 'initiative', 'milestone', 'deliverable', 'pilot']);

/** "Initiatives for Objective 2"; among the initiatives "Tube sorter in the lab (G1)" */
const isWorkHeading = (node: Node): boolean =>
  node.kind === 'section' && (isOfWork(node) || (node.parent !== undefined && isOfWork(node.parent)));

const isOfWork = ({ roles }: Node): boolean => roles.some((role) => workRoles.has(role));

function codesIn(text: string): string[] {
  if (!/\d/.test(text)) return [];
  const codes: string[] = [];
  for (const match of text.matchAll(coded)) {
    codes.push(match[1] ?? '');
    let rest = text.slice(match.index + match[0].length);
    for (let next = further.exec(rest); next; next = further.exec(rest)) {
      codes.push(next[1] ?? '');
      rest = rest.slice(next[0].length);
    }
  }
  return codes;
}

/** Below the goal stands something that is done for it: a line that is neither a key result nor a measure. */
function holdsWork(doc: StrategyDocument, goal: Goal): boolean {
  const results = new Set(goal.children.map((child) => child.node));
  const isWork = (node: Node): boolean =>
    !results.has(node) &&
    (node.kind === 'row' || node.kind === 'item' || node.roles.some((role) => workRoles.has(role)));
  return (
    goal.node.children.some(isWork) ||
    milestonesOf(doc).some(({ node }) => holds(goal.node, node) && !results.has(node))
  );
}
