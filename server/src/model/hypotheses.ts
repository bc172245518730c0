import type { NameSense, Sense } from '../lexicon/senses.js';
import type { SenseMatch } from '../lexicon/lexicon.js';
import {
  datesIn,
  isMainlyLink,
  isMeasured,
  passagesBelow,
  quantitiesIn,
  sentenceAround,
  whole,
  wordCount,
  type Passage,
} from '../document/evidence.js';
import { nodesSaying } from '../document/lookup.js';
import { claimsOf } from '../document/mentions.js';
import { isUnder, type Node } from '../document/node.js';
import { lineHeading } from '../document/outline.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** Something put forward to be tested (claims P6.4, P7.5). */
export interface Hypothesis {
  readonly node: Node;
  readonly words: Passage;
  /** A test, a metric or a threshold stands with it. */
  readonly testable: boolean;
}

const mark: ReadonlySet<Sense> = new Set<Sense>(['hypothesis.mark']);
const heading: ReadonlySet<Sense> = new Set<Sense>(['hypothesis.heading']);
const beliefs: ReadonlySet<Sense> = new Set<Sense>(['belief.heading']);
const test: ReadonlySet<Sense> = new Set<Sense>(['hypothesis.test']);
const asides: ReadonlySet<Role> = new Set<Role>(['history', 'faq', 'links', 'out-of-scope', 'review', 'vision']);

export const hypothesesOf = query((doc: StrategyDocument): readonly Hypothesis[] => {
  const found = new Map<Node, Hypothesis>();
  for (const section of nodesSaying(doc, heading)) {
    if (section.kind === 'table') gatherRows(section, found);
    else if (isHolder(section) && !section.facts.says(beliefs)) gather(section, found);
  }
  for (const table of nodesSaying(doc, tested))
    if (table.kind === 'table' && isTrialTable(table)) gatherRows(table, found, true);
  for (const section of nodesSaying(doc, beliefs)) if (isHolder(section)) gather(section, found, isPutToTest(section));
  gatherBeliefs(doc, found);
  for (const { node, words, match } of claimsOf(doc, mark)) {
    if (found.has(node) || (node.parent && found.has(node.parent)) || !isPutForward(node, words, match)) continue;
    found.set(node, { node, words, testable: isClaimTestable(node, match) });
  }
  return [...found.values()].sort((a, b) => a.node.span.start - b.node.span.start);
});

const thinking: ReadonlySet<Sense> = new Set<Sense>(['assumption.thinking']);
const taken: ReadonlySet<Role> = new Set<Role>([...asides, 'assumption']);

/** What somebody thinks, in a table of thoughts or beside another that is tried. */
function gatherBeliefs(doc: StrategyDocument, found: Map<Node, Hypothesis>): void {
  for (const node of nodesSaying(doc, thinking)) {
    if (node.kind === 'table') gatherThoughts(node, found);
    else if (!found.has(node) && !node.quoted && isBelieved(node) && !isUnder(node, taken))
      found.set(node, { node, words: opening(node), testable: isTestable(node) });
  }
}

/** "We believe that …" in a list where another belief is tried with figures: put forward to be tried, not to be built on. */
export const isBelieved = (node: Node): boolean =>
  opensWithBelief(node) && isAmongTried(node, ({ children }) => children.filter(opensWithBelief));

/** An item beside another that is tried with figures. */
export const isAmongTried = (node: Node, listed = ({ children }: Node): readonly Node[] => children): boolean =>
  node.kind === 'item' &&
  node.parent !== undefined &&
  listed(node.parent).some((other) => other !== node && isTried(other));

const belief = /^\P{L}*(?:we (?:believe|think|suspect)|верим|думаем|считаем|нам кажется|кажется)(?!\p{L})/iu;

const opensWithBelief = ({ facts }: Node): boolean => belief.test(facts.plain);

/** "What we think | What we do": of a thought beside which nothing stands nobody will know whether it is so. */
function gatherThoughts(table: Node, found: Map<Node, Hypothesis>): void {
  const column = table.cells.findIndex((cell) => cell.facts.says(thinking) && wordCount(whole(cell)) <= shortHead);
  if (column === -1 || table.quoted || isUnder(table, taken)) return;
  for (const row of table.children) {
    const thought = row.cells[column];
    if (!thought || found.has(row) || wordCount(whole(thought)) < fewestWords) continue;
    const behind = row.cells.slice(column + 1);
    if (behind.length > 0 && behind.every(({ facts }) => facts.words.every(({ kind }) => kind === 'mark')))
      found.set(row, { node: row, words: opening(thought), testable: isTested(whole(thought)) });
  }
}

/** Of beliefs those that are put forward to be tested. */
const isPutToTest = ({ children }: Node): ((node: Node) => boolean) | undefined =>
  children.some(isTried) ? undefined : isConditional;

/** Where one belief of a list is tried with figures, the others are put forward to be tried too. */
const isTried = (node: Node): boolean =>
  node.kind === 'item' &&
  [whole(node), ...passagesBelow(node)].some(
    (passage) => passage.facts.says(test, passage.within) && quantitiesIn(passage).length > 0,
  );

