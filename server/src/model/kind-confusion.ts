import type { Sense } from '../lexicon/senses.js';
import { sentenceAround, type Passage } from '../document/evidence.js';
import { claimsOf, isNegated, mentionsOf, type Mention } from '../document/mentions.js';
import { isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { nameOf } from './initiative-cards.js';
import { isLabel, isRoutine, routineIn } from './initiative-kind.js';
import { codesIn, handleOf } from './initiative-names.js';
import { isExplanation } from './initiative-asides.js';
import { initiativesOf, type Initiative } from './initiatives.js';

/** A place where the two kinds are taken for one another (claims P1.1, P1.2, P1.5). */
export interface Confusion {
  readonly words: Passage;
  /** Routine called a breakthrough, a change of essence called an innovation, or both terms for one thing. */
  readonly how: 'oversold' | 'undersold' | 'mixed';
}

export const confusionsOf = query((doc: StrategyDocument): readonly Confusion[] => {
  const found = new Map<Node, Confusion>();
  for (const initiative of initiativesOf(doc)) addMislabelled(found, initiative);
  addSentences(doc, found, breakthrough, 'oversold', (mention) => isOversold(doc, mention));
  addSentences(doc, found, mixed, 'mixed', () => true);
  for (const { node, words } of mentionsOf(doc, synonym))
    if (!found.has(node) && !isExplanation(node) && namesBoth(words)) found.set(node, { words, how: 'mixed' });
  return [...found.values()];
});

const synonym: ReadonlySet<Sense> = new Set<Sense>(['initiative.synonym']);
const tame: ReadonlySet<Sense> = new Set<Sense>(['initiative.innovation']);

/** "Whether we call it innovation or breakthrough, it means the same." */
const namesBoth = ({ facts, within }: Passage): boolean => facts.says(tame, within) && facts.says(breakthrough, within);

function addMislabelled(found: Map<Node, Confusion>, initiative: Initiative): void {
  const { node, words, called, nature } = initiative;
  if (called === 'innovation' && nature !== 'breakthrough' && isHailed(initiative))
    found.set(node, { words, how: 'oversold' });
  const bold = !called && nature === 'innovation' ? calledBold(initiative) : undefined;
  if (bold) found.set(bold.node, { words: bold, how: 'oversold' });
  if (!called || !nature || called === nature) return;
  found.set(node, { words, how: called === 'breakthrough' ? 'oversold' : 'undersold' });
}

/** Where a routine thing that nothing files under a kind is called a breakthrough in its own text. */
function calledBold({ told }: Initiative): Passage | undefined {
  // A line may begin with what looks like its label: "This is our breakthrough: nothing like it exists."
  for (const { node, facts } of [...told.own, ...told.detail]) {
    const match = facts.find(breakthrough);
    if (match && isLabel(facts, match) && !explains({ node, words: sentenceAround(node, match) }))
      return sentenceAround(node, match);
  }
  return undefined;
}

const hailed: ReadonlySet<Sense> = new Set<Sense>(['initiative.hailed']);

/** Filed among the improvements, and praised as a breakthrough in its own text. */
const isHailed = ({ told, words }: Initiative): boolean =>
  [words, ...told.own].some(({ node, facts, within }) => {
    const match = facts.find(hailed, within);
    return (
      match !== undefined &&
      !isNegated(facts, match) &&
      isLabel(facts, match) &&
      !explains({ node, words: { node, facts, within } })
    );
  });

const breakthrough: ReadonlySet<Sense> = new Set<Sense>(['initiative.breakthrough']);
const mixed: ReadonlySet<Sense> = new Set<Sense>(['initiative.mixed']);
const difference: ReadonlySet<Sense> = new Set<Sense>(['initiative.difference']);
const asides: ReadonlySet<Role> = new Set<Role>(['history', 'faq', 'links']);

function addSentences(
  doc: StrategyDocument,
  found: Map<Node, Confusion>,
  senses: ReadonlySet<Sense>,
  how: Confusion['how'],
  isFault: (mention: Mention) => boolean,
): void {
  for (const mention of claimsOf(doc, senses)) {
    const { node, words } = mention;
    if (found.has(node) || explains(mention) || isUnder(node, asides) || !isFault(mention)) continue;
    if (!isLabel(words.facts, mention.match)) continue;
    found.set(node, { words, how });
  }
}

/** Text that tells the kinds apart must name both. */
const explains = ({ node, words }: Pick<Mention, 'node' | 'words'>): boolean =>
  isExplanation(node) || words.facts.says(difference, words.within);

/** "Our app is a true breakthrough", "A4 is the most disruptive thing we have built". */
function isOversold(doc: StrategyDocument, { node, words, match }: Mention): boolean {
  if (node.kind === 'section' || node.kind === 'row' || node.kind === 'table') return false;
  const routine = routineIn(words);
  if (routine) return Math.abs(routine.start - match.start) < reach && !isOwnBreakthrough(doc, node);
  if (tellsOfName(node, words) && !isOwnBreakthrough(doc, node)) return true;
  const codes = codesIn(words.facts);
  return codes.length === 1 && initiativesOf(doc).some((other) => isRoutineOf(other, codes[0]));
}

const itself =
  /^[^\p{L}]*(?:(?:honestly|frankly|truly|in short),?\s+)?(?:this|it|that|our|это|наш|она|он|оно)(?![\p{L}-])/iu;

/** "**Client chat on the website.** … This is our moonshot": the block's name says what it is. */
const tellsOfName = (node: Node, { facts, within }: Passage): boolean =>
  (node.kind === 'paragraph' || node.kind === 'item') &&
  within.start > 0 &&
  itself.test(facts.plain.slice(within.start, within.end)) &&
  isRoutine(nameOf(node));

/** Characters within which the two belong to one thought. */
const reach = 90;

const isRoutineOf = ({ node, words, nature, kind }: Initiative, code: string | undefined): boolean =>
  kind === 'innovation' && nature === 'innovation' && handleOf(node, words).code === code;

/** A site or an app inside the description of a real breakthrough is but where it shows. */
const isOwnBreakthrough = (doc: StrategyDocument, node: Node): boolean =>
  initiativesOf(doc).some(
    (initiative) => initiative.kind === 'breakthrough' && initiative.told.own.some((passage) => passage.node === node),
  );
