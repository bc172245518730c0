import type { SenseMatch } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/senses.js';
import { sentenceAround, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { isSaid, nodesSaying } from '../document/lookup.js';
import { isNegated } from '../document/mentions.js';
import type { Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { contains, type Span } from '../text/span.js';

/** Where a text says that a system is to be brought in. */
export interface Introduction {
  /** What the author calls the system: «WMS», "booking system". */
  readonly name: string;
  /** The sentence that says so. */
  readonly words: Passage;
}

const named: ReadonlySet<Sense> = new Set<Sense>(['system.name']);
const nameless: ReadonlySet<Sense> = new Set<Sense>(['system.name', 'system.generic']);
const other: ReadonlySet<Sense> = new Set<Sense>(['system.other']);
const introduce: ReadonlySet<Sense> = new Set<Sense>(['system.introduce']);
const done: ReadonlySet<Sense> = new Set<Sense>(['system.done']);

/** True when any block speaks of a system, by name or without. */
export const speaksOfSystems = (doc: StrategyDocument): boolean => isSaid(doc, nameless);

/** The blocks that name a system. */
export const nodesNamingSystems = (doc: StrategyDocument): readonly Node[] => nodesSaying(doc, named);

/** A system by its kind or its maker; a reward system or a quality system is none. */
export const systemIn = (facts: Facts, within?: Span): SenseMatch | undefined => findSystem(facts, named, within);

function findSystem(facts: Facts, senses: ReadonlySet<Sense>, within?: Span): SenseMatch | undefined {
  const found = facts.find(senses, within);
  return found && !facts.says(other, within) ? found : undefined;
}

/** Words between bringing in and what is brought in: "roll out across all nine depots the new WMS" is long already. */
const nearest = 6;

/** The first sentence that says that a system is to be introduced, replaced, chosen. */
export const introductionIn = (node: Node): Introduction | undefined => introductionOf(node, named);

/** Likewise where the text is the title of the matter, so that a system needs no name («переход на новую платформу»). */
export const titledIntroductionIn = (node: Node): Introduction | undefined => introductionOf(node, nameless);

function introductionOf(node: Node, senses: ReadonlySet<Sense>): Introduction | undefined {
  const { facts } = node;
  const system = findSystem(facts, senses);
  if (!system) return undefined;
  const words = sentenceAround(node, system);
  if (isNegated(facts, system) || facts.says(done, words.within)) return undefined;
  const near = facts.senses.some(
    (match) => introduce.has(match.sense) && contains(words.within, match) && isNear(facts, match, system),
  );
  return near ? { name: nameIn(facts, words.within, system), words } : undefined;
}

/** The kind in capitals, if the sentence has one («1С:ERP» is an ERP); else the words as they stand. */
function nameIn(facts: Facts, within: Span, system: Span): string {
  const names = facts.senses
    .filter((match) => named.has(match.sense) && contains(within, match))
    .map(({ start, end }) => facts.plain.slice(start, end));
  return names.find((name) => /^[A-Z]{2,6}$/.test(name)) ?? facts.plain.slice(system.start, system.end);
}

function isNear(facts: Facts, one: Span, other: Span): boolean {
  const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start];
  return facts.words.filter(({ start, end, kind }) => kind === 'word' && from <= start && end <= to).length <= nearest;
}