/** A section or a label line whose list is called hypotheses. */
const isHolder = (node: Node): boolean =>
  node.kind === 'section' &&
  !isOpenSentence(node) &&
  node.level > 1 &&
  !node.quoted &&
  !isUnder(node, asides) &&
  node.facts.words.length <= 12;

const linking: NameSense = 'hypothesis.linking';

/** "We believe that they will come from:" puts one thing forward, and its list only ends the sentence. */
const isOpenSentence = ({ facts }: Node): boolean =>
  facts.nameSenses.some(({ sense, end }) => sense === linking && /^\s*:?\s*$/.test(facts.plain.slice(end)));

/** "Hunch: …" opens a line of its own; elsewhere it is a word like others. */
const hunch = /^(?:догадк|предположени|hunch|guess|supposition)/iu;
const markLength = 4;

/** "Hypothesis: …", «гипотеза, что …», "our hypothesis is that …"; "we test a hypothesis a week" puts none forward. */
function isPutForward(node: Node, { facts }: Passage, match: SenseMatch): boolean {
  if (node.kind === 'table' || node.kind === 'row' || isUnder(node, asides) || isMainlyLink(node)) return false;
  if (hunch.test(facts.plain.slice(match.start, match.end)) && match.start > markLength) return false;
  const behind = facts.plain.slice(match.end, match.end + 24);
  if (node.kind === 'section') return node.level > 1 && /^\s*(?:№?\s*\d+|[:—–])/.test(behind);
  return /^\s*(?:(?:№\s*)?\d+\s*|(?:перв|втор|трет|четверт|пят|шест)\p{L}+\s*|(?:one|two|three|four|five)\s*)?(?::|—|–|\.\s|,? что|,? (?:is|was) that|,? that| в том| is(?=\s))/iu.test(
    behind,
  );
}

/** The items, rows and numbered parts of a list of hypotheses; paragraphs there introduce it. */
function gather(section: Node, found: Map<Node, Hypothesis>, holds: (node: Node) => boolean = () => true): void {
  const settled = isSettled(section) && !testsEach(section);
  if (namesOne(section)) {
    const [told] = section.children;
    const testable = section.children.some(isTestable);
    if (told && holds(told)) found.set(told, { node: told, words: opening(told), testable });
    return;
  }
  for (const child of section.children) {
    if (child.kind === 'table') gatherRows(child, found);
    else if (isIntroduction(child)) gather(child, found, holds);
    else if (
      (child.kind === 'item' || isNumbered(child)) &&
      !isMainlyLink(child) &&
      holds(child) &&
      wordCount(whole(child)) >= fewestWords
    )
      found.set(child, { node: child, words: opening(child), testable: settled || isTestable(child) });
  }
}

/** A line with a colon that holds its list. */
const isIntroduction = ({ kind, level }: Node): boolean => kind === 'section' && level >= lineHeading;

const isSettled = (section: Node): boolean =>
  (isIntroduction(section) && saysHowForAll(section)) ||
  section.children.some((child, at) => isAboutList(section, at) && saysHowForAll(child));

/** Where most lines of a list say by what sign they are judged, each owes its own, whatever holds for all. */
const testsEach = ({ children }: Node): boolean => {
  const items = children.filter(({ kind }) => kind === 'item');
  return items.length > 2 && items.filter(isJudged).length * 2 > items.length;
};

const isJudged = (node: Node): boolean => isTestable(node) || quantitiesIn(whole(node)).length > 0;

/** «Гипотеза о втором продукте»: a part about one, told in prose. */
const namesOne = ({ facts, children }: Node): boolean =>
  facts.says(mark) &&
  !/[\d:]/.test(facts.plain) &&
  children.length > 0 &&
  children.every((child) => child.kind === 'paragraph' && !isNumbered(child));

const condition: ReadonlySet<Sense> = new Set<Sense>(['assumption.condition']);

/** "If we do this, they do that": put forward to be tested, where a plain belief is taken for granted. */
export const isConditional = ({ facts }: Node): boolean => (facts.find(condition)?.start ?? fewestWords) < fewestWords;

/** "H1. …", «Г2 …» on a line of its own. */
const isNumbered = (node: Node): boolean => node.kind === 'paragraph' && /^\s*[HГ]\s?\d/u.test(node.facts.plain);

/** A paragraph right before the list or right behind it. */
const isAboutList = ({ children }: Node, at: number): boolean =>
  children[at]?.kind === 'paragraph' && (isListed(children[at + 1]) || isListed(children[at - 1]));

const isListed = (node: Node | undefined): boolean => node?.kind === 'item' || node?.kind === 'table';

/** Words below which an item is a label or a name. */
const fewestWords = 3;

/** "Each runs two weeks on 1,000 visitors; we keep what lifts sign-ups by 5 %": one rule for the whole list. */
const saysHowForAll = (node: Node): boolean =>
  node.facts.says(test) && [whole(node)].some((passage) => datesIn(passage).length + quantitiesIn(passage).length > 0);

