import type { SenseMatch } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/senses.js';
import { isMeasured, passagesBelow, whole, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { isNegated } from '../document/mentions.js';
import { ancestors, isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { partsThatBelong } from './goal-parts.js';
import { isNamed } from './initiative-groups.js';
import { effectOf, servesGoal } from './initiative-effect.js';

const gain: ReadonlySet<Sense> = new Set<Sense>(['automation.effect']);
const business: ReadonlySet<Sense> = new Set<Sense>(['effect.business']);
const coverage: ReadonlySet<Sense> = new Set<Sense>(['automation.coverage']);

/** What a passage names for customers or for money; how much is automated, or used, is none. */
export function namesPurpose(passage: Passage): boolean {
  if (saysGain(passage)) return true;
  if (passage.facts.says(coverage, passage.within)) return false;
  return isResult(passage.node) ? isMeasured(passage) && passage.facts.says(business, passage.within) : isGain(passage);
}

const isGain = (passage: Passage): boolean => effectOf([passage]).named;

const results: ReadonlySet<Role> = new Set<Role>(['goal', 'objective', 'key-result', 'success']);

/** A key result states some effect by being one; it has to be one on the business. */
const isResult = (node: Node): boolean => node.kind !== 'cell' && isUnder(node, results);

const saysGain = ({ facts, within }: Passage): boolean =>
  facts
    .all(gain, within)
    .some(
      (match) =>
        !isNegated(facts, match) && !isLongedFor(facts, match) && !isShow(facts, match) && !namesMachine(facts, match),
    );

/** «Гости её ждут», "guests wait for it": they wait for the machine itself. */
const longing =
  /(?:ее|её|его|их|этого|такого) жд[уе]т|жд[уе]т (?:ее|её|его|их|этого|такого)|wait(?:ing)? for (?:it|this|them|one)/iu;

const isLongedFor = ({ plain }: Facts, { start, end }: SenseMatch): boolean =>
  longing.test(plain.slice(Math.max(0, start - longingReach), end + longingReach));

const longingReach = 12;

/** «Гости видят, что отель современный», "customers see a modern bank": it is for show. */
const isShow = ({ plain }: Facts, { start, end }: SenseMatch): boolean =>
  /^[^.!?]{0,30}(?:modern|современн|модн|технологичн|innovative|инновацион)/iu.test(
    plain.slice(end, end + showReach),
  ) || /(?:look|выгляд|смотр)\p{L}*[^.!?]{0,12}$/iu.test(plain.slice(Math.max(0, start - longingReach * 2), start));

const showReach = 44;

/** The name of the machine may hold a word of effect: «стойка самообслуживания». */
const namesMachine = (facts: Facts, { start, end }: SenseMatch): boolean =>
  facts.senses.some((other) => other.sense === 'automation.means' && other.start <= start && end <= other.end);

/** Its own words, its row, what stands below it, and what it is measured by as a goal. */
export const hasOwnPurpose = (node: Node): boolean =>
  servesGoal(whole(node)) || [whole(node), ...passagesBelow(node), ...partsThatBelong(node)].some(namesPurpose);

/**
 * What it serves by its place: a goal or a line above it, the heading, or prose of the same part that is about no other
 * automation.
 */
export function isServing(node: Node, others: ReadonlySet<Node>): boolean {
  for (const above of ancestors(node)) {
    if (above.kind === 'document' || others.has(above)) break;
    if (above.kind === 'item' || (above.kind === 'section' && namesPurpose(whole(above)))) return true;
    if (
      above.kind === 'section' &&
      above.level > 1 &&
      above.children.some((child) => tellsPurpose(child, node, others))
    )
      return true;
  }
  return false;
}

const tellsPurpose = (child: Node, node: Node, others: ReadonlySet<Node>): boolean =>
  child !== node &&
  child.kind === 'paragraph' &&
  !others.has(child) &&
  // One name in bold beside another is about something else.
  !(isNamed(node) && isNamed(child)) &&
  namesPurpose(whole(child));
