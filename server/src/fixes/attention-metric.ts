import { place, type Passage } from '../document/evidence.js';
import type { Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Sense } from '../lexicon/senses.js';
import { attentionMetricsOf } from '../model/attention.js';
import { overlaps, shift, type Span } from '../text/span.js';
import type { Edit } from './edit.js';
import type { Fixer, FixTextId } from './fix.js';
import { otherMeasure, type MeasureWords } from './measure-row.js';

const plain: ReadonlySet<Sense> = new Set<Sense>(['vanity.metric', 'vanity.subscriber', 'vanity.inflow']);
const attention: ReadonlySet<Sense> = new Set<Sense>([...plain, 'vanity.loose']);

/** The words that are reported and what in them names attention; offsets are those of their block. */
interface Named {
  readonly node: Node;
  readonly words: Passage;
  readonly name: Span;
  /** Its figures, dates left out. */
  readonly numbers: readonly Span[];
}

function namedAt(doc: StrategyDocument, span: Span): Named | undefined {
  const metric = attentionMetricsOf(doc).find(({ words }) => place(words).start === span.start);
  if (!metric) return undefined;
  const { facts, within } = metric.words;
  // "To reach 20,000 downloads": what may be attention elsewhere is a verb here.
  const name = facts.find(plain, within) ?? facts.find(attention, within);
  return name && { ...metric, name, numbers: numbersIn(metric.words) };
}

const figure = /\d(?:[\d.,\s]*\d)?(?:\s*(?:%|[kкmм](?!\p{L})|тыс\p{L}*\.?|млн|thousand|million))?(?!\p{L})/giu;

function numbersIn({ facts, within }: Passage): Span[] {
  const { dates } = facts.figures;
  return [...facts.plain.slice(within.start, within.end).matchAll(figure)]
    .map(({ 0: found, index }) => ({ start: within.start + index, end: within.start + index + found.length }))
    .filter((number) => !dates.some((date) => overlaps(date, number)));
}

/** Words between a number and what it counts, at most: «20,000 app downloads». */
const between = /^\s*(?:[\p{L}-]+\s+){0,2}$/u;

/** The number that says how many of them there are to be. */
const countOf = ({ name, words: { facts }, numbers }: Named): Span | undefined =>
  numbers.findLast(({ end }) => end <= name.start && between.test(facts.plain.slice(end, name.start)));

/** «1 800 подписчиков» → so many of something else: the sentence stays, and its number is asked for. */
export const countOthers = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, { text: others }) => {
    const named = namedAt(doc, span);
    if (!named) return [];
    const { name, words } = named;
    const said = words.facts.plain;
    const number = countOf(named);
    // A clause that the sentence goes on behind is set off from it.
    const insert = /^\s*[\p{L}\d]/u.test(said.slice(name.end)) ? others.trimEnd() : others.trimEnd().replace(/,$/, '');
    return number ? [inText(words, { start: number.start, end: name.end }, insert)] : [];
  },
});

const inText = ({ node }: Passage, span: Span, insert: string): Edit => ({
  span: shift(span, node.span.start),
  insert,
});

/** The words' lines: the name in a table, the name in a sentence, the value now, the one wanted, a change of it. */
interface OtherWords extends MeasureWords {
  readonly inSentence: string;
  readonly change: string;
}

function otherWords(text: string): OtherWords {
  const [name = '', inSentence = '', now = '', target = '', change = ''] = text.split('\n');
  return { name, inSentence, now, target, change };
}

/** Puts another measure in the place of attention: in a sentence, a row, or a whole column. */
export const measureOther = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const named = namedAt(doc, span);
    if (!named) return [];
    const other = otherWords(words.text);
    if (named.node.kind === 'table') return otherColumn(named.node, named.words.node, other);
    if (named.node.kind === 'row') return otherMeasure(named.node, named.words.node, other);
    return countOf(named) ? [] : inSentence(named, other);
  },
});

function otherColumn(table: Node, head: Node, { name, target }: OtherWords): Edit[] {
  const column = table.cells.indexOf(head);
  const cells = table.children.flatMap(({ cells: all }) => all[column] ?? []);
  return [
    { span: head.span, insert: name },
    ...cells.filter(({ facts }) => /\d/.test(facts.plain)).map(({ span }) => ({ span, insert: target })),
  ];
}

/** Where nothing else in it is attention: one of two that are named would stay. */
function inSentence({ words, name, numbers }: Named, other: OtherWords): Edit[] {
  const { plain: said, senses } = words.facts;
  const rest = senses.filter(
    ({ sense, start }) => attention.has(sense) && start >= name.end && start < words.within.end,
  );
  // Several in a row go as one where no figures stand between them.
  const last = numbers.length === 0 ? Math.max(name.end, ...rest.map(({ end }) => end)) : name.end;
  const whole = { start: name.start - counted(said.slice(0, name.start)), end: last + belongs(said.slice(last)) };
  const values = valuesBehind(said, whole.end, numbers);
  if ((rest.length > 0 && last === name.end) || (values.length === 0 && numbers.length > 0)) return [];
  return [
    inText(words, whole, other.inSentence),
    ...values.map((value, at) => inText(words, value, valueFor(said, value, at, values.length, other))),
  ];
}

/** The figures that follow a name closely, and then one another. */
function valuesBehind(said: string, end: number, numbers: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const number of numbers) {
    const from = found.at(-1)?.end ?? end;
    if (number.start >= from && /^(?:[^.;!?()—]|\.(?=\S)){0,40}$/.test(said.slice(from, number.start)))
      found.push(number);
  }
  return found;
}

/** «Число подписчиков», "the number of followers": how far what counts them stands before their name. */
const counted = (before: string): number =>
  /(?:число|количество|the number of|number of) $/iu.exec(before.slice(-20))?.[0].length ?? 0;

/** What the value is said to be: so much more, the value now, or the one wanted. */
function valueFor(said: string, { start }: Span, at: number, count: number, other: OtherWords): string {
  if (/(?:^|\s)(?:up|by|на) $/iu.test(said.slice(Math.max(0, start - 4), start))) return other.change;
  return at === 0 && count > 1 ? other.now : other.target;
}

/** How far what attention is paid to goes on behind its name: «охват поста», "reach of a post". */
function belongs(rest: string): number {
  const english =
    /^(?: of)? (?:a |an |the |our |each )?(?!of |to |up |by |from |in |on |at |and )[a-z]+(?= of| to| from| up|$)/iu;
  const russian = /^ (?!до |к |с |от |на |в |и |не )\p{L}{2,}(?:а|я|ы|и|ов|ев|ей|ии)(?!\p{L})/iu;
  return (rest.startsWith(' of ') ? english : russian).exec(rest)?.[0].length ?? 0;
}
