import type { SenseMatch } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/senses.js';
import {
  body,
  datesIn,
  isMainlyLink,
  isMeasured,
  passagesBelow,
  quantitiesIn,
  saysWhen,
  sentencesIn,
  whole,
  wordCount,
  type Passage,
} from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { isNegated } from '../document/mentions.js';
import { holds, isAmong, isUnder, partAround, upTo, type Node } from '../document/node.js';
import { gather, kept } from '../document/parts.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import type { DateMention } from '../text/dates.js';
import { contains, spansIn, type Span } from '../text/span.js';
import { isFieldLead } from './initiative-groups.js';
import { isStage } from './milestones.js';

/** A planned trial on a small scale, and the bounds that the plan gives it (claim P6.4). */
export interface Pilot {
  readonly node: Node;
  readonly words: Passage;
  readonly bounds: { readonly time: boolean; readonly size: boolean; readonly criterion: boolean };
}

const mention: ReadonlySet<Sense> = new Set<Sense>(['pilot.mention']);
const hypotheses: ReadonlySet<Sense> = new Set<Sense>(['hypothesis.heading']);
const reference: ReadonlySet<Sense> = new Set<Sense>(['pilot.reference']);
const pointer: ReadonlySet<Sense> = new Set<Sense>(['pilot.pointer']);
const operation: ReadonlySet<Sense> = new Set<Sense>(['pilot.operation']);
const planned: ReadonlySet<Sense> = new Set<Sense>([...mention, ...operation, 'pilot.name']);
const product: ReadonlySet<Sense> = new Set<Sense>(['pilot.product']);
const another: ReadonlySet<Sense> = new Set<Sense>(['pilot.another']);
const report: ReadonlySet<Sense> = new Set<Sense>(['pilot.report']);
const card: ReadonlySet<Sense> = new Set<Sense>(['pilot.mention', 'initiative.breakthrough', 'initiative.bet']);
const criterion: ReadonlySet<Sense> = new Set<Sense>(['pilot.criterion']);

const threshold: ReadonlySet<Sense> = new Set<Sense>(['pilot.threshold']);

export const pilotsOf = query((doc: StrategyDocument): readonly Pilot[] => {
  const holders = new Set<Node>();
  const found: Pilot[] = [];
  for (const pilot of trialsTold(doc)) {
    if ((isAmong(pilot.node, holders) || isWorkOf(pilot.node, holders)) && !isAnother(pilot.node)) continue;
    holders.add(pilot.node);
    found.push(pilot);
  }
  const elsewhere = toldOf(found);
  return found.flatMap(eachOfList).filter((pilot) => !isToldElsewhere(pilot, elsewhere));
});

/** Points below the line of a stage that is a trial («Этап 2: пилот (4–9 месяцы)») are its work. */
function isWorkOf(node: Node, holders: ReadonlySet<Node>): boolean {
  if (node.kind !== 'item' || !node.parent) return false;
  let before = node.index - 1;
  while (node.parent.children[before]?.kind === 'item') before -= 1;
  const line = node.parent.children[before];
  return line?.kind === 'paragraph' && holders.has(line) && isStage(line);
}

/** Each place that tells of a trial, those inside another one too. */
const trialsTold = gather((node): readonly Pilot[] => {
  const words = node.quoted || node.facts.inline.ticked === true ? undefined : wordsOf(node);
  if (!words || !isPlanned(words) || isMainlyLink(node) || isUnder(node, asides)) return [];
  return [{ node, words, bounds: boundsOf(node) }];
});

/** "No pilot, we roll out at once" plans none; what else is denied in the sentence does not matter. */
const isPlanned = ({ facts, within }: Passage): boolean =>
  facts.all(planned, within).some((match) => !isNegated(facts, match));

/** A part called "Experiments" may list several: where one has bounds of its own, the others owe theirs. */
const eachOfList = kept((pilot: Pilot): readonly Pilot[] => {
  if (pilot.node.kind !== 'section') return [pilot];
  if (pilot.node.facts.says(hypotheses) && !isListOfTrials(pilot.node)) return [pilot, ...openTrials(pilot.node)];
  const trials = entriesOf(pilot.node).map((node) => ({ node, words: nameOf(node), bounds: ownBounds(node) }));
  return trials.length > 1 && trials.some(isBounded) ? trials : [pilot];
});

