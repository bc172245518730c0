import { openingOf } from '../document/names.js';
import type { SenseMatch } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/senses.js';
import { wordCount, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { isSaid } from '../document/lookup.js';
import { isNegated, isNegatedWithin } from '../document/mentions.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { contains } from '../text/span.js';

/** The doing by machine, and the machine that does it. */
export const named: ReadonlySet<Sense> = new Set<Sense>(['automation.act', 'automation.means']);

const verb: ReadonlySet<Sense> = new Set<Sense>(['automation.verb']);
export const machine: ReadonlySet<Sense> = new Set<Sense>(['automation.means']);
const introduce: ReadonlySet<Sense> = new Set<Sense>(['automation.introduce']);
const engineering: ReadonlySet<Sense> = new Set<Sense>(['automation.engineering']);
const novelty: ReadonlySet<Sense> = new Set<Sense>(['automation.novelty']);
const topic: ReadonlySet<Sense> = new Set<Sense>(['automation.topic']);
const fashion: ReadonlySet<Sense> = new Set<Sense>(['automation.fashion']);

/** True when the passage names automation that is neither denied nor the engineers' own tooling. */
export function namesAutomation({ facts, within }: Passage): boolean {
  if (facts.says(engineering, within) || facts.says(topic, within)) return false;
  return facts.senses.some((match) => named.has(match.sense) && contains(within, match) && !isDenied(facts, match));
}

/** Words that may stand between a denial and what it denies: "do not plan to automate", «ИИ пока не внедряем». */
const nearest = 2;

/** In "AI, wherever we can, so as not to fall behind" nothing is denied. */
const isDenied = (facts: Facts, match: SenseMatch): boolean =>
  isNegated(facts, match) && isNegatedWithin(facts, match, nearest);

/**
 * The plan says that it will be brought in: «автоматизируем рассылки», "we introduce a chatbot"; "we have never automated
 * a warehouse" speaks of the authors.
 */
export function announcesAutomation(passage: Passage): boolean {
  const { facts, within } = passage;
  if (!namesAutomation(passage) || facts.says(novelty, within)) return false;
  return (
    facts.says(verb, within) || (facts.says(machine, within) && facts.says(introduce, within)) || isNamedFirst(passage)
  );
}

/** Words before which a name still opens its line: «Полная автоматизация склада». */
const opening = 2;

/** «Роботизация склада», "AI for demand planning": the line itself is the name. */
function isNamedFirst({ facts, within, node }: Passage): boolean {
  const first = facts.senses.find((match) => named.has(match.sense) && contains(within, match));
  return (
    first !== undefined && wordCount({ facts, node, within: { start: within.start, end: first.start } }) <= opening
  );
}

/** A reason that is none: everybody has it, it is there, it is modern. */
export const saysFashion = ({ facts, within }: Passage): boolean => facts.says(fashion, within);

const act: ReadonlySet<Sense> = new Set<Sense>(['automation.act', 'automation.introduce']);

const soldMachine: ReadonlySet<Sense> = new Set<Sense>(['automation.sold']);

/** The machine is what the plan's owner sells: "AI editor roadmap", "AI in our product". */
export function isProduct(doc: StrategyDocument): boolean {
  if (isSaid(doc, soldMachine)) return true;
  const head = openingOf(doc);
  return head !== undefined && head.facts.says(machine) && !head.facts.says(act);
}
