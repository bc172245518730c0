import type { Sense } from '../../lexicon/senses.js';
import type { Passage } from '../../document/evidence.js';
import type { Facts } from '../../document/facts.js';
import type { Node } from '../../document/node.js';
import { contains, type Span } from '../../text/span.js';
import { clauseAround, stretchAround } from './clauses.js';
import { treatedIn, type Treated } from './cuts.js';
import { lessPayIn } from './pay.js';
import type { CrisisPlan } from './scope.js';

export type CorePart = 'marketing' | 'interns' | 'pay' | 'people' | 'expertise';

/** A cut that hits what the firm needs to get out of the crisis (claim P7.2). */
export interface CoreCut {
  readonly node: Node;
  readonly words: Passage;
  readonly parts: readonly CorePart[];
}

const set = (...senses: Sense[]): ReadonlySet<Sense> => new Set(senses);

const core = set('crisis.marketing', 'crisis.intern', 'crisis.key-people', 'crisis.expertise', 'crisis.pay');
const weak = set('crisis.weak');
const redirect = set('crisis.redirect');
const notALoss = set('crisis.not-a-loss');
const noLoss = set('crisis.not-a-loss', 'crisis.raise');
const key = set('crisis.key-people');
const everyone = set('crisis.everyone');
const bosses = set('crisis.bosses');
const people = set('crisis.people');
const pay = set('crisis.pay');
const unpaid = set('crisis.unpaid');
const except = set('crisis.except');
const things = set('crisis.pay', 'crisis.perk', 'crisis.cost');

/** The cuts that hit the core, one for a block. */
export function coreCutsIn(plan: CrisisPlan): readonly CoreCut[] {
  const found = new Map<Node, { words: Passage; parts: Set<CorePart> }>();
  const add = (node: Node, words: Passage, part: CorePart): void => {
    const known = found.get(node) ?? { words, parts: new Set<CorePart>() };
    known.parts.add(part);
    found.set(node, known);
  };
  for (const each of treatedIn(plan, core)) {
    const part = partHit(each);
    if (part) add(each.node, each.words, part);
  }
  for (const node of plan.nodes)
    for (const words of lessPayIn(node)) if (hitsKeyPay(node, words.facts, words.within)) add(node, words, 'pay');
  return [...found].map(([node, { words, parts }]) => ({ node, words, parts: [...parts] }));
}

function partHit(each: Treated): CorePart | undefined {
  const { match, fate } = each;
  if (match.sense === 'crisis.intern' && fate === 'unhired') return spared(each, 'interns');
  return isGone(each) ? hits.get(match.sense)?.(each) : undefined;
}

/** What of the core is hit when the thing named goes. */
const hits = new Map<Sense, (each: Treated) => CorePart | undefined>([
  ['crisis.intern', (each) => spared(each, 'interns')],
  ['crisis.marketing', (each) => spared(each, 'marketing')],
  ['crisis.key-people', (each) => (isPeopleCut(each) ? spared(each, 'people') : undefined)],
  ['crisis.expertise', (each) => (has(each, things) ? undefined : spared(each, 'expertise'))],
  [
    'crisis.pay',
    (each) => (!has(each, noLoss) && hitsKeyPay(each.node, each.block.facts, each.words.within) ? 'pay' : undefined),
  ],
]);

const isGone = ({ fate }: Treated): boolean => fate === 'cut' || fate === 'dismissed';

/** "Cut key staff's travel" cuts travel; «сокращаем ключевых показателей» no people. */
const isPeopleCut = (each: Treated): boolean =>
  !has(each, things) &&
  (each.fate === 'dismissed' || has(each, people) || has(each, key, (at) => at.end - at.start > 12));

function has(
  { block: { facts }, match }: Treated,
  senses: ReadonlySet<Sense>,
  is: (at: Span) => boolean = () => true,
): boolean {
  const clause = clauseAround(facts, match);
  return facts.senses.some((each) => senses.has(each.sense) && contains(clause, each) && is(each));
}

/** Those who bring nothing may go, and money may move to what works better. */
function spared(each: Treated, part: CorePart): CorePart | undefined {
  const {
    block: { facts },
    match,
    node,
  } = each;
  if (has(each, notALoss)) return undefined;
  const clause = clauseAround(facts, match);
  const next = clauseAround(facts, { start: clause.end, end: Math.min(clause.end + 1, facts.raw.length) });
  const isWeak = facts.says(weak, clause) || (isRelative(facts, next) && facts.says(weak, next));
  const others = node.cells.some((cell) => cell.facts !== facts && cell.facts.says(weak));
  return isWeak || others || facts.says(redirect, stretchAround(facts, match)) ? undefined : part;
}

const relative = /^(?:which|who|whose|that|котор.*|чьи|чей|что)$/;

/** «…, которые не приносят заявок» tells of whom the clause before it speaks. */
function isRelative(facts: Facts, clause: Span): boolean {
  const [first] = facts.words.filter((word) => word.kind === 'word' && contains(clause, word));
  return first !== undefined && relative.test(first.norm);
}

/** Less pay for the key people, or for everyone and so for them too. */
function hitsKeyPay(node: Node, facts: Facts, within: Span): boolean {
  const texts = node.cells.length > 0 ? node.cells.map((cell) => cell.facts) : [facts];
  const says = (senses: ReadonlySet<Sense>): boolean =>
    texts.some((text) => text.says(senses, text === facts ? within : undefined));
  if (says(key)) return !isKeyExempt(facts, within);
  return (
    says(everyone) &&
    !isKeyExempt(facts, within) &&
    !onlyBosses(facts, within) &&
    (says(pay) || facts.says(unpaid, within))
  );
}

/** «Всем, кроме ключевых» */
function isKeyExempt(facts: Facts, within: Span): boolean {
  const word = facts.find(except, within);
  return word !== undefined && facts.find(key, { start: word.end, end: within.end }) !== undefined;
}

/** "All directors" are not all; «всем, кроме дирекции» are. */
function onlyBosses(facts: Facts, within: Span): boolean {
  const word = facts.find(bosses, within);
  return word !== undefined && !facts.says(except, { start: within.start, end: word.start });
}
