import type { Sense } from '../lexicon/senses.js';
import { isMeasured, whole, wordCount } from '../document/evidence.js';
import { inside, type Node } from '../document/node.js';
import { contains } from '../text/span.js';

export const goalVerb: ReadonlySet<Sense> = new Set<Sense>(['goal.direction', 'goal.completion']);

/** A heading that begins with what is to be done ("Make services simple") is the goal itself. */
export function isImperative(node: Node): boolean {
  const first = node.facts.words.find((word) => word.kind === 'word');
  const verb = node.facts.find(goalVerb);
  return first !== undefined && verb !== undefined && verb.start <= first.start;
}

/** "5. Better contact with the neighbours": a heading with a number, and no role in its words. */
const isNumberedHeading = ({ kind, role, level, facts }: Node): boolean =>
  kind === 'section' && role === undefined && level > 1 && /^\s*\d{1,2}[.)]\s/.test(facts.plain);

/** "2018 Q2": a heading that is a time and nothing else. */
export const isPeriod = ({ kind, facts }: Node): boolean =>
  kind === 'section' &&
  facts.figures.dates.length > 0 &&
  facts.words.every((word) => word.kind === 'mark' || facts.figures.dates.some((date) => contains(date, word)));

const isBareHeading = ({ kind, role }: Node): boolean => kind === 'section' && role === undefined;

/** Words from which on a heading says what is wanted, rather than who wants it. */
const shortestObjective = 3;

/** On a page of goals, below a quarter: headings that say what is to be done, each over the list of its results. */
const holdsObjectives = inside(({ children }: Node): boolean => {
  const headings = children.filter(isBareHeading);
  return (
    headings.some(isImperative) &&
    headings.every(
      (heading) =>
        wordCount(whole(heading)) >= shortestObjective && heading.children.some(({ kind }) => kind === 'item'),
    )
  );
});

/** "Make the stream good!", and right below it the list of its results. */
export const headsItems = ({ kind, index, parent, facts }: Node): boolean =>
  kind === 'paragraph' &&
  parent?.children[index + 1]?.kind === 'item' &&
  facts.sentences.length === 1 &&
  !facts.lead &&
  !/[:?]\s*$/.test(facts.plain);

/** Where goals stand, several headings with numbers have measures below: then each of them is one. */
const holdsNumberedGoals = inside((node: Node): boolean => {
  const headings = node.children.filter(isNumberedHeading);
  const measured = headings.filter(({ children }) =>
    children.some((item) => item.kind === 'item' && isMeasured(whole(item))),
  );
  return measured.length >= 2 && measured.length * 2 >= headings.length;
});

/** The headings of a part about goals that are each one. */
export const headingsOfGoals = inside(
  (node): ReadonlySet<Node> =>
    new Set(
      holdsNumberedGoals(node)
        ? node.children.filter(isNumberedHeading)
        : isPeriod(node) && holdsObjectives(node)
          ? node.children.filter(isBareHeading)
          : [],
    ),
);
