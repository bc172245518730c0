import type { Sense } from '../lexicon/senses.js';
import { body, whole, wordCount, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { isUnder, type Node } from '../document/node.js';
import { gather } from '../document/parts.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import type { Span } from '../text/span.js';

/** One thing that may go wrong, and of what nature it is. */
export interface Risk {
  readonly words: Passage;
  readonly nature: 'technical' | 'business' | 'unclear';
}

const technical: ReadonlySet<Sense> = new Set<Sense>(['risk.technical']);
const business: ReadonlySet<Sense> = new Set<Sense>(['risk.business']);
/** A failure that machines alone have. */
const failure: ReadonlySet<Sense> = new Set<Sense>(['risk.failure']);
const party: ReadonlySet<Sense> = new Set<Sense>(['risk.party']);
const riskRole: ReadonlySet<Role> = new Set<Role>(['risk']);

/** Every risk that the plan lists. */
export const risksOf: (doc: StrategyDocument) => readonly Risk[] = gather((node) =>
  node.quoted ? [] : risksIn(node).filter(({ words }) => wordCount(words) > 0),
);

/** The heading, the table's head or the label that the risks stand under, the first of them if there are several. */
export const riskHeading = query((doc: StrategyDocument): Passage | undefined => {
  const heading = doc.nodes.find(
    (node) =>
      (node.kind === 'section' && node.role === 'risk') ||
      (node.kind === 'table' && node.cells.some(({ role }) => role === 'risk')) ||
      isLabelled(node),
  );
  if (!heading) return undefined;
  if (heading.kind === 'table') return whole(heading.cells.find(({ role }) => role === 'risk') ?? heading);
  const { lead } = heading.facts;
  return heading.kind === 'section' || !lead ? whole(heading) : { ...whole(heading), within: lead };
});

function risksIn(node: Node): Risk[] {
  if (node.kind === 'row') return inRow(node);
  if (isLabelled(node) && node.children.length === 0) return inProse(node);
  const under = node.parent !== undefined && isUnder(node.parent, riskRole);
  if (!under) return [];
  if (node.kind === 'item') return isRemedy(node) || isHead(node) ? [] : [riskOf(firstClause(node))];
  return node.kind === 'paragraph' && (node.line || node.facts.lead?.form === 'bold') && !followsList(node)
    ? [riskOf(firstClause(node))]
    : [];
}

/** Behind a table or a list of risks the plan goes on with something else. */
const followsList = ({ parent, index }: Node): boolean =>
  parent?.children.slice(0, index).some(({ kind }) => kind === 'table' || kind === 'item') ?? false;

/** Below an item that is a risk itself stands what is done about it. */
const isRemedy = ({ parent }: Node): boolean => parent?.kind === 'item' && !isHead(parent);

/** «Риски:» as an item, with the risks below it. */
const isHead = (node: Node): boolean => isLabelled(node) && wordCount(body(node)) === 0;

const isLabelled = (node: Node): boolean =>
  (node.kind === 'paragraph' || node.kind === 'item') &&
  node.facts.lead !== undefined &&
  node.facts.lead.form !== 'dash' &&
  node.facts.lead.roles[0] === 'risk';

function inRow(row: Node): Risk[] {
  const cell =
    row.cells.find(({ role }) => role === 'risk') ??
    (isUnder(row, riskRole) ? row.cells.find((each) => wordCount(whole(each)) > 0) : undefined);
  return cell ? [riskOf(whole(cell))] : [];
}

/** «Риски: ляжет сервер, мастера не станут отмечаться»: one for each comma or semicolon. */
function inProse(node: Node): Risk[] {
  const { facts, within } = body(node);
  const risks: Risk[] = [];
  let { start } = within;
  for (const word of facts.words) {
    if (word.kind !== 'mark' || !/^[,;.]$/.test(word.norm) || word.start < start) continue;
    risks.push(riskOf({ ...whole(node), within: { start, end: word.start } }));
    start = word.end;
  }
  return [...risks, riskOf({ ...whole(node), within: { start, end: within.end } })];
}

/** The risk itself, before its remedy: up to a colon, a dash, a bracket, the end of the sentence. */
function firstClause(node: Node): Passage {
  const { facts } = node;
  if (facts.lead?.form === 'bold' && facts.lead.roles[0] !== 'risk') return { ...whole(node), within: facts.lead };
  const start = facts.lead?.roles[0] === 'risk' ? facts.lead.body : 0;
  return { ...whole(node), within: { start, end: endOfClause(facts, start) } };
}

function endOfClause(facts: Facts, start: number): number {
  const mark = facts.words.find(
    (word) => word.kind === 'mark' && word.start > start && /^[:;(.→]$/.test(word.norm) && hasWords(facts, start, word),
  );
  return mark?.start ?? facts.raw.length;
}

const hasWords = (facts: Facts, start: number, before: Span): boolean =>
  facts.words.some((word) => word.kind === 'word' && start <= word.start && word.end <= before.start);

function riskOf(words: Passage): Risk {
  const says = (senses: ReadonlySet<Sense>): boolean => words.facts.says(senses, words.within);
  // «Сбой обмена с кассой» is a matter of machines, whoever uses them.
  if (opensWith(words, failure)) return { words, nature: 'technical' };
  if (isOfBusiness(words)) return { words, nature: 'business' };
  // «Утечка данных клиентов» is about the data; clients alone are no matter of machines.
  if (says(technical)) return { words, nature: 'technical' };
  return { words, nature: says(party) ? 'business' : 'unclear' };
}

/** "The payment page" is a page: a word of the business may only say which. */
const isOfBusiness = ({ facts, within }: Passage): boolean =>
  facts
    .all(business, within)
    .some(({ end }) => !facts.senses.some((match) => technical.has(match.sense) && match.start === end + 1));

function opensWith({ facts, within }: Passage, senses: ReadonlySet<Sense>): boolean {
  const first = facts.words.find(({ kind, start }) => kind === 'word' && start >= within.start);
  return first !== undefined && facts.says(senses, { start: first.start, end: first.end });
}

/** Fewer risks than this are no list. */
const fewest = 2;
/** Of so many risks one may be told in words that do not show its nature. */
const onePerUnclear = 4;

/** True when the list of risks holds nothing but trouble with machines and software (claim P4.2). */
export const hasOnlyTechnicalRisks = query((doc: StrategyDocument): boolean => {
  const risks = risksOf(doc);
  if (risks.length < fewest || risks.some(({ nature }) => nature === 'business')) return false;
  return risks.filter(({ nature }) => nature === 'unclear').length * onePerUnclear <= risks.length;
});