/** Of a list of beliefs the rows that only say that something is tried, and leave a cell empty. */
const openTrials = (section: Node): readonly Pilot[] =>
  section.children
    .flatMap(({ kind, children }) => (kind === 'table' ? children : []))
    .filter((row) => row.cells.some(({ facts }) => facts.words.length === 0) && wordsOf(row) !== undefined)
    .map((node) => ({ node, words: nameOf(node), bounds: ownBounds(node) }));

/** The items that are no fields of a card, else the paragraphs under names in bold. */
function entriesOf(section: Node): readonly Node[] {
  const { children } = section;
  const lines = children.filter(({ kind }) => kind === 'item');
  const items = lines.filter(({ facts }) => !isFieldLead(facts));
  if (items.length > 1) return items.length * 2 > lines.length ? items : [];
  const table = children.find(({ kind }) => kind === 'table');
  if (table) return table.cells.some(({ facts }) => facts.says(sign)) ? [] : table.children.filter(isBounding);
  const named = children.filter(startsBold);
  if (named.length > 0 || !isListOfTrials(section)) return named;
  const told = children.filter(tellsTrial);
  return told.some(hasBounds) ? children.filter((each) => told.includes(each) || isNamedTrial(each)) : told;
}

const hasBounds = (node: Node): boolean => isBounded({ node, words: whole(node), bounds: ownBounds(node) });

/** "Electric outboards: we rent two." */
const isNamedTrial = ({ facts }: Node): boolean => facts.lead?.form === 'colon' && facts.lead.roles.length === 0;

/** A paragraph that tells of a trial, rather than going on about the one before. */
const tellsTrial = (node: Node): boolean => trialIn(node.facts) !== undefined || hasBounds(node);

/** "What we try", and below it nothing but paragraphs: each tells of one. */
const isListOfTrials = (section: Node): boolean =>
  section.children.every(({ kind }) => kind === 'paragraph') && isListHeading(section);

const listHeading =
  /^\P{L}*(?:(?:what|which|things) we (?:try|test)|(?:trials|pilots|experiments)|trying (?:it |things )?out|(?:что )?(?:мы )?(?:про|опро|попро)бу(?:ем|ется)(?: новое)?|пробы|пилоты|эксперименты|испытания)\P{L}*$/iu;

const isListHeading = ({ facts }: Node): boolean => listHeading.test(facts.plain);

const sign: ReadonlySet<Sense> = new Set<Sense>(['hypothesis.threshold']);

/** A full row says by its columns what it says; one with an empty cell owes something, one with figures may be whole. */
const isBounding = (row: Node): boolean =>
  isBounded({ node: row, words: whole(row), bounds: ownBounds(row) }) ||
  row.cells.some(({ facts }) => facts.words.length === 0);

const nameOf = (node: Node): Passage =>
  node.kind === 'paragraph' && node.facts.lead ? { ...whole(node), within: node.facts.lead } : whole(node);

const isBounded = ({ bounds }: Pilot): boolean => bounds.time && bounds.size && bounds.criterion;

/** «Ещё попробуем …» inside a pilot's section starts a trial of its own. */
const isAnother = (node: Node): boolean => node.facts.says(another);

