import { isNamedInBold } from '../document/evidence.js';
import type { Sense } from '../lexicon/senses.js';
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
  /(?:^|[^\p{L}\d])(?:objectives?|goals?|obj|цел(?:[ьияюе]|ей|ям|ями|ях)|задач(?:[аиуе]|ам|ами|ах)?|o|о|g|ц)\s?№?\.?\s?(\d{1,2}(?:\.\d{1,2}(?!\d))?)(?![\d%])/giu;
/** «КР2.1» is of the second objective. */
const ofResult = /(?:^|[^\p{L}\d])(?:kr|кр)\s?(\d{1,2})(?=\.\d)/giu;
const leading = /^[^\p{L}\d]*(?:objective|goal|obj|цель|o|о|g|ц)\s?№?\.?\s?(\d{1,2})(?!\d)/iu;
const further = /^\s*(?:,|;|и|and|&|\+|\/)\s*(?:o|о|g|ц)?\s?(\d{1,2}(?:\.\d{1,2}(?!\d))?)(?![\d%.])/iu;

/** How a plan numbers its goals, and how its work names them. */
interface Scheme {
  readonly codeOf: (goal: Goal, doc: StrategyDocument) => string | undefined;
  readonly namedIn: (node: Node) => readonly string[];
}

const schemes: readonly Scheme[] = [
  { codeOf: (goal) => codeOf(goal), namedIn: (node) => codesNamed(node) },
  {
    codeOf: (goal, doc) => placeCode(goal, doc),
    namedIn: (node) => ownFacts(node).flatMap((facts) => (facts.says(naming) ? fullCodes(facts.plain) : [])),
  },
  { codeOf: ({ node }) => markOf(node), namedIn: (node) => ownFacts(node).flatMap(({ plain }) => marksIn(plain)) },
  { codeOf: ({ node }) => letterOf(node), namedIn: (node) => lettersIn(node) },
];

/**
 * Goals with numbers, where the work of the plan refers to goals by their numbers or stands below them; empty where it
 * does neither, since then nothing can be said of who serves what.
 */
export const numberedGoalsOf = query((doc: StrategyDocument): readonly NumberedGoal[] => {
  const goals = goalsOf(doc).filter(isTopLevel);
  if (goals.length < 2) return [];
  for (const scheme of schemes) {
    const numbered = goals.flatMap((goal) => {
      const code = scheme.codeOf(goal, doc);
      return code === undefined ? [] : [{ goal, code }];
    });
    const codes = new Set(numbered.map(({ code }) => code));
    if (codes.size < 2) continue;
    const referred = references(doc, numbered, scheme);
    if ([...referred].some((code) => codes.has(code)))
      return numbered.map(({ goal, code }) => ({ goal, code, served: referred.has(code) || holdsWork(doc, goal) }));
  }
  return [];
});

/** "Goal 2", «к цели 2.1», «под задачу 1». */
const naming: ReadonlySet<Sense> = new Set<Sense>(['role.goal', 'role.objective', 'goal.hint', 'goal.tasks']);

/** «3.» before the line, "2.1" before the point, the number in the first cell. */
function placeCode({ node }: Goal, { text }: StrategyDocument): string | undefined {
  if (node.kind === 'row') return /^\s*(\d{1,2})\.?\s*$/.exec(node.cells[0]?.facts.plain ?? '')?.[1];
  if (node.kind !== 'item') return undefined;
  return /(?:^|\n)\s*(\d{1,2}(?:\.\d{1,2})?)[.)]?\s+[*_]*$/.exec(
    text.slice(Math.max(0, node.span.start - longestMark), node.span.start),
  )?.[1];
}

/** Characters in which a number before a line shows. */
const longestMark = 12;

/** "Z1: …": any letters with a number, where they open the line. */
const markOf = (node: Node): string | undefined => {
  for (const { plain } of ownFacts(node)) {
    const mark = /^[^\p{L}\d]*(\p{Lu}{1,2}\d{1,2})(?=[.:)\s–—-])/u.exec(plain)?.[1];
    if (mark !== undefined) return mark;
  }
  return undefined;
};

const marksIn = (plain: string): string[] =>
  [...plain.matchAll(/(?:^|[^\p{L}\d])(\p{Lu}{1,2}\d{1,2})(?![\p{L}\d])/gu)].map((match) => match[1] ?? '');

/** "A | Guests who would recommend us": a letter alone in the first cell. */
const letterOf = ({ cells: [first] }: Node): string | undefined =>
  /^\s*(\p{Lu})[.)]?\s*$/u.exec(first?.facts.plain ?? '')?.[1];

/** "D, A" in a cell of its own that is not the first. */
const lettersIn = ({ cells }: Node): string[] =>
  cells
    .slice(1)
    .filter(({ facts }) => /^\s*\p{Lu}(?:\s*[,;/+&]\s*\p{Lu})*\s*$/u.test(facts.plain))
    .flatMap(({ facts }) => facts.plain.match(/\p{Lu}/gu) ?? []);

const isTopLevel = (goal: Goal): boolean => !goal.parent && goal.kind !== 'key-result' && goal.kind !== 'criterion';

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
function references(
  doc: StrategyDocument,
  numbered: readonly { readonly goal: Goal }[],
  { namedIn }: Scheme,
): ReadonlySet<string> {
  const goals = new Set(numbered.map(({ goal }) => goal.node));
  const wanted = new Set(goalsOf(doc).map(({ node }) => node));
  const found = new Set<string>();
  for (const node of doc.nodes) {
    if (node.quoted || isAmong(node, goals)) continue;
    if (node.kind !== 'row' && node.kind !== 'item' && !isWorkHeading(node, goals) && !isNamedInBold(node)) continue;
    for (const code of namedIn(node)) found.add(code);
    // A key result that stands apart from its objective is no work for it.
    if (!wanted.has(node)) for (const code of codesOfResults(node)) found.add(code);
  }
  return found;
}

const workRoles: ReadonlySet<Role> = new Set<Role>(['action', 'initiative', 'milestone', 'deliverable', 'pilot']);

/** "Initiatives for Objective 2", "Tube sorter in the lab (G1)", "G5: Brand": a part that holds no goal. */
const isWorkHeading = (node: Node, goals: ReadonlySet<Node>): boolean =>
  node.kind === 'section' && node.level > 1 && ![...goals].some((goal) => holds(node, goal));

/** The number of the objective: "goal 2.1" is of the second. */
const codesIn = (text: string): string[] => fullCodes(text).map((code) => code.replace(/\..*$/, ''));

function fullCodes(text: string): string[] {
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
