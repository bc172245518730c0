import type { Sense } from '../../lexicon/senses.js';
import { quantitiesIn, sentenceAround, whole, type Passage } from '../../document/evidence.js';
import { isNegated } from '../../document/mentions.js';
import type { Node } from '../../document/node.js';

const pay: ReadonlySet<Sense> = new Set<Sense>(['crisis.pay']);

/** Characters between a share and the pay it is a share of. */
const reach = 12;

const unpaid: ReadonlySet<Sense> = new Set<Sense>(['crisis.unpaid']);

/** Where people are to work for a part of their pay, or to stay at home without it. */
export function* lessPayIn(node: Node): Generator<Passage> {
  for (const block of [node, ...node.cells]) {
    const match = block.facts.find(unpaid);
    if (match && !isNegated(block.facts, match)) yield sentenceAround(block, match);
  }
  yield* partialPayIn(node);
}

/** "Everyone moves to 80% pay", «платим 70 % оклада»: a share of the pay is less than the pay. */
function* partialPayIn(node: Node): Generator<Passage> {
  for (const block of [node, ...node.cells]) {
    const { facts } = block;
    if (!facts.says(pay)) continue;
    const share = quantitiesIn(whole(block)).find(
      ({ kind, low, start, end }) =>
        kind === 'percent' &&
        low < 100 &&
        low >= 30 &&
        !isChange(facts.plain.slice(Math.max(0, start - 4), start)) &&
        facts.says(pay, { start: end, end: end + reach + 20 }) &&
        (facts.find(pay, { start: end, end: facts.raw.length })?.start ?? Infinity) - end <= reach,
    );
    if (share) yield sentenceAround(block, share);
  }
}

/** «на 20 %», "+7%", "by 10%" say how much more or less, not what is left. */
const isChange = (before: string): boolean => /[+−-]\s*$|(?:на|by|а)\s*$/iu.test(before);