/** What the pilots of a plan tell of one another. */
interface Told {
  readonly several: boolean;
  readonly bounded: boolean;
  readonly section: boolean;
  /** Telling words of the bounded ones. */
  readonly words: ReadonlySet<string>;
  /** Telling words of the parts that are about one, with all they say. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly node: Node;
  readonly words: ReadonlySet<string>;
}

function toldOf(pilots: readonly Pilot[]): Told {
  const bounded = pilots.filter(isBounded);
  return {
    several: pilots.length > 1,
    bounded: bounded.length > 0,
    section: pilots.some(({ node }) => node.kind === 'section'),
    words: new Set(bounded.flatMap(tellingWords)),
    parts: pilots.filter(({ node }) => node.kind === 'section').map(partOf),
  };
}

/** A mention of a pilot that stands elsewhere: it shares a telling word with a bounded one, or tells nothing but that it is one. */
function isToldElsewhere(pilot: Pilot, told: Told): boolean {
  if (isBounded(pilot) || pilot.node.kind === 'section' || isAnother(pilot.node)) return false;
  if (told.several && (pilot.words.facts.says(reference, pilot.words.within) || isInCalendar(pilot))) return true;
  const own = tellingWords(pilot);
  if ((told.bounded || told.section) && (own.length === 0 || isReport(pilot))) return true;
  return (
    own.some((word) => told.words.has(word)) ||
    told.parts.some(
      ({ node, words }) =>
        !holds(node, pilot.node) && own.filter((word) => words.has(word)).length >= Math.min(sharedWords, own.length),
    )
  );
}

/** Words that a line shares with a part about a trial when it speaks of the same one. */
const sharedWords = 2;

const partOf = kept(({ node }: Pilot): Part => {
  const said = [whole(node), ...passagesBelow(node)];
  return { node, words: new Set(said.flatMap(({ facts }) => telling(facts, { start: 0, end: facts.raw.length }))) };
});

/** «Апрель: пробные партии, таблица цен»: one of the things that a time holds. */
const isInCalendar = ({ words: { facts } }: Pilot): boolean => {
  const [date] = facts.figures.dates;
  const behind = date && facts.plain.slice(date.end).trimStart();
  return behind !== undefined && facts.plain.slice(0, date?.start).trim() === '' && /^:[^,:]*,/.test(behind);
};

/** The start, the report or the outcome of a pilot in a calendar. */
const isReport = ({ words }: Pilot): boolean => words.facts.says(report, words.within);

/** Beginnings of the longer words besides those of trying itself: enough to tell one pilot from another in any case. */
const tellingWords = kept(({ words: { facts, within }, node }: Pilot): readonly string[] =>
  telling(facts, node.kind === 'section' || node.kind === 'paragraph' ? { start: 0, end: facts.raw.length } : within),
);

function telling(facts: Facts, scope: Span): readonly string[] {
  const trying = facts.senses.filter(({ sense }) => mention.has(sense) || report.has(sense));
  return spansIn(facts.words, scope)
    .filter(({ kind, norm }) => kind === 'word' && norm.length > 4)
    .filter((word) => !trying.some((match) => contains(match, word)))
    .map((word) => word.norm.slice(0, 6));
}

/** A stage whose end nobody wrote down: a date of its row is left empty. One with no date at all has another fault. */
function isOpenEnded({ cells }: Node): boolean {
  const dates = cells.filter(({ role }) => role === 'date');
  const open = dates.filter(({ facts }) => facts.words.length === 0);
  return open.length > 0 && (open.length < dates.length || dates.length === 1);
}

/** The heading, item, row or sentence that announces the pilot. */
function wordsOf(node: Node): Passage | undefined {
  if (node.kind === 'row') {
    if (node.cells.some(({ facts }) => facts.says(pointer))) return undefined;
    const openEnded = isOpenEnded(node);
    const cell = node.cells.find((each) => announcesTrial(each, openEnded));
    return cell ? whole(cell) : undefined;
  }
  if (node.kind === 'section')
    return node.level > 1 && (trialIn(node.facts) || headsTrials(node) || isStageOfTrying(node))
      ? whole(node)
      : undefined;
  if (node.kind !== 'item' && node.kind !== 'paragraph') return undefined;
  const match = trialIn(node.facts);
  if (!match || isPassing(node.facts, match)) return undefined;
  const sentence = node.facts.sentenceOf(match);
  return sentence && !isQuestion(node.facts, sentence) ? { ...whole(node), within: sentence } : undefined;
}

const named: ReadonlySet<Sense> = new Set<Sense>(['pilot.name']);

/** «Пробы», where an entry of the list has the bounds of a trial: the others owe them too. */
const headsTrials = (section: Node): boolean =>
  section.facts.says(named) &&
  wordCount(whole(section)) <= shortHead &&
  entriesOf(section).some((node) => isBounded({ node, words: nameOf(node), bounds: ownBounds(node) }));

const shortHead = 2;

/** «Этап 2. Проба»: a part that is called a trial and nothing else. */
const isStageOfTrying = (section: Node): boolean =>
  section.facts.says(named) && stageOfTrying.test(section.facts.plain);

const stageOfTrying =
  /^\P{L}*(?:(?:этап|шаг|фаза|стадия|stage|step|phase)\P{L}+)?(?:проба|обкатка|try-?out)\P{L}*(?:\([^)]*\)\s*)?$/iu;

