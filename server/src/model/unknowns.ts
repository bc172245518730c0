import type { Sense } from '../lexicon/senses.js';
import type { SenseMatch } from '../lexicon/lexicon.js';
import { overlaps, type Span } from '../text/span.js';
import {
  datesIn,
  isMainlyLink,
  place,
  quantitiesIn,
  saysWhen,
  sentenceAround,
  whole,
  wordCount,
  type Passage,
} from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { descendants, isUnder, type Node } from '../document/node.js';
import { lineHeading } from '../document/outline.js';
import { isUnderRhythm } from './review.js';
import { gather } from '../document/parts.js';
import type { Role } from '../document/roles.js';

/** Something that the plan leaves open: a question, a mark, an admission, an empty cell where an owner belongs. */
export interface Unknown {
  readonly node: Node;
  readonly words: Passage;
  readonly kind: 'question' | 'mark' | 'admission' | 'cell';
  /** The head of the column whose cell is empty or holds no more than a question mark. */
  readonly column?: Passage | undefined;
  readonly columnRole?: Role | undefined;
  /** The cell asks rather than says nothing. */
  readonly asks?: boolean;
  /** What is left open is a day. */
  readonly ofDate?: boolean;
  /** Someone will find out, or the plan answers it. */
  readonly answered: boolean;
}

export const unknownsOf = gather((node): readonly Unknown[] => {
  if (node.kind !== 'row' && node.kind !== 'item' && node.kind !== 'paragraph') return none;
  const found: Unknown[] = [];
  if (node.kind === 'row') readRow(node, found);
  else readText(node, found);
  return found.length === 0 || node.quoted || isUnder(node, asideRoles) ? none : found;
});

const none: readonly Unknown[] = [];

const mark: ReadonlySet<Sense> = new Set<Sense>(['unknown.mark']);
const admission: ReadonlySet<Sense> = new Set<Sense>(['unknown.admission']);
const negation: ReadonlySet<Sense> = new Set<Sense>(['negation']);
const answer: ReadonlySet<Sense> = new Set<Sense>(['unknown.answer']);

const asideRoles: ReadonlySet<Role> = new Set<Role>(['history', 'faq', 'links']);

/** The nearest section, list or label says that what stands here is not known. */
const isAmongUnknowns = (node: Node): boolean =>
  isOfUnknowns(node.parent) || (node.parent?.kind === 'table' && isOfUnknowns(node.parent.parent));

/** «Что осталось с прошлого года» tells of the past and asks nothing. */
const isOfUnknowns = (holder: Node | undefined): boolean =>
  holder?.role === 'unknown' && !holder.roles.includes('history');

/** "Open questions", then "These are left:": a line over the list takes nothing from the heading over both. */
const isAskedAmongUnknowns = ({ parent, facts }: Node): boolean =>
  parent?.kind === 'section' &&
  parent.level >= lineHeading &&
  parent.role === undefined &&
  parent.parent?.role === 'unknown' &&
  facts.plain.includes('?');

function readText(node: Node, found: Unknown[]): void {
  const passage = whole(node);
  if (wordCount(passage) === 0 || isMainlyLink(node)) return;
  const kind = kindOf(node);
  if (kind === undefined) return;
  const all = kind === 'question' ? [passage] : sentencesOf(node, kind);
  for (const [index, words] of all.entries())
    found.push({
      node,
      words,
      kind,
      answered: isAnswered(node, kind, words, all[index + 1]?.within.start),
      ofDate: node.facts.says(undated),
    });
}

const undated: ReadonlySet<Sense> = new Set<Sense>(['milestone.undated']);

function kindOf(node: Node): Unknown['kind'] | undefined {
  const said = node.facts.once(openness);
  if (said === undefined && isChoice(node)) return 'question';
  if (said === 'mark' || (said === 'admission' && !isNarrative(node) && !isTried(node))) return said;
  // Prose among questions may tell of anything; only what asks is one.
  if (said === undefined && isAskedAmongUnknowns(node)) return 'question';
  return said !== 'result' &&
    isAmongUnknowns(node) &&
    (node.kind === 'item' || node.facts.once(asks) || node.facts.once(beginsAsQuestion))
    ? 'question'
    : undefined;
}

