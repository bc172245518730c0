import type { Sense } from '../lexicon/senses.js';
import {
  cashEnd,
  dismiss,
  isDrop,
  isListedCut,
  isLostShare,
  isMeasure,
  isRunningOut,
  isSaving,
  isShort,
  kept,
  leave,
  listed,
  losesShare,
  taking,
} from './crisis-signs.js';
import { namesOf, titleOf } from './names.js';
import { isUnder, partAround, says, type Node } from './node.js';
import { openingNodes } from './opening.js';
import { gather, gatherInPart, partsOf } from './parts.js';
import type { Role } from './roles.js';
import { query, type StrategyDocument } from './strategy-document.js';

const sense = (...senses: Sense[]): ReadonlySet<Sense> => new Set(senses);

const named = sense('crisis.plan-name');
const hinted = sense('crisis.hinted');
const otherKind = sense('crisis.other-kind');
const otherSubject = sense('nature.innovation', 'nature.system', 'nature.cx', 'nature.channel');
const fall = sense('crisis.fall');
const past = sense('crisis.past');

/** How a plan for hard times speaks besides: what will not return, who has to go, who is to stay. */
const lasting = sense('crisis.acceptance', 'crisis.wait');
const staff = sense('crisis.people', 'crisis.intern', 'crisis.key-people');
const together = sense('crisis.nobody-goes');
const keyPeople = sense('crisis.key-people');

/**
 * True when the whole document is a plan for hard times of the firm's own: its title names it one and the text bears it
 * out, or the title merely hints and the text tells of falling sales and of cuts, or the text alone tells enough.
 */
export const isCrisisPlan = query((doc: StrategyDocument): boolean => {
  const titles = namesOf(doc);
  const says = (senses: ReadonlySet<Sense>): boolean => titles.some((title) => title.says(senses));
  if (titles.length === 0 || says(otherKind)) return false;
  if (says(named)) {
    const { hardship, cuts } = evidenceOf(doc);
    return hardship + cuts > 0;
  }
  if (says(hinted) || titles.some(({ plain }) => afterLoss.test(plain))) return bearsOut(evidenceOf(doc), says(fall));
  return !says(otherSubject) && tellsEnough(evidenceOf(doc));
});

