import type { Sense } from '../lexicon/senses.js';
import type { SenseMatch } from '../lexicon/lexicon.js';
import { quantitiesIn, whole, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import type { Node } from '../document/node.js';
import { hasShareAndCost } from './channel-effect.js';
import { type Saying } from './channel-sayings.js';
import { contains } from '../text/span.js';

const context: ReadonlySet<Sense> = new Set<Sense>(['vanity.context']);
const unitCost: ReadonlySet<Sense> = new Set<Sense>(['channel.unit-cost']);

/** In a funnel («загрузка → запись → визит»), beside an order, or as what a contact costs, attention is an input. */
export function isTied(match: SenseMatch, words: Passage): boolean {
  const arrow = /→|->/.test(words.facts.plain.slice(match.end, match.end + 40));
  const overlaps = (other: SenseMatch): boolean => other.start < match.end && match.start < other.end;
  return (
    (arrow && quantitiesIn(words).length === 0) ||
    words.facts.senses.some(
      (other) =>
        contains(words.within, other) &&
        ((context.has(other.sense) && !overlaps(other)) || (unitCost.has(other.sense) && overlaps(other))),
    )
  );
}

/** Its share of customers and its cost stand beside it, or a funnel around it ends in a result. */
export function isInput(node: Node, match: SenseMatch): boolean {
  const saying: Saying = { node, passages: [whole(node), ...node.cells.map(whole)] };
  if (hasShareAndCost(saying) || isFunnel(node)) return true;
  return match.sense === 'vanity.inflow' && endsInResult(node);
}

const isFunnel = (node: Node): boolean =>
  node.parent !== undefined &&
  (namesFunnel(node.parent) || (node.parent.parent !== undefined && namesFunnel(node.parent.parent)));

const funnel: ReadonlySet<Sense> = new Set<Sense>(['vanity.funnel']);

const namesFunnel = ({ kind, facts }: Node): boolean => kind === 'section' && facts.says(funnel);

/** Among the lines or rows around it stands what those people do next: visits, sign-ups, orders. */
const endsInResult = (node: Node): boolean =>
  (node.kind === 'row' || node.kind === 'item') &&
  (node.parent?.children.some((other) => other !== node && textsOf(other).some((facts) => facts.says(context))) ??
    false);

const textsOf = (node: Node): readonly Facts[] => [node.facts, ...node.cells.map(({ facts }) => facts)];