const trial: ReadonlySet<Sense> = new Set<Sense>(['pilot.mention']);

/** "We run it and see how it goes": a trial finds out; what it lacks is bounds. */
const isTried = ({ facts }: Node): boolean => facts.says(trial);

const asking: ReadonlySet<Sense> = new Set<Sense>(['unknown.asking']);

/** «Кто отвечает в выходные.»: begins as a question does, and is all that the line says. */
const beginsAsQuestion = (facts: Facts): boolean =>
  facts.sentences.length <= 2 &&
  facts.says(asking, { start: 0, end: (facts.sentences[0]?.start ?? 0) + questionWord }) &&
  !/^\s*[\p{L}\s]{1,16},\s/u.test(facts.plain);

const questionWord = 16;

/** A question of its own, not one that is quoted («Сколько вы ждали?» in a survey). */
const asks = ({ plain }: Facts): boolean =>
  plain.includes('?') && plain.replace(/«[^»]*»|"[^"]*"|“[^”]*”|„[^“]*“/g, '').includes('?');

/** What the words themselves leave open; `result`: what is noted behind an arrow as the outcome of a past period. */
function openness(facts: Facts): 'mark' | 'admission' | 'result' | undefined {
  if (facts.plain.includes('=>')) return 'result';
  if (/\?{2,}|\(\?\)|[—–:=]\s*\?\s*$/.test(facts.plain) || marksIn(facts).length > 0) return 'mark';
  return facts.says(admission) || eitherOr.test(facts.plain) ? 'admission' : undefined;
}

/** What stands for something that is not known yet; in "the TODO Group" the mark is a name. */
const marksIn = (facts: Facts): readonly SenseMatch[] =>
  facts.says(mark) ? facts.all(mark).filter((match) => !isInName(facts, match)) : [];

const isInName = ({ plain }: Facts, { start, end }: Span): boolean =>
  /^[A-Z]{3,4}$/.test(plain.slice(start, end)) &&
  (/^ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(plain.slice(end)) ||
    (/^ \p{Lu}\p{Ll}/u.test(plain.slice(end)) && /\p{L} $/u.test(plain.slice(0, start))) ||
    /(?:^|\s)the $/i.test(plain.slice(0, start)));

/** «Либо печатаем сами, либо покупаем.»: two ways, and nobody has chosen. */
const eitherOr = /^\s*(?:либо\s[^.!?]*,\s*либо\s|(?:either\s)we\s[^.!?]*\sor\s)/iu;

const choice: ReadonlySet<Sense> = new Set<Sense>(['unknown.choice']);
const alternative: ReadonlySet<Sense> = new Set<Sense>(['unknown.alternative']);

/** "… Decide." alone at the end of a line, or one item of a list that asks "A or B?"; a list of questions is a survey. */
function isChoice(node: Node): boolean {
  if (endsOnChoice(node)) return true;
  if (node.kind !== 'item' || !/\?\s*$/.test(node.facts.plain) || !opensMatter(node.facts)) return false;
  const siblings = node.parent?.children.filter(({ kind }) => kind === 'item') ?? [];
  return siblings.filter(({ facts }) => facts.plain.includes('?')).length * 2 <= siblings.length;
}

const opensMatter = (facts: Facts): boolean =>
  facts.says(alternative) || facts.says(asking, { start: 0, end: questionWord });

const endsOnChoice = ({ facts }: Node): boolean => facts.says(choice) && facts.once(endsWithChoice);

function endsWithChoice(facts: Facts): boolean {
  const chosen = facts.all(choice);
  const end = facts.plain.replace(/[\s.!]+$/, '').length;
  return chosen.some((match) => match.end >= end && /[.?!:;,—–-]\s*$/.test(facts.plain.slice(0, match.start)));
}

/** Words beyond which a paragraph tells a story; what it does not know belongs to the story. */
const longestNote = 70;

/** Background, a vision, a long paragraph or the line that introduces a list of unknowns. */
function isNarrative(node: Node): boolean {
  if (node.role === 'context' || node.parent?.role === 'vision' || wordCount(whole(node)) > longestNote) return true;
  return node.parent?.children[node.index + 1]?.kind === 'item' && node.kind === 'paragraph';
}

