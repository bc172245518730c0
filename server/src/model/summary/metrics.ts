import type { NameSense, Sense } from '../../lexicon/senses.js';
import { body, place, quote, whole, wordCount, type Passage } from '../../document/evidence.js';
import type { Facts } from '../../document/facts.js';
import { nodesOfKind, nodesSaying } from '../../document/lookup.js';
import { isUnder, type Node } from '../../document/node.js';
import type { Role } from '../../document/roles.js';
import { query, type StrategyDocument } from '../../document/strategy-document.js';
import { lineEnd, lineStart } from '../../text/line.js';
import type { Span } from '../../text/span.js';
import { namingWords } from './names.js';

/** A metric that a document defines: what it counts and in what, not what it is to be. */
export interface MetricSummary {
  readonly name: string;
  /** Folded words of the name. */
  readonly words: readonly string[];
  /** How it is worked out, in the document's words. */
  readonly definition?: string;
  /** Folded telling words and numbers of the definition, each once. */
  readonly terms: readonly string[];
  /** What it is counted in, in the document's words. */
  readonly unit?: string;
  /** Of the name. */
  readonly span: Span;
}

interface Parts {
  readonly name: Passage;
  readonly definition?: Passage | undefined;
  readonly unit?: Passage | undefined;
}

const definition: ReadonlySet<Sense> = new Set<Sense>(['metric.definition']);
const unit: ReadonlySet<Sense> = new Set<Sense>(['metric.unit']);
const filler: NameSense = 'metric.filler';
const metric: ReadonlySet<Role> = new Set<Role>(['metric']);

/** The metrics that a document defines, in document order. */
export const metricSummariesOf = query((doc: StrategyDocument): readonly MetricSummary[] =>
  [...inTables(doc), ...inLines(doc), ...inEquations(doc)]
    .map(summaryOfMetric)
    .filter(({ words, terms, unit: counted }) => words.length > 0 && (terms.length > 0 || counted !== undefined))
    .sort((a, b) => a.span.start - b.span.start),
);

function summaryOfMetric({ name, definition: said, unit: counted }: Parts): MetricSummary {
  const { facts } = name;
  const bracket = facts.plain.indexOf('(', name.within.start + 1);
  const end = bracket > name.within.start && bracket < name.within.end ? bracket : name.within.end;
  const shortName = { ...name, within: { start: name.within.start, end } };
  return {
    name: quote(shortName),
    words: namingWords(shortName),
    ...(said && wordCount(said) > 0 && { definition: quote(said, longestDefinition) }),
    terms: said ? termsOf(said) : [],
    ...(counted && hasText(counted) && { unit: quote(counted) }),
    span: place(shortName),
  };
}

const longestDefinition = 160;

const hasText = ({ facts, within }: Passage): boolean =>
  /[\p{L}%₽$€]/u.test(facts.plain.slice(within.start, within.end));

const termsOf = (said: Passage): string[] => [
  ...new Set(
    namingWords(
      said,
      said.facts.nameSenses.filter(({ sense }) => sense === filler),
    ),
  ),
];

/** Tables with a column for what a metric is or is counted in; the names stand in the column of metrics, else the first. */
function inTables(doc: StrategyDocument): Parts[] {
  return nodesOfKind(doc, 'table').flatMap((table) => {
    const columnOf = (senses: ReadonlySet<Sense>): number => table.cells.findIndex(({ facts }) => facts.says(senses));
    const [definitions, units] = [columnOf(definition), columnOf(unit)];
    const named = table.cells.findIndex((cell) => cell.role === 'metric');
    if ((definitions === -1 && units === -1) || (named === -1 && !isUnder(table, metric))) return [];
    const names = named === -1 ? 0 : named;
    if (names === definitions || names === units) return [];
    return table.children.flatMap(({ cells }) => {
      const cellAt = (column: number): Passage | undefined => cells[column] && whole(cells[column]);
      const name = cellAt(names);
      return name ? [{ name, definition: cellAt(definitions), unit: cellAt(units) }] : [];
    });
  });
}

/** «Формула: …» below the name of the metric. */
function inLines(doc: StrategyDocument): Parts[] {
  return nodesSaying(doc, definition).flatMap((node) => {
    const { facts, kind, parent } = node;
    const { lead } = facts;
    if (kind === 'row' || kind === 'table' || !lead || !facts.says(definition, lead) || !parent) return [];
    const holder = parent.kind === 'section' || parent.kind === 'item' ? parent : undefined;
    return holder && isUnder(holder, metric) ? [{ name: nameIn(holder), definition: body(node) }] : [];
  });
}

/** The name that heads a section or an item: as far as its lead goes, where it has one. */
const nameIn = (holder: Node): Passage => {
  const { lead } = holder.facts;
  return lead?.roles.length === 0 ? { ...whole(holder), within: lead } : body(holder);
};

/** Words beyond which what stands before a sign of equality is no name. */
const longestName = 6;

/** «Конверсия = оплаченные заказы / визиты»: a name, and what divides, multiplies or adds to it. */
function inEquations(doc: StrategyDocument): Parts[] {
  return doc.nodes.flatMap((node) => {
    if (node.kind === 'code' || node.quoted) return [];
    const at = node.facts.once(equationAt);
    if (at === -1) return [];
    const { plain } = node.facts;
    const name = { ...whole(node), within: { start: lineStart(plain, at), end: at } };
    const said = { ...whole(node), within: { start: at + 1, end: lineEnd(plain, at) } };
    return wordCount(name) > longestName ? [] : [{ name, definition: said }];
  });
}

const operator = /[/÷×*]|\s[-−–+]\s/;
const letter = /\p{L}/u;

/** Where the sign stands behind which words are divided, multiplied or added; -1 where none does. */
function equationAt({ plain }: Facts): number {
  const at = plain.indexOf(' = ');
  if (at === -1) return -1;
  const said = plain.slice(at + 3, lineEnd(plain, at));
  const first = operator.exec(said);
  return first && letter.test(said.slice(0, first.index)) && letter.test(said.slice(first.index)) ? at + 1 : -1;
}