/** «См. ниже»: told where it points to. */
const pointsAway = /(?:^|[\s(,])см\.\s/iu;

/** A trial batch that a stage shows, or one part of several behind a colon, is no trial that the row plans. */
function announcesTrial({ role, facts }: Node, openEnded: boolean): boolean {
  if (role === 'evidence' || role === 'deliverable' || role === 'effect') return false;
  const match = trialIn(facts);
  return match ? !isListed(facts, match) : openEnded && facts.says(operation);
}

const isListed = ({ plain }: Facts, { start }: Span): boolean => /:[^:]*,[^:,]*$/.test(plain.slice(0, start));

/** «… тележки, анкета, пилот.»: the last of things that are counted up. */
const endsList = ({ plain }: Facts, { start, end }: Span): boolean =>
  /,\s*[^\s,]+,\s*$/.test(plain.slice(0, start)) && /^\p{L}*[.;]?\s*$/u.test(plain.slice(end));

/** Named there, and told of elsewhere. */
const isPassing = (facts: Facts, match: Span): boolean =>
  pointsAway.test(facts.plain) || endsList(facts, match) || isMentioned(facts, match) || isCounted(facts, match);

/** "We count: trials, wards live, churn" of a figure, "worth trying out" of a thing yet to be found. */
const isCounted = ({ plain }: Facts, { start, end }: Span): boolean =>
  (/:\s*$/.test(plain.slice(0, start)) && /^,[^,.;]{2,24},[^,.;]{2,24}$/.test(plain.slice(end))) ||
  /(?:^|\s)worth\s$/i.test(plain.slice(0, start));

/** "For the trials", «после пилота», "end of the trial": what is told of elsewhere. */
const mentioned =
  /(?:^|[^\p{L}])(?:(?:(?:for|after|during|before|until)|(?:end|close|results?|report|outcome) (?:of|on|from)) (?:the|this|these|our)|после|для|на время|во время|(?:по )?(?:факту|итог(?:и|ам)|результат(?:ы|ам))|конец|окончание) +$/iu;
const longestMention = 24;

/** «Проверяем на пилоте» points at the one there is. */
const onPilot = /(?:^|\s)на пилоте/iu;

const isMentioned = ({ plain }: Facts, { start, end }: Span): boolean =>
  mentioned.test(plain.slice(Math.max(0, start - longestMention), start)) ||
  onPilot.test(plain.slice(Math.max(0, start - 4), end));

/** "When can my farm join the pilot?" asks for one; nobody plans it there. */
const isQuestion = ({ plain }: Facts, { start, end }: Span): boolean => /\?["”»)*_\s]*$/.test(plain.slice(start, end));

/** "Trial: 7 days free", «пробный период — бесплатно»: what the customers get. */
const isGivenAway = ({ plain }: Facts, { start, end }: Span): boolean =>
  plain.slice(0, start).trim() === '' &&
  /^\p{L}*\s*[:—–-]\s*[^.;]*(?:free|бесплатн)/iu.test(plain.slice(end, end + 60));

/**
 * "We try to frame our work" is an effort, "(complete) …" a trial that is over, "trial → paid" a step of customers,
 * "pilot feedback" what comes of one.
 */
const isNone = ({ plain }: Facts, { start, end }: Span): boolean =>
  /^(?:\s+(?:feedback|learnings|lessons)|\s?\/\s?demo)(?!\p{L})/iu.test(plain.slice(end)) ||
  /^\p{L}*\s*(?:→|->|=>|to)\s*(?:paid|paying|плат|оплат|подписк)/iu.test(plain.slice(end)) ||
  (/^trials?$/i.test(plain.slice(start, end)) && /[а-яё]/i.test(plain)) ||
  (/try$/i.test(plain.slice(start, end)) && /^\s+to\s/.test(plain.slice(end))) ||
  /\((?:complete|completed|done|finished|выполнено|заверш[её]н\p{L}?|готово)\P{L}/iu.test(plain.slice(0, start));

/** A free trial that customers get is a product, a trial lesson a service. */
function trialIn(facts: Facts): SenseMatch | undefined {
  if (!facts.says(product)) {
    const found = facts.find(mention);
    return found && (isGivenAway(facts, found) || isNone(facts, found)) ? undefined : found;
  }
  const products = facts.senses.filter(({ sense }) => product.has(sense));
  return facts.senses.find(
    (match) => mention.has(match.sense) && !products.some(({ start, end }) => start < match.end && match.start < end),
  );
}

const asides: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'context',
  'links',
  'rationale',
  'unknown',
  'risk',
  'team',
  'review',
  'communication',
]);

const boundsOf = (node: Node): Pilot['bounds'] => {
  const own = boundsIn([whole(node), ...passagesBelow(node), ...passagesAround(node), ...listBehind(node)]);
  const stage = own.time ? undefined : stageAround(node);
  return stage ? { ...own, time: true, criterion: own.criterion || endsByFigures(stage) } : own;
};

/** "Days 61–90: the teachers": what a stage lists, under whatever heading, lasts as long as the stage. */
const stageAround = (node: Node): Node | undefined => partAround(node, namesTime);

const namesTime = (section: Node): boolean =>
  datesIn(whole(section)).some(
    (date) => saysWhen(date) && date.kind !== 'duration' && !date.yearOnly && !isStart(whole(section), date),
  );

/** "Exit criteria: 40 % come back" in a line of the stage. */
const endsByFigures = ({ children }: Node): boolean =>
  children.some(
    (line) =>
      line.kind === 'paragraph' && (line.role === 'evidence' || line.role === 'success') && isMeasured(body(line)),
  );

const ownBounds = (node: Node): Pilot['bounds'] =>
  boundsIn([
    whole(node),
    ...passagesBelow(node),
    ...(node.kind === 'paragraph' && startsBold(node) ? proseBehind(node) : []),
  ]);

/** What follows a name in bold, up to the next one. */
function proseBehind({ parent, index }: Node): Passage[] {
  const next = parent?.children.slice(index + 1) ?? [];
  return upTo(next, (each) => each.kind === 'section' || startsBold(each)).flatMap((each) => [
    whole(each),
    ...passagesBelow(each),
  ]);
}

function boundsIn(passages: readonly Passage[]): Pilot['bounds'] {
  return {
    time: passages.some((passage) => datesIn(passage).some((date) => saysWhen(date) && !isStart(passage, date))),
    size: passages.some((passage) =>
      quantitiesIn(passage).some(
        ({ kind }) => kind === 'count' || kind === 'money' || kind === 'percent' || kind === 'plain',
      ),
    ),
    criterion: passages.some(
      (passage) =>
        passage.facts.says(threshold, passage.within) ||
        (passage.facts.says(criterion, passage.within) &&
          (!passage.facts.says(vague, passage.within) || sentencesIn(passage).some(saysSign))),
    ),
  };
}

const vague: ReadonlySet<Sense> = new Set<Sense>(['pilot.vague']);

/** "If it goes down well, the other shops follow" says nothing that anybody could check; nor does "…, we buy six". */
function saysSign(sentence: Passage): boolean {
  const { facts, within } = sentence;
  if (!facts.says(criterion, within)) return false;
  const wish = facts.find(vague, within);
  if (!wish) return true;
  return quantitiesIn(sentence).some(
    ({ start }) => start > wish.start && !facts.plain.slice(wish.end, start).includes(','),
  );
}

const begins =
  /(?:^|[^\p{L}])(?:from|since|start(?:s|ing)?|begin(?:s|ning)?|с|со|(?:начн|начина|запуска|запуст|старт)\p{Ll}*)(?:\s+(?:on|in|с|в|во))?\s+$/iu;
const spans = /\s(?:to|until|till|through|по|до)\s|[–—]/iu;

/** Letters before a date within which a word says that the trial only begins there. */
const startReach = 18;

/** "From May": when it begins, not how long it lasts. */
const isStart = ({ facts: { plain } }: Passage, { kind, start, end }: DateMention): boolean =>
  kind === 'calendar' &&
  begins.test(plain.slice(Math.max(0, start - startReach), start)) &&
  !spans.test(plain.slice(start, end));

/** A paragraph may introduce the list or the table that tells of each. */
function listBehind(node: Node): Passage[] {
  const next = node.kind === 'paragraph' ? node.parent?.children[node.index + 1] : undefined;
  if (next?.kind !== 'table' && next?.kind !== 'item') return [];
  const list = next.parent?.children.slice(next.index) ?? [];
  return upTo(list, ({ kind }) => kind !== next.kind).flatMap((each) => [whole(each), ...passagesBelow(each)]);
}

/** It begins with a name of its own in bold, as others beside it do: an entry of a list, not a line of a card. */
const isNamed = (node: Node): boolean => startsBold(node) && (node.parent?.children.filter(startsBold).length ?? 0) > 1;

const startsBold = ({ kind, facts }: Node): boolean =>
  (kind === 'paragraph' || kind === 'item') && facts.once(opensWithName);

function opensWithName(facts: Facts): boolean {
  const run = facts.inline.strong.find(({ start }) => facts.plain.slice(0, start).trim() === '');
  return run !== undefined && (facts.lead?.roles.length ?? 0) === 0 && !facts.says(card, run);
}

/** A trial that is one line of a card («Прорыв: …», "Pilot: …") has its bounds in the card's other lines. */
const passagesAround = (node: Node): Iterable<Passage> =>
  !isAnother(node) &&
  !isNamed(node) &&
  node.parent?.kind === 'section' &&
  node.parent.level > 1 &&
  node.parent.facts.says(card)
    ? passagesBelow(node.parent)
    : [];
