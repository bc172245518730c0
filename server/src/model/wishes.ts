import type { Sense } from '../lexicon/senses.js';
import { isMeasured, passagesBelow, place, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { mentionsOf, type Mention } from '../document/mentions.js';
import { isWithin } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

const luck: ReadonlySet<Sense> = new Set<Sense>(['luck.hope']);
const courtesy: ReadonlySet<Sense> = new Set<Sense>(['luck.courtesy']);
const will: ReadonlySet<Sense> = new Set<Sense>(['willpower.effort', 'willpower.attitude']);
/** Mild words for effort and mood, which say so where everybody is called upon. */
const weak: ReadonlySet<Sense> = new Set<Sense>(['willpower.weak']);
const appeal: ReadonlySet<Sense> = new Set<Sense>(['willpower.appeal']);
const effort: ReadonlySet<Sense> = new Set<Sense>([...will, ...weak]);
const means: ReadonlySet<Sense> = new Set<Sense>(['willpower.means']);
const measured: ReadonlySet<Sense> = new Set<Sense>(['willpower.measured']);

/** Parts that promise nothing. */
const asides: ReadonlySet<Role> = new Set<Role>(['vision', 'faq', 'out-of-scope', 'links', 'communication', 'context']);

/** What is believed there is put to the test: no effort is to bring it about. */
const beliefs: ReadonlySet<Role> = new Set<Role>(['hypothesis']);

/** Likewise, unless everybody is called upon there. */
const reasons: ReadonlySet<Role> = new Set<Role>(['rationale']);

/** What is left open there is an unknown, not a promise. */
const questions: ReadonlySet<Role> = new Set<Role>(['unknown']);

/** Sentences in which the plan rests on luck or hope (claim P6.2). */
export const blindBetsOf = query((doc: StrategyDocument): readonly Passage[] =>
  sentences(
    mentionsOf(doc, luck),
    (mention) =>
      !mention.quoted &&
      !isTurnedDown(mention) &&
      !mention.words.facts.says(courtesy, mention.words.within) &&
      !thanks.test(mention.words.facts.plain) &&
      (!isWithin(mention.node, questions) ||
        ourWay.test(mention.words.facts.plain.slice(mention.match.start - ourReach, mention.match.end))),
  ),
);

/** Among what is open, too, a promise to come through is one: "and we'll scrape by". */
const ourWay =
  /(?:^|[^\p{L}])we(?:['’]ll| will| shall)(?![\p{L}])|(?:^|[^\p{L}])(?:про|вы|пере)\p{L}{3,}[еи]м(?:ся)?(?![\p{L}])/iu;
const ourReach = 12;

/** What is hoped where somebody is thanked is a greeting. */
const thanks = /(?:^|[^\p{L}])(?:спасибо|благодар|thank)/iu;

/** "We do not rely on luck", «на авось не рассчитываем»; "hopefully we will not need it" hopes all the same. */
const isTurnedDown = ({ words: { facts, within }, match }: Mention): boolean =>
  facts.senses.some(({ sense, start, end }) => {
    if (sense !== 'negation' || start < within.start || end > within.end) return false;
    return end <= match.start
      ? isNear(facts, end, match.start, nearest)
      : start >= match.end && isNear(facts, match.end, start, 0);
  });

const isNear = ({ plain, words }: Facts, from: number, to: number, most: number): boolean =>
  !/[,;:]/.test(plain.slice(from, to)) && words.filter(({ start, end }) => start >= from && end <= to).length <= most;

const nearest = 3;

/** Sentences in which effort or will is the way to the goal (claims P3.5, P6.2); a negation is part of it («не зевать»). */
export const willpowerOf = query((doc: StrategyDocument): readonly Passage[] =>
  sentences(
    mentionsOf(doc, effort),
    (mention) =>
      !mention.quoted &&
      isAsked(mention) &&
      !isPutInto(mention) &&
      !isSubject(mention) &&
      !isWithin(mention.node, beliefs),
  ),
);

/** "Every driver has to smile": of one who smiles anyway it is no plan. */
const isAsked = ({ words: { facts, within }, match }: Mention): boolean =>
  !weak.has(match.sense) || facts.says(appeal, within);

/** A colon behind it says what is done: "We will go the extra mile on quality: no stock photos, ever." */
const isPutInto = ({ words: { facts, within }, match }: Mention): boolean =>
  facts.plain.slice(match.end, within.end).includes(':');

/** What is measured, trained or turned down; an attitude with a figure or a means beside it is a goal with its way. */
function isSubject({ node, words, match }: Mention): boolean {
  if (words.facts.says(measured, words.within)) return true;
  if (match.sense !== 'willpower.attitude') return false;
  const behind = { start: match.end, end: words.within.end };
  return words.facts.says(means, behind) || isMeasured(words) || [...passagesBelow(node)].slice(1).some(isMeasured);
}

/** «Вытянем», "we will push": what is going to be done, whatever the part tells otherwise. */
const isPromised = ({ words: { facts }, match }: Mention): boolean =>
  will.has(match.sense) && /^\p{L}{3,}[еёи]м(?:ся)?$/iu.test(facts.plain.slice(match.start, match.end));

function sentences(mentions: Iterable<Mention>, holds: (mention: Mention) => boolean): readonly Passage[] {
  const found = new Map<number, Passage>();
  for (const mention of mentions) {
    const { node, words } = mention;
    if (node.kind === 'section' || node.kind === 'table' || !holds(mention)) continue;
    if (isWithin(node, asides) && !isPromised(mention)) continue;
    if (isWithin(node, reasons) && !words.facts.says(appeal, words.within)) continue;
    found.set(place(words).start, words);
  }
  return [...found.values()];
}