const threshold: ReadonlySet<Sense> = new Set<Sense>(['hypothesis.threshold']);
const finding: ReadonlySet<Sense> = new Set<Sense>(['hypothesis.test', 'hypothesis.finding']);

/** "Idea | How we find out | We stop if": one column says how each is tried, another when it is given up. */
const putsToTest = ({ cells }: Node): boolean => {
  const sign = cells.findIndex(({ facts }) => facts.says(threshold));
  return sign > 0 && cells.some(({ facts }, at) => at > 0 && at !== sign && facts.says(finding));
};

const ideas: ReadonlySet<Sense> = new Set<Sense>(['initiative.news']);

/** "Idea | Trial": one column names what might work, another how each is tried. */
const triesIdeas = ({ cells }: Node): boolean => {
  const idea = cells.findIndex((cell) => cell.facts.says(ideas) && wordCount(whole(cell)) <= shortHead);
  return (
    idea !== -1 && cells.some((cell, at) => at > idea && cell.facts.says(test) && wordCount(whole(cell)) <= shortHead)
  );
};

const shortHead = 3;

const tested: ReadonlySet<Sense> = new Set<Sense>(['hypothesis.threshold', 'initiative.news']);

const isTrialTable = (table: Node): boolean => putsToTest(table) || triesIdeas(table);

/** The first column of a table of hypotheses; what tests them stands in the others. */
function gatherRows(table: Node, found: Map<Node, Hypothesis>, tests = false): void {
  if (table.quoted || isUnder(table, asides)) return;
  const column = table.cells.findIndex((cell) => cell.facts.says(heading));
  if (column === -1 && !tests && !table.parent?.facts.says(heading)) return;
  const owes = isTrialTable(table);
  const fewest = tests ? 1 : fewestWords;
  for (const row of table.children) {
    const named = namedBy(row, column);
    if (!named || found.has(row) || wordCount(whole(named)) < fewest) continue;
    found.set(row, {
      node: row,
      words: opening(named),
      testable: owes ? isRowTried(row, named) : isRowTestable(row, named),
    });
  }
}

const namedBy = ({ cells }: Node, column: number): Node | undefined =>
  column === -1 ? cells.find(isWorded) : cells[column];

const isWorded = ({ facts }: Node): boolean => facts.words.some(({ kind }) => kind === 'word');

const opening = (node: Node): Passage => sentenceAround(node, node.facts.sentences[0] ?? { start: 0, end: 0 });

/** A figure anywhere, or something under a head that speaks of a test, a metric or a threshold. */
const isRowTestable = (row: Node, named: Node): boolean =>
  isTested(whole(named)) ||
  row.cells.some((cell, at) => {
    if (cell === named || cell.facts.raw.trim().length < 2) return false;
    const head = row.parent?.cells[at];
    return isTested(whole(cell)) || (head !== undefined && (head.facts.says(test) || isProof(head.role)));
  });

const proofs: ReadonlySet<Role> = new Set<Role>(['metric', 'target', 'evidence', 'success', 'pilot', 'action']);

const isProof = (role: Role | undefined): boolean => role !== undefined && proofs.has(role);

/** Where each row owes a trial and a sign, belief alone is neither: a figure, a day or a word of testing is. */
const isRowTried = ({ cells }: Node, named: Node): boolean =>
  cells
    .slice(cells.indexOf(named) + 1)
    .some((cell) => isTested(whole(cell)) || datesIn(whole(cell)).length > 0 || cell.facts.says(trial));

/** A trial without a sign is a fault of the trial. */
const trial: ReadonlySet<Sense> = new Set<Sense>(['pilot.mention']);

const isTested = (passage: Passage): boolean => passage.facts.says(test, passage.within) || isMeasured(passage);

/** By its own words, those below it, or the lines right behind it. */
const isTestable = (node: Node): boolean => [whole(node), ...passagesBelow(node), ...behind(node)].some(isTested);

/** What stands before it in the paragraph, or in the paragraphs behind it, tests it only where it speaks of testing. */
function isClaimTestable(node: Node, { end }: SenseMatch): boolean {
  if (node.kind !== 'paragraph') return isTestable(node);
  const { facts } = node;
  const own = { ...whole(node), within: { start: end, end: facts.raw.length } };
  if (facts.says(test) || isTested(own) || [...passagesBelow(node)].slice(1).some(isTested)) return true;
  return behind(node).some((next) =>
    next.node.kind === 'item' ? isTested(next) : next.facts.says(test, next.within) && isMeasured(next),
  );
}

const behind = (node: Node): Passage[] =>
  node.kind === 'paragraph' && !isNumbered(node)
    ? (node.parent?.children ?? [])
        .slice(node.index + 1, node.index + 4)
        .filter((_, at, all) => !all.slice(0, at + 1).some(({ facts }) => facts.lead?.form === 'bold'))
        .filter(({ kind }) => kind === 'item' || kind === 'paragraph')
        .filter((_, at, all) => !all.slice(0, at + 1).some(({ facts }) => facts.says(mark)))
        .map(whole)
    : [];