/** The sentences that hold a mark or an admission; the whole text when none is found. */
function sentencesOf(node: Node, kind: Unknown['kind']): readonly Passage[] {
  const found = new Map<number, Passage>();
  for (const match of kind === 'mark' ? marksIn(node.facts) : node.facts.all(admission)) {
    const sentence = sentenceAround(node, match);
    found.set(sentence.within.start, sentence);
  }
  return found.size > 0 ? [...found.values()] : [whole(node)];
}

/** The heading says how it is found out: a pilot, a research, a consultant's task. */
const headingAnswers = (node: Node): boolean =>
  node.parent?.kind === 'section' &&
  node.parent.level > 1 &&
  ((node.parent.role !== 'unknown' && node.parent.facts.says(answer) && !node.parent.facts.says(negation)) ||
    isToDecide(node.parent));

/** "Decisions to make this quarter", «Решить до 1 марта»: the heading says by when. */
const isToDecide = (section: Node): boolean =>
  deciding.test(section.facts.plain) && datesIn(whole(section)).some((date) => saysWhen(date) && !date.yearOnly);

const deciding = /(?:^|\P{L})(?:decisions?|decide|settle|resolve|решить|решаем|решения|выяснить)(?!\p{L})/iu;

const answering: ReadonlySet<Sense> = new Set<Sense>(['unknown.answering']);

/** "The study is to answer these questions:" stands over the list: the work itself finds out. */
function isIntroducedAsAnswered(node: Node): boolean {
  if (node.kind !== 'item') return false;
  if (node.parent?.kind === 'section' && saysAnswering(node.parent)) return true;
  const siblings = node.parent?.children ?? [];
  let before = node.index - 1;
  while (siblings[before]?.kind === 'item') before--;
  const intro = siblings[before];
  return intro?.kind === 'paragraph' && saysAnswering(intro);
}

/** "The study has no answer to these" promises none. */
const saysAnswering = ({ facts }: Node): boolean => facts.says(answering) && !facts.says(negation);

/** Settled when the item, what stands below it or the sentences behind it, up to the next open matter, say who, by when or how. */
function isAnswered(node: Node, kind: Unknown['kind'], words: Passage, next = node.facts.raw.length): boolean {
  if (kind === 'admission' && isFoundOutBefore(words)) return true;
  // What stands before is what it speaks of; an answer comes with the admission, or behind the question.
  const asked = node.facts.plain.lastIndexOf('?');
  const own = {
    ...whole(node),
    within: { start: asked === -1 ? askedUntil(node, kind, words) : asked, end: next },
  };
  if ((headingAnswers(node) || isIntroducedAsAnswered(node)) && !endsOnChoice(node)) return true;
  const passages = [own, ...[...descendants(node)].map(whole)];
  if (passages.some(saysAnswer)) return true;
  // "In winter" tells when the question will matter.
  if (passages.some((passage) => datesIn(passage).some((date) => saysWhen(date) && date.grain !== 'season')))
    return true;
  return kind === 'question' && (answersItself(node) || isAdvised(node) || isUnderRhythm(node));
}

/** "What matters more, A or B?", and in the next line "Recommendation: A first". */
const isAdvised = ({ parent, index, kind }: Node): boolean => {
  const next = parent?.children[index + 1];
  return next?.kind === kind && advice.test(next.facts.plain);
};

const advice = /^\P{L}*(?:recommendation|answer|decision|рекомендация|ответ|решение)\P{L}*:/iu;

const inquiry: ReadonlySet<Sense> = new Set<Sense>(['unknown.inquiry']);

/** "First we have to find out why: by 20 February the engineer goes round with a meter. So far we do not know …" */
function isFoundOutBefore({ facts, within, node }: Passage): boolean {
  const before = facts.sentences.findLast(({ end }) => end <= within.start);
  return (
    before !== undefined &&
    facts.says(inquiry, before) &&
    datesIn({ node, facts, within: before }).some((date) => saysWhen(date) && date.grain !== 'season')
  );
}

