import type { Sense } from '../lexicon/senses.js';
import type { DateMention } from '../text/dates.js';
import { datesIn, whole, type Passage } from '../document/evidence.js';
import { gatherSaying, nodesOfKind, nodesSaying } from '../document/lookup.js';
import type { Node } from '../document/node.js';
import { lineHeading } from '../document/outline.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/**
 * True when the document as a whole is dated: in its title, in the lines above its first part, in its front matter, in
 * a row of its head table («Срок»), by a sentence that says until when the plan is good, or in its file's name (`goals/2022_Q4.md`). Then every goal has a date.
 */
export const hasHorizon = query(
  (doc: StrategyDocument): boolean =>
    datedPath.test(doc.path) ||
    datedFrontMatter(doc) ||
    headNodes(doc).some(isDatedHead) ||
    datedTerm(doc) ||
    statedTerms(doc).length > 0,
);

/** "Timeframe: TBD": the plan owns that its time is open, which says it of each of its goals. */
export const isTermOpen = query((doc: StrategyDocument): boolean =>
  nodesSaying(doc, openMark).some(
    (node) =>
      node.facts.words.length <= fewWords &&
      (node.parent?.role === 'date' || node.facts.lead?.roles[0] === 'date') &&
      (node.parent?.level ?? 0) > 0 &&
      node.kind !== 'row',
  ),
);

const openMark: ReadonlySet<Sense> = new Set<Sense>(['unknown.mark']);
const fewWords = 8;

const datedPath = /(?:^|[^\d])(?:FY)?20\d\d|FY\d\d|[QH][1-4](?=[^\p{L}]|$)/iu;

const datedFrontMatter = (doc: StrategyDocument): boolean =>
  [...doc.frontMatter.fields].some(
    ([key, { value }]) =>
      (/period|horizon|quarter|year|период|горизонт|срок/iu.test(key) && /\d/.test(value)) ||
      (titleKey.test(key) && datedPath.test(value)),
  );

const titleKey = /^(?:title|заголовок|название)$/iu;

/** The title and what stands between it and the first section below it. */
function headNodes(doc: StrategyDocument): Node[] {
  const [first] = doc.nodes;
  const title = doc.nodes.find((node) => node.kind === 'section');
  const above = title?.children.filter((node) => node.kind === 'paragraph' || isSubtitle(node)).slice(0, 2) ?? [];
  return [first, ...linesAbove(doc), title, ...above].filter((node) => node !== undefined);
}

/** «Отдел маркетинга, план на 2027 год»: a line below the title that was taken for a heading. */
const isSubtitle = ({ kind, level, index, parent, children }: Node): boolean =>
  kind === 'section' && level >= lineHeading && index === 0 && parent?.kind === 'section' && children.length === 0;

/** Lines that stand over the first section: where none is marked as the title, one of them is it. */
function linesAbove(doc: StrategyDocument): Node[] {
  const first = doc.root.children.findIndex((node) => node.kind !== 'paragraph');
  return doc.root.children.slice(0, Math.min(first, longestHead));
}

const longestHead = 4;

function isDatedHead(node: Node): boolean {
  const dates = datesIn(whole(node));
  if (node.kind === 'section' && !isSubtitle(node)) return dates.some((date) => date.kind !== 'recurring');
  // Below the title a date may only say when the text was written: a period or a label is needed.
  return (
    dates.some((date) => date.kind === 'calendar' && isPeriod(date)) ||
    (node.facts.lead?.roles.includes('date') === true && dates.length > 0) ||
    node.facts.sentences.some((sentence) => isValidity({ ...whole(node), within: sentence }))
  );
}

const validity: ReadonlySet<Sense> = new Set<Sense>(['horizon.validity']);

/** "Holds until 31 December 2027" */
const isValidity = (sentence: Passage): boolean =>
  sentence.facts.says(validity, sentence.within) && datesIn(sentence).some(({ kind }) => kind === 'calendar');

const subject: ReadonlySet<Sense> = new Set<Sense>(['plan.subject']);

/** "This plan is binding until 31 December 2028", wherever it stands. */
const statedTerms = gatherSaying(validity, (node): readonly Node[] =>
  !node.quoted &&
  node.facts.says(subject) &&
  node.facts.sentences.some((each) => node.facts.says(subject, each) && isValidity({ ...whole(node), within: each }))
    ? [node]
    : [],
);

/** Longer than a month: a quarter, a year, a span from one month to another. */
const isPeriod = (date: DateMention): boolean =>
  (date.grain !== 'day' && date.grain !== 'month') ||
  (date.from !== undefined && date.to !== undefined && Date.parse(date.to) - Date.parse(date.from) > 40 * 86_400_000);

/** A row «Срок | 12.01.2026 – 30.10.2026» of a key–value table. */
const datedTerm = (doc: StrategyDocument): boolean =>
  nodesOfKind(doc, 'row').some((node) => node.cells.length === 2 && isTerm(node));

function isTerm(row: Node): boolean {
  const [name, value] = row.cells;
  if (!name || !value) return false;
  const named = name.facts.senses.some((match) => match.sense === 'role.date');
  return named && datesIn(whole(value)).some((date) => date.kind !== 'recurring');
}