/** "After Lindqvist", «Год без "Орбиты"»: whom the firm has lost. */
const afterLoss = /(?:^|[\s:])(?:[Aa]fter|[Ww]ithout|[Пп]осле|[Бб]ез)\s(?:the\s)?[«“"]?\p{Lu}/u;

/** Where nothing is cut yet, that is what the plan lacks. */
const bearsOut = ({ falls, ends, hardship, cuts, ways }: Evidence, inTitle: boolean): boolean =>
  ((hardship > 0 || inTitle) && cuts > 0) || (falls > 0 && ends > 0) || (hardship > 0 && ways > 1);

function tellsEnough({ falls, ends, lost, hardship, cuts, savings, ways }: Evidence): boolean {
  const isPressed = ends > 0 && hardship > 1;
  if (ways < 2) return isPressed && cuts > 1;
  return (
    isPressed || lost > 0 || (cuts > 2 && ways > 2) || (hardship > 0 && cuts > 1) || (falls > 0 && cuts + savings > 2)
  );
}

interface Evidence {
  readonly falls: number;
  readonly ends: number;
  readonly lost: number;
  /** All these. */
  readonly hardship: number;
  readonly cuts: number;
  readonly savings: number;
  /** Of how many kinds its other words are. */
  readonly ways: number;
}

const evidenceOf = query((doc: StrategyDocument): Evidence => {
  const title = titleOf(doc);
  const end = doc.nodes[openingNodes]?.span.start ?? doc.text.length;
  const opening = partsOf(doc).filter(({ node }) => node.span.start < end);
  const told = opening.flatMap(signsIn).filter(({ node }) => node !== title && node.span.start < end);
  const count = (...wanted: Sign[]): number =>
    told.filter(({ signs }) => wanted.some((each) => signs.has(each))).length;
  return {
    falls: count('fall'),
    ends: count('end'),
    lost: count('lost'),
    hardship: count('fall', 'lost') + count('end'),
    cuts: count('cut'),
    savings: count('saving'),
    ways: ways.filter((way) => count(way) > 0).length,
  };
});

/** What a block tells of hard times; most tell nothing. */
type Sign = 'fall' | 'end' | 'lost' | 'cut' | 'saving' | Way;
type Way = 'lasting' | 'dismissal' | 'staying' | 'heading';
const ways: readonly Way[] = ['lasting', 'dismissal', 'staying', 'heading'];

const signsIn = gatherInPart((node): readonly { readonly node: Node; readonly signs: ReadonlySet<Sign> }[] => {
  if (!says(node, telling) && node.facts.figures.quantities.length === 0) return noSigns;
  const signs = new Set(signsOf(node));
  return signs.size > 0 && !node.quoted && !isUnder(node, asides) ? [{ node, signs }] : [];
});

const noSigns: readonly never[] = [];

/** A block that says none of this and names no figure tells nothing. */
const telling: ReadonlySet<Sense> = new Set(
  [fall, cashEnd, lasting, leave, together, keyPeople, hinted, taking, listed].flatMap((senses) => [...senses]),
);

function* signsOf(node: Node): Generator<Sign> {
  yield* hardshipIn(node);
  if (says(node, lasting)) yield 'lasting';
  if (says(node, together) || (says(node, keyPeople) && says(node, kept))) yield 'staying';
  if (says(node, hinted) && (node.kind === 'section' ? node.level > 1 : isAtHead(node))) yield 'heading';
  // A step of the last crisis is none of the plan; "a year ago" may be what today is held against.
  if (!says(node, past)) yield* stepsIn(node);
}

/** One of the first lines, above all parts: a paper may be called after its author first. */
const isAtHead = ({ kind, parent, index, facts }: Node): boolean =>
  kind === 'paragraph' && parent?.kind === 'document' && index < headLines && facts.words.length <= longestHeading;

const headLines = 4;

function* hardshipIn(node: Node): Generator<Sign> {
  if (says(node, fall) || isShort(node) || isDrop(node)) yield 'fall';
  if (isLostShare(node) || losesShare(node)) yield 'lost';
  if (says(node, cashEnd) && isRunningOut(node)) yield 'end';
}

function* stepsIn(node: Node): Generator<Sign> {
  if (says(node, dismiss) || (says(node, leave) && says(node, staff))) yield 'dismissal';
  if (isMeasure(node) || isListedCut(node)) yield 'cut';
  else if (isSaving(node)) yield 'saving';
}

/** What might happen one day, and what happened once, make no crisis plan. */
const asides: ReadonlySet<Role> = new Set<Role>(['risk', 'history', 'faq', 'links', 'out-of-scope']);

/** Blocks below which a heading holds a remark rather than a plan. */
const fewestBlocks = 2;

/** The sections of another plan that are a crisis plan: «Антикризисные меры», "Downturn plan". */
export const crisisSectionsOf = gather((node): readonly Node[] =>
  node.kind === 'section' && node.level > 1 && isCrisisSection(node) && !isInside(node) ? [node] : [],
);

/** Of a crisis plan and its parts the whole speaks. */
const isInside = (node: Node): boolean => partAround(node, isCrisisSection) !== undefined;

const isCrisisSection = (node: Node): boolean =>
  says(node, named) &&
  !says(node, otherKind) &&
  !isUnder(node, asides) &&
  node.facts.words.length <= longestHeading &&
  countBlocks(node) >= fewestBlocks;

const longestHeading = 12;

/** Blocks of text below a heading, rows included. */
const countBlocks = (node: Node): number =>
  node.children.reduce(
    (sum, child) => sum + (child.kind === 'section' || child.kind === 'table' ? 0 : 1) + countBlocks(child),
    0,
  );
