import type { SenseMatch } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/senses.js';
import {
  datesIn,
  isMainlyLink,
  saysWhen,
  sentenceAround,
  whole,
  wordCount,
  type Passage,
} from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { isNegated } from '../document/mentions.js';
import { descendants, isUnder, type Node } from '../document/node.js';
import { gather } from '../document/parts.js';
import type { Role } from '../document/roles.js';
import { overlaps, type Span } from '../text/span.js';
import { isAmongTried, isBelieved, isConditional } from './hypotheses.js';

/** What the author takes for granted, and whether anybody checks it (claim P5.4). */
export interface Assumption {
  readonly node: Node;
  readonly words: Passage;
  readonly checked: boolean;
  /** How many things are taken for granted there; one where nothing is said. */
  readonly count?: number;
}

export const assumptionsOf = gather((node): readonly Assumption[] => {
  if (node.quoted || node.kind === 'section' || node.kind === 'table' || node.kind === 'cell') return [];
  if (isListed(node)) return listed(node);
  if (node.kind !== 'paragraph' && node.kind !== 'item') return [];
  const told = [...inProse(node)];
  return told.length > 0 && isBelieved(node) ? [] : told;
});

const mark: ReadonlySet<Sense> = new Set<Sense>(['assumption.mark']);
const beliefs: ReadonlySet<Sense> = new Set<Sense>(['belief.heading']);
const rests: ReadonlySet<Sense> = new Set<Sense>(['assumption.rests']);
const check: ReadonlySet<Sense> = new Set<Sense>(['assumption.check']);

/** An item, row or sentence of a part that is headed as assumptions. */
function isListed(node: Node): boolean {
  const holder = node.parent?.kind === 'table' ? node.parent.parent : node.parent;
  if (holder?.role !== 'assumption' || isMainlyLink(node) || /:\s*$/.test(node.facts.plain)) return false;
  if (node.kind === 'paragraph' && (tellsOfToday(holder) || isOfAnother(node))) return false;
  return !isOtherwiseMeant(node, holder) && isLine(node);
}

/** "If …, then …" among beliefs is put forward to be tested; among "premises" rooms may be listed. */
const isOtherwiseMeant = (node: Node, { facts }: Node): boolean =>
  (facts.says(beliefs) && (isConditional(node) || isAmongTried(node))) ||
  (facts.says(rooms) && !node.facts.once(foretells));

const isLine = (node: Node): boolean =>
  node.kind === 'item' || node.kind === 'row' || (node.kind === 'paragraph' && isOneOfMany(node));

/** «Предпосылки», «Вводные»: prose there tells what is, unless its own words take something for granted. */
const tellsOfToday = ({ roles, facts }: Node): boolean => roles.includes('context') || facts.says(givens);

const rooms: ReadonlySet<Sense> = new Set<Sense>(['assumption.rooms']);

const givens: ReadonlySet<Sense> = new Set<Sense>(['assumption.givens']);

/** "**Budget:** …" below the assumptions speaks of something else. */
const isOfAnother = ({ facts: { lead } }: Node): boolean =>
  lead?.form !== 'dash' && lead?.roles[0] !== undefined && lead.roles[0] !== 'assumption';

/** In a part of prose each short paragraph is an assumption; beside a list, paragraphs introduce it. */
const isOneOfMany = (node: Node): boolean =>
  !node.parent?.children.some((sibling) => sibling.kind !== 'paragraph') && wordCount(whole(node)) > 1;

function listed(node: Node): readonly Assumption[] {
  const name = node.cells.find((cell) => wordCount(whole(cell)) > 0) ?? node;
  const parts = node.kind === 'row' ? [] : node.facts.once(partsOf);
  const [opening] = parts;
  const count = node.kind === 'paragraph' ? node.facts.once(beliefsListed) : 1;
  const first = { node, words: whole(name), checked: isCheckedForAll(node) || isChecked(node, name), count };
  if (!opening || parts.length < 2 || isCheckedForAll(node)) return [first];
  const words = { ...whole(node), within: opening };
  return [{ node, words, checked: isSecured(words) }];
}

/** Below such a heading each sentence of prose takes something for granted, but for those that check it or lean on it. */
const beliefsListed = (facts: Facts): number =>
  Math.max(1, facts.sentences.filter((each) => isBelief(facts, each)).length);