/** A question without its mark goes on to the first mark behind it: «Кто отвечает вечером — решит директор». */
function askedUntil({ facts }: Node, kind: Unknown['kind'], words: Passage): number {
  if (kind !== 'question' || !facts.once(beginsAsQuestion)) return words.within.start;
  const mark = /[—–:;(]|\.\s/.exec(facts.plain.slice(words.within.start));
  return mark ? words.within.start + mark.index : facts.raw.length;
}

const open: ReadonlySet<Sense> = new Set<Sense>(['unknown.mark', 'unknown.admission', 'unknown.choice']);

/** An answer of its own: "to be decided" decides nothing. */
const saysAnswer = ({ facts, within }: Passage): boolean =>
  facts
    .all(answer, within)
    .some(
      (match) =>
        !askedFor.test(facts.plain.slice(within.start, match.start)) &&
        !facts.all(open).some((other) => overlaps(other, match)),
    );

/** «Что отвечать жильцам», "whom to ask": the deed is what is asked for. */
const askedFor = /(?:^|\s)(?:что|как|кому|кого|чем|когда|сколько|(?:what|how|whom?|when|which)(?:\s\p{L}+)?\sto)\s$/iu;

const yesOrNo = /^[^\p{L}]*(?:yes|no|да|нет)[\s.!]*$/iu;

/** «Название? Уже решили: …»: a question with a statement behind it that admits nothing. */
function answersItself(node: Node): boolean {
  const { plain } = node.facts;
  const asked = plain.indexOf('?');
  if (asked === -1 || /^\s*\?/.test(plain.slice(asked + 1))) return false;
  const rest = { start: asked + 1, end: plain.length };
  if (plain.slice(asked + 1).includes('?')) return false;
  if (isAmongUnknowns(node) && dwells.test(plain.slice(asked + 1)) && !ownWill.test(plain.slice(asked + 1)))
    return false;
  return wordCount({ ...whole(node), within: rest }) >= 2 || yesOrNo.test(plain.slice(asked + 1));
}

/** "Do we show prices? They differ …": goes on about the matter and settles nothing. */
const dwells =
  /^\s*(?:it|its|they|their|there|this|these|that|some|both|opinions|он[аио]?|их|это|тут|здесь|одни|мнения)\s(?!(?:is|are|will)\s(?:not|the)\s)/iu;

/** What we do settles it all the same. */
const ownWill = /(?:^|\s)(?:we|i|will|so|therefore|поэтому|мы|\p{L}{2,}(?:ем|им|ём)(?:ся)?)(?!\p{L})/iu;

/** Columns in which a mark is a question left open, and among unknowns an empty cell as well; elsewhere a row owes its owner. */
const askedRoles: ReadonlySet<Role> = new Set<Role>([
  'owner',
  'date',
  'target',
  'metric',
  'baseline',
  'evidence',
  'effect',
]);

const isOpenCell = (cell: Node): boolean =>
  /^\s*(?:\?+|[—–-]+|…|\.\.\.|tbd|tbc|tba|n\/a\?)\s*$/iu.test(cell.facts.plain);

/** Nothing but a question mark is a question in any column. */
const isQuestionMark = ({ facts }: Node): boolean => /^\s*\?+\s*$/.test(facts.plain);

const isEmptyCell = (cell: Node): boolean => cell.facts.raw.trim() === '';

/** "Rating | —" below "Visits | 0": before the start there is nothing yet. */
const isAmongZeros = (cell: Node, { parent, cells }: Node): boolean => {
  const column = cells.indexOf(cell);
  const texts = parent?.children.map(({ cells: { [column]: other } }) => other?.facts.plain.trim()) ?? [];
  return texts.filter((text) => text === '0').length * 2 >= texts.length;
};

/** "A customer portal | – | live": a dash for today, where a state and no figure is wanted, says that there is none yet. */
const isNotThereYet = (cell: Node, cells: readonly Node[], name: Node): boolean =>
  (cell.role === 'date' && isToday.test(name.facts.plain)) ||
  (cell.role === 'baseline' &&
    /^\s*[—–-]+\s*$/u.test(cell.facts.plain) &&
    (countsNew.test(name.facts.plain) ||
      (cells.some(isState) && !cells.some((other) => other.role !== 'date' && quantitiesIn(whole(other)).length > 0))));

/** «Сейчас (T0) | … | —»: where one stands today needs no day. */
const isToday = /^\P{L}*(?:now|today|сейчас|сегодня)(?!\p{L})/iu;

/** "New accounts | – | 60": what is counted from now on. */
const countsNew = /^\s*(?:new|нов(?:ы[ейх]|ая|ое))\s/iu;

/** Words beside which no date stands, in a column for what is wanted or one that says nothing of itself. */
const isState = (cell: Node): boolean =>
  wordCount(whole(cell)) > 0 && cell.role !== 'date' && cell.role !== 'owner' && datesIn(whole(cell)).length === 0;

/** "We record the baseline in the first two weeks": beside the table stands when what is today will be known. */
const isMeasuredSoon = ({ parent: table }: Node): boolean =>
  (table?.parent?.children ?? []).some(
    ({ kind, facts }) =>
      kind === 'paragraph' &&
      measuring.test(facts.plain) &&
      ofToday.test(facts.plain) &&
      facts.figures.dates.length > 0,
  );

const measuring =
  /(?:^|\P{L})(?:measure|record|collect|fill|update|count|замер|измер|сним|снять|зафиксир|заполн|посчит)/iu;
const ofToday = /(?:^|\P{L})(?:baseline|current|today['’]s|текущ|исходн|базов|сегодняшн|нынешн)/iu;

/** "Audit | ✅ accepted | —": what is done needs neither a day nor an estimate any more. */
const isDoneRow = ({ cells }: Node): boolean => cells.some(({ facts }) => /^\P{L}*[✅✔☑]/u.test(facts.raw));

/** "Add-ons not clear on the contract | Fill them in from the calculator": a fault, and beside it what helps. */
function isProblem(marked: Node, { parent, cells }: Node): boolean {
  const heads = parent?.cells ?? [];
  const at = cells.indexOf(marked);
  return (
    problem.test(heads[at]?.facts.plain ?? '') &&
    heads.some(
      (head, column) => column > at && remedy.test(head.facts.plain) && wordCount(whole(cells[column] ?? head)) > 0,
    )
  );
}

const problem = /^\P{L}*(?:issue|bug|problem|pain|defect|проблем|бол[ьи]|ошибк|дефект|замечани)/iu;
const remedy = /^\P{L}*(?:fix|solution|remedy|answer|what we|our|решени|что у нас|что делаем|исправлени|ответ|как)/iu;

const admitsOpen = ({ facts }: Node): boolean =>
  marksIn(facts).length > 0 || facts.says(admission) || /\?{2,}/.test(facts.plain);

/** The cell of a row that says nothing where something is owed. */
function missingIn(row: Node, name: Node): Node | undefined {
  const cells = row.cells.filter((cell) => cell !== name);
  const done = isDoneRow(row);
  const asked = cells.filter(
    (cell) =>
      !done &&
      cell.role !== undefined &&
      askedRoles.has(cell.role) &&
      !isNotThereYet(cell, cells, name) &&
      !(cell.role === 'baseline' && isMeasuredSoon(row)),
  );
  const open =
    cells.find(isQuestionMark) ??
    asked.find((cell) => isOpenCell(cell) && cell.facts.raw.trim() !== '' && !isAmongZeros(cell, row));
  if (open) return open;
  const empty = asked.filter(isEmptyCell);
  return isAmongUnknowns(row) ? empty[0] : empty.find(({ role }) => role === 'owner');
}

function readRow(row: Node, found: Unknown[]): void {
  const name = row.cells.find((cell) => wordCount(whole(cell)) > 0);
  if (!name) return;
  const missing = missingIn(row, name);
  const marked = missing ?? row.cells.find((cell) => admitsOpen(cell) && !isProblem(cell, row));
  if (!marked) return;
  const head = row.parent?.cells[row.cells.indexOf(marked)];
  const column = head && wordCount(whole(head)) > 0 ? whole(head) : undefined;
  found.push({
    node: row,
    words: whole(name),
    kind: 'cell',
    column: missing && column,
    columnRole: missing?.role,
    asks: missing !== undefined && isQuestionMark(missing),
    answered: false,
  });
}

/** The place to report: the row's first words, or the sentence that leaves the matter open. */
export const placeOf = (unknown: Unknown): ReturnType<typeof place> => place(unknown.words);