const isBelief = (facts: Facts, sentence: Span): boolean =>
  facts.words.filter((word) => word.kind === 'word' && isWithin(word, sentence)).length >= fewestWords &&
  !facts.says(rests, sentence) &&
  !facts.says(check, sentence);

const fewestWords = 4;

/**
 * A line may hold several assumptions, where one that brings its own check in brackets follows others: the spans of those
 * before it and of itself. A check that stands behind on its own is one for the whole line.
 */
function partsOf(facts: Facts): readonly Span[] {
  const own = facts.sentences.findIndex(({ start, end }, at) => at > 0 && hasOwnCheck(facts.plain.slice(start, end)));
  const [before, after] = [facts.sentences[own - 1], facts.sentences[own]];
  return before && after ? [{ start: facts.sentences[0]?.start ?? 0, end: before.end }, after] : [];
}

/** Words of its own, and behind them brackets. */
const hasOwnCheck = (sentence: string): boolean => /^\s*\p{L}[^()]{12,}\([^()]{8,}\)[\s.!]*$/u.test(sentence);

/** "We test each on ten customers": a paragraph beside a list that speaks for all of it. */
const isCheckedForAll = (node: Node): boolean =>
  node.kind === 'item' &&
  (node.parent?.children ?? []).some(
    (child) => child.kind === 'paragraph' && child.facts.says(all) && isSecured(whole(child)),
  );

const all: ReadonlySet<Sense> = new Set<Sense>(['assumption.all']);

/** A test, an owner, a date, a source: in the text, below it, or in another cell of its row. */
function isChecked(node: Node, name: Node): boolean {
  const others = node.cells.filter((cell) => cell !== name);
  if (others.some((cell) => wordCount(whole(cell)) > 0 && !isNoCheck(node, cell))) return true;
  return isDatedBehind(node) || isSecured(whole(node), clauseFrom(node.facts, 0)) || descendants(node).some(holdsCheck);
}

/** What it means or how much it is, and that it was taken so, checks nothing: «26 мес. | принято». */
const isNoCheck = ({ parent, cells }: Node, cell: Node): boolean =>
  cell.role === 'risk' ||
  cell.role === 'effect' ||
  valueHead.test(parent?.cells[cells.indexOf(cell)]?.facts.plain ?? '') ||
  cell.facts.says(mark) ||
  cell.facts.says(thinking);

const valueHead = /^\s*(?:значени|величин|уровень|сколько|value|level|figure|amount|how (?:much|many))/iu;

/** The clause of the assumption: what is assumed may itself speak of a pilot, of an agreement or of asking. */
const clauseFrom = (facts: Facts, start: number): Span => {
  const { plain } = facts;
  const sentence = facts.sentenceOf({ start, end: start + 1 });
  if (sentence && facts.says(rests, sentence)) return { start, end: sentence.end };
  const length = /[,:;.?!](?=\s(?!что\s|that\s))|[(–—]/iu.exec(plain.slice(start))?.index;
  return { start, end: length === undefined ? plain.length : start + length };
};

/** Behind the assumption itself, past a colon, a full stop or a bracket, stands a day or a rhythm: somebody is to look then. */
function isDatedBehind(node: Node, from = 0): boolean {
  const { plain } = node.facts;
  const end = /[:.;](?=\s)|\(/.exec(plain.slice(from))?.index;
  if (end === undefined) return false;
  const behind = { ...whole(node), within: { start: from + end, end: plain.length } };
  return (
    daysIn(behind).some((date) => !rest(sentenceAround(node, date))) ||
    datesIn(behind).some((date) => date.kind === 'recurring' && !isAssumed(node, date))
  );
}

/** "We assume that seven of nine will do so every week": the rhythm is a part of what is assumed. */
const isAssumed = (node: Node, date: Span): boolean => {
  const { facts, within } = sentenceAround(node, date);
  const from = Math.max(within.start, facts.plain.slice(0, date.start).search(/[:;(][^:;(]*$/));
  const clause = { start: from, end: within.end };
  return facts.says(mark, clause);
};

const daysIn = (passage: Passage): ReturnType<typeof datesIn> =>
  datesIn(passage).filter(
    (date) => saysWhen(date) && date.kind === 'calendar' && !date.yearOnly && date.grain !== 'season',
  );

const namesDay = (passage: Passage): boolean => daysIn(passage).length > 0;

/** "The date of 15 May depends on it": a day that hangs on the assumption is none on which it is checked. */
const rest = ({ facts, within }: Passage): boolean => facts.says(rests, within);

const isSecured = ({ facts, within }: Passage, assumed: Span = nowhere): boolean =>
  facts
    .all(check, within)
    .some((match) => (!isWithin(match, assumed) || isDone(facts, match)) && secures(facts, match, within));

const holdsCheck = (node: Node): boolean => isSecured(whole(node));

const isWithin = (match: Span, { start, end }: Span): boolean => start <= match.start && match.start < end;

const nowhere: Span = { start: 0, end: 0 };

/** "Fixed by contract", «подписан»: in the clause of the assumption only what is done secures it. */
const isDone = ({ plain }: Facts, { start, end }: Span): boolean =>
  /(?:ed|н[аоы]?|договор\p{L}*|контракт\p{L}*|соглашени\p{L}*|according to|in writing)$/iu.test(
    plain.slice(start, end),
  ) && !/(?:^|\s)(?:be|being|get|gets)\s+(?:\p{L}+\s+)?$/iu.test(plain.slice(0, start));

/** "When we ask them" checks nothing; «иначе маржи не будет» is no way out, «иначе берём другого» is one. */
function secures({ plain }: Facts, { start, end }: SenseMatch, within: Span): boolean {
  if (/(?:^|\s)(?:when|if|once|whenever|когда|если)\s+(?:we\s+|мы\s+|they\s+)?$/iu.test(plain.slice(0, start)))
    return false;
  return !/^(?:otherwise|иначе)$/iu.test(plain.slice(start, end)) || ownDeed.test(plain.slice(end, within.end));
}

/** What we do: in Russian the form of the verb says so. */
const ownDeed = /^[^.!?]*(?:\s(?:we|i|they)\s|\p{L}{2,}(?:[еёи]м(?:ся)?|ют|ят|ет|ёт)(?:[^\p{L}]|$))/iu;

/** "Cash flow expectations:" only heads what is expected. */
const isLabel = ({ kind, facts: { plain } }: Node): boolean => kind === 'item' && /^[^.,;]{1,50}:\s*$/.test(plain);

function* inProse(node: Node): Generator<Assumption> {
  const match = takenForGranted(node.facts);
  if (!match || isUnder(node, asides) || isQuestion(node, match) || isLabel(node)) return;
  const words = sentenceAround(node, match);
  if (isNorm(node.facts, match) || asks(words) || words.facts.says(loss, words.within) || isTarget(words)) return;
  yield { node, words, checked: isCheckedBehind(node, match), count: node.facts.once(beliefsTold) };
}

const takenForGranted = (facts: Facts): SenseMatch | undefined =>
  facts.find(mark) ??
  labelled(facts) ??
  (facts.says(thinking) ? facts.once(opinion) : undefined) ??
  (facts.says(condition) ? facts.once(reckoning) : undefined) ??
  (facts.says(rests) ? facts.once(carrying) : undefined);

function isCheckedBehind(node: Node, match: SenseMatch): boolean {
  const { lead } = node.facts;
  const followed = [...descendants(node).map(whole), ...linesBehind(node)];
  return (
    node.facts.sentences.some(
      (each, at) =>
        !(at > 0 && ofAnother.test(node.facts.plain.slice(each.start, each.start + longestOpening))) &&
        isSecured({ ...whole(node), within: each }, clauseFrom(node.facts, match.start)),
    ) ||
    followed.some((passage) => isSecured(passage) || namesDay(passage)) ||
    isDatedBehind(node, Math.max(match.end, lead?.roles[0] === 'assumption' ? lead.body : 0))
  );
}

/** "The other customer has confirmed in writing": what is certain there is certain of somebody else. */
const ofAnother = /^\s*(?:(?:the\s)?(?:other|others|second|rest)\s|(?:друг|остальн|втор)\p{L}+\s)/iu;

const longestOpening = 24;

/** A paragraph may take several things for granted, one a sentence, and rest on all of them. */
function beliefsTold(facts: Facts): number {
  const told = facts.sentences.filter((each) => tellsBelief(facts, each)).length;
  return told >= several ? told : 1;
}

const several = 3;

/** "All of it depends on that" takes nothing for granted but what was said. */
const tellsBelief = (facts: Facts, sentence: Span): boolean =>
  deniedAhead.test(facts.plain.slice(sentence.start, sentence.end)) ||
  (facts.says(rests) && foretold.test(facts.plain.slice(sentence.start, sentence.end))) ||
  facts.all(belief, sentence).some((match) => !facts.all(rests, sentence).some((each) => overlaps(each, match)));

/** «Сбор не введут», «заводы не уйдут»: of others, what is not going to happen. */
const deniedAhead =
  /(?:^|\s)не\s(?:вы|в|за|из|на|об|от|пере|по|под|при|про|раз|рас|с|у)\p{L}{2,}(?:[её]т|ит|[уюая]т)(?:ся)?(?![\p{L}])/iu;

/** "**Premise:** the bank prolongs the loan." */
const labelled = ({ lead, senses }: Facts): SenseMatch | undefined =>
  lead?.roles[0] === 'assumption'
    ? senses.find(({ sense, start, end }) => sense === 'role.assumption' && lead.start <= start && end <= lead.end)
    : undefined;

const thinking: ReadonlySet<Sense> = new Set<Sense>(['assumption.thinking']);
const belief: ReadonlySet<Sense> = new Set<Sense>([...mark, ...thinking]);

/** «Думаем, что банк даст …», "We are betting that …": thought and not known, where what is thought follows. */
const opinion = (facts: Facts): SenseMatch | undefined =>
  facts
    .all(thinking)
    .find(
      (match) =>
        leadsToThought(facts, match) && !ownFuture.test(facts.plain.slice(match.end)) && !isNegated(facts, match),
    );

/** «Верим, что через год будем вспоминать …», "We believe that we will look back …": what we do ourselves is no forecast. */
const ownFuture = /^\s*,?\s*(?:что|that)\s(?:[^,.;:]*\s)?(?:будем|we\s(?:will|shall)|we['’]ll)\s\p{L}/iu;

/** «Думаем, что …»; «Думаем, конкурент …», where the sentence begins so. */
const leadsToThought = ({ plain, sentences }: Facts, { start, end }: SenseMatch): boolean =>
  /^\s*,?\s*(?:что\s(?!не\sтак|делать|пошло|дальше)|будто\s|that\s)/iu.test(plain.slice(end, end + 12)) ||
  (/(?:expect|takes?)$/iu.test(plain.slice(start, end)) && othersTo.test(plain.slice(end, end + longestSubject))) ||
  (/^,\s+(?!сколько|кто|как|где|когда|куда|ли\s|чтобы|пока|если)\p{L}/iu.test(plain.slice(end, end + 12)) &&
    sentences.some((sentence) => sentence.start === start));

/** "We expect two of the three to come to us": between the verb and the "to" stands who is to do so. */
const othersTo = /^\s+(?!to\s|you\s|our\s+team)(?:[\p{L}\d'’-]+\s+){1,9}?to\s+\p{L}/iu;

const longestSubject = 90;

/** «Скорее всего, 25 млн пропадут»: the loss is reckoned with. */
const loss: ReadonlySet<Sense> = new Set<Sense>(['bet.loss']);

const asking: ReadonlySet<Sense> = new Set<Sense>(['assumption.asked']);

/** «Согласятся ли …», "Will they agree?" takes nothing for granted. */
const asks = ({ facts, within }: Passage): boolean =>
  /\?["»”)*_\s]*$/.test(facts.plain.slice(within.start, within.end)) || facts.says(asking, within);

const today: ReadonlySet<Sense> = new Set<Sense>(['role.baseline']);
const wanted: ReadonlySet<Sense> = new Set<Sense>(['goal.wish']);

/** «Ждём, что звонков станет меньше: сейчас их 60, к осени хотим 15» sets a target, with what it is held against. */
const isTarget = ({ facts, within }: Passage): boolean =>
  facts.says(today, within) &&
  facts.says(wanted, within) &&
  facts.figures.quantities.filter(({ start, end }) => within.start <= start && end <= within.end).length >= 2;

const norm: ReadonlySet<Sense> = new Set<Sense>(['assumption.norm']);

/** "We believe that news should be open to all" is a value, not a forecast. */
const isNorm = ({ senses }: Facts, { start, end }: SenseMatch): boolean =>
  senses.some((match) => norm.has(match.sense) && match.start <= end + commaAndSpace && start < match.end);

const commaAndSpace = 2;

/** Parts that promise nothing, or where a condition is a rule of the game. */
const asides: ReadonlySet<Role> = new Set<Role>(['vision', 'faq', 'history', 'out-of-scope', 'links', 'risk']);

const condition: ReadonlySet<Sense> = new Set<Sense>(['assumption.condition']);
const rule: ReadonlySet<Sense> = new Set<Sense>(['pilot.decision']);

/** "If one in ten visitors buys, we earn 40,000": a share in the condition and a figure behind it, and nothing is decided. */
function reckoning(facts: Facts): SenseMatch | undefined {
  const match = facts.find(condition);
  const sentence = match && facts.sentenceOf(match);
  if (!sentence || match.start - sentence.start > 2 || facts.says(rule, sentence)) return undefined;
  if (otherSide.test(facts.plain.slice(match.end, sentence.end))) return undefined;
  const comma = facts.plain.indexOf(',', match.end);
  if (comma === -1 || comma > sentence.end || facts.says(denial, { start: comma, end: sentence.end })) return undefined;
  const { quantities } = facts.figures;
  const isShare =
    facts.says(share, { start: match.end, end: comma }) ||
    quantities.some((each) => each.kind === 'percent' && each.start > match.end && each.end <= comma);
  return isShare && quantities.some(({ start, end }) => comma < start && end <= sentence.end) ? match : undefined;
}

/** "… carry on, below 30 we take it out": a second threshold makes it a rule. */
const otherSide =
  /[,;]\s[^.]*?(?:below|under|above|over|(?:fewer|less|more)\sthan|ниже|меньше|больше|выше|менее|более)\s\d/iu;

/** "Above 97% we offer it in three cities, below 95% we don't": a rule has its other side. */
const denial: ReadonlySet<Sense> = new Set<Sense>(['negation']);

const share: ReadonlySet<Sense> = new Set<Sense>(['assumption.share']);

/** What others are going to do, told as a fact, where the words behind it plan with it: "Owners will follow. The rent is built on that." */
function carrying(facts: Facts): SenseMatch | undefined {
  const match = facts.find(rests);
  if (!match || isNegated(facts, match) || nothing.test(facts.plain.slice(0, match.start))) return undefined;
  const at = facts.sentences.findIndex(({ start, end }) => start <= match.start && match.end <= end);
  const said = facts.sentences.slice(Math.max(0, at - 1), at + 1);
  const told = said.find(({ start, end }) => foretold.test(facts.plain.slice(start, Math.min(end, match.start))));
  return told && { ...match, start: told.start, end: told.start };
}

/** "Nothing depends on it." */
const nothing = /(?:^|\s)(?:nothing|ничто|ничего)\s(?:\S+\s)?$/iu;

const foretells = (facts: Facts): boolean => foretold.test(facts.plain);

/** Not what we will do: somebody or something else. */
const foretold =
  /(?:^|\s)(?!(?:we|i|you|who|which|that|this|it|there)\s)[\p{L}\d)»”"%]+\s+(?:will|won['’]t|(?:is|are)\s+going\s+to)\s(?!be\s\p{L}+ed\s)|(?:^|\s)(?:буд[еу]т|стан[еу]т)\s/iu;

/** The lines right behind a paragraph may say what is done about it; the neighbours of an item are others. */
function linesBehind(node: Node): Passage[] {
  if (node.kind !== 'paragraph') return [];
  return (node.parent?.children ?? [])
    .slice(node.index + 1, node.index + 4)
    .filter(({ kind }) => kind === 'item')
    .map(whole);
}

/** Below hypotheses or open questions stands what is asked; "We assume …" behind them takes for granted all the same. */
const isQuestion = (node: Node, { start }: Span): boolean =>
  node.parent?.role === 'hypothesis' ||
  (node.parent?.role === 'unknown' &&
    !node.facts.says(rests) &&
    !node.facts.sentences.some((sentence) => sentence.start === start));
