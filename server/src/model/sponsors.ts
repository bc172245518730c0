import type { Sense } from '../lexicon/senses.js';
import { whole, wordCount, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { nodesSaying } from '../document/lookup.js';
import { isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import type { Span } from '../text/span.js';
import { isWholeDocument, type Rollout } from './rollouts.js';

const sponsor: ReadonlySet<Sense> = new Set<Sense>(['sponsor.role']);
const lead: ReadonlySet<Sense> = new Set<Sense>(['sponsor.lead']);
const business: ReadonlySet<Sense> = new Set<Sense>(['sponsor.business']);
const technical: ReadonlySet<Sense> = new Set<Sense>(['sponsor.technical']);
const absent: ReadonlySet<Sense> = new Set<Sense>(['sponsor.absent']);

/** True when somebody on the side of the business answers for the system (claim P4.5). */
export const hasSponsor = (doc: StrategyDocument, rollout: Rollout): boolean =>
  hasSponsorField(doc) || nodesOf(doc, rollout).some(namesSponsor) || hasBusinessLead(doc, rollout);

const keys = ['sponsor', 'owner', 'заказчик', 'спонсор', 'владелец', 'куратор'];

const hasSponsorField = ({ frontMatter }: StrategyDocument): boolean =>
  keys.some((key) => {
    const value = frontMatter.fields.get(key)?.value ?? '';
    return /\p{L}{2}/u.test(value) && !/^(?:it|ит|tbd|tbc|cio|cto)(?:$|[\s,])/iu.test(value);
  });

/** Who speaks for the whole plan stands anywhere in it; for one line of a plan, beside it or at the plan's head. */
const nodesOf = (doc: StrategyDocument, rollout: Rollout): readonly Node[] =>
  isWholeDocument(rollout) ? candidates(doc) : [...rollout.parts, ...below(rollout.node), ...atTop(doc)];

const telling: ReadonlySet<Sense> = new Set<Sense>(['sponsor.role', 'sponsor.business']);

/** What can name a sponsor: blocks with such words, and the rows under a head with such words. */
const candidates = query((doc: StrategyDocument): readonly Node[] =>
  nodesSaying(doc, telling).flatMap((node) => (node.kind === 'table' ? node.children : [node])),
);

const below = (node: Node): Node[] => node.children.flatMap((child) => [child, ...below(child)]);

/** The lines and the table between the title and the first heading of a part. */
function atTop(doc: StrategyDocument): Node[] {
  const first = doc.nodes.find(({ kind, level }) => kind === 'section' && level > 1);
  return doc.nodes.filter((node) => node.kind !== 'section' && (!first || node.span.start < first.span.start));
}

const asides: ReadonlySet<Role> = new Set<Role>(['risk', 'unknown', 'history', 'faq', 'out-of-scope', 'links']);

/** «Спонсор — директор по сервису», "Sponsor: Mary Oduya", a row of a table of roles. */
function namesSponsor(node: Node): boolean {
  if (node.quoted || isUnder(node, asides)) return false;
  if (node.kind === 'row') return sponsorCells(node).some((cell) => isSomebody(cell.facts, whole(cell).within));
  const { facts } = node;
  return (
    facts.sentences.some((sentence) => facts.says(sponsor, sentence) && isSomebody(facts, sentence)) ||
    (isUnderSponsor(node) && facts.says(business) && isSomebody(facts, whole(node).within))
  );
}

/** The first line under «Владелец со стороны бизнеса». */
const isUnderSponsor = ({ parent, index }: Node): boolean =>
  index === 0 && parent?.kind === 'section' && parent.level > 1 && parent.facts.says(sponsor);

/** Words beyond which a first cell is no label. */
const longestLabel = 4;

/** What stands behind the label «Заказчик», or in the column of that name. */
function sponsorCells({ cells, parent }: Node): Node[] {
  const [label, ...values] = cells;
  if (label?.facts.says(sponsor) && wordCount(whole(label)) <= longestLabel) return values;
  return cells.filter((_, column) => parent?.cells[column]?.facts.says(sponsor) ?? false);
}

/** In "answers for it" nobody of IT is named. */
const saysTechnical = (facts: Facts, within: Span): boolean =>
  facts.all(technical, within).some(({ start, end }) => facts.plain.slice(start, end) !== 'it');

/** Somebody besides the words for the part that they play, and not of the IT side. */
function isSomebody(facts: Facts, within: Span): boolean {
  if (facts.says(absent, within)) return false;
  const names = facts.senses.filter(({ sense }) => sponsor.has(sense) || lead.has(sense));
  const others = facts.words.filter(
    (word) =>
      word.kind === 'word' &&
      within.start <= word.start &&
      word.end <= within.end &&
      word.norm.length > 1 &&
      !names.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  return others.length > 0 && !saysTechnical(facts, within);
}

/** A manager of the business owns the work: «Ответственный: директор по логистике», an owner's cell, a heading's line. */
const hasBusinessLead = (doc: StrategyDocument, rollout: Rollout): boolean =>
  (!isWholeDocument(rollout) && isAssigned(rollout.node)) || nodesOf(doc, rollout).some(namesBusinessLead);

/** In a plan with other matters too, any name beside the line that is not of the IT side may be the owner's. */
const isAssigned = (node: Node): boolean =>
  node.kind === 'row'
    ? ownerCells(node).some((cell) => isSomebody(cell.facts, whole(cell).within))
    : nameInBrackets(node.facts);

/** «Новая CRM до мая (Ира)». */
function nameInBrackets(facts: Facts): boolean {
  const name = /\((\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)[),]/u.exec(facts.plain);
  return name !== null && !saysTechnical(facts, { start: name.index, end: name.index + name[0].length });
}

function namesBusinessLead(node: Node): boolean {
  if (node.quoted || isUnder(node, asides) || isUnder(node, stories) || isInProcess(node)) return false;
  if (node.kind === 'row') return ownerCells(node).some((cell) => isBusiness(whole(cell)));
  const { facts } = node;
  const labelled = facts.lead?.roles[0] === 'owner';
  return facts.sentences.some(
    (sentence, at) =>
      ((labelled && at === 0) || leads(facts, sentence)) && isBusiness({ ...whole(node), within: sentence }),
  );
}

/** Parts that tell of today, of what is believed, or of how the work runs, whoever leads a piece of it. */
const stories: ReadonlySet<Role> = new Set<Role>(['context', 'rationale', 'assumption', 'hypothesis', 'pilot']);

/** Under a heading; a line with a label of its own («Процесс: …») may name the owner as well. */
const isInProcess = ({ parent }: Node): boolean => parent !== undefined && isUnder(parent, process);

const process: ReadonlySet<Role> = new Set<Role>(['process']);

/** Somebody of the business and, besides their title, a word for leading near it; one who is reported to does not lead. */
function leads(facts: Facts, within: Span): boolean {
  const isInside = ({ start, end }: Span): boolean => within.start <= start && end <= within.end;
  const managers = facts.senses.filter((match) => business.has(match.sense) && isInside(match));
  return facts.senses.some(
    (match) =>
      lead.has(match.sense) &&
      isInside(match) &&
      !managers.some((manager) => match.start < manager.end && manager.start < match.end) &&
      managers.some((manager) => isNear(facts, match, manager)),
  );
}

/** Characters between a manager and the word for what they do. */
const reach = 40;

function isNear({ plain }: Facts, one: Span, other: Span): boolean {
  const between = plain.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return between.length <= reach && !/[;.]|(?:^|\s)(?:reports?|accepted)\s/iu.test(between);
}

const ownerCells = (row: Node): Node[] => row.cells.filter(({ role }) => role === 'owner');

const isBusiness = ({ facts, within }: Passage): boolean =>
  facts.says(business, within) && !saysTechnical(facts, within);

/** The smallest place that shows that nobody of the business answers: the empty or IT line for the owner, else none. */
export function placeOfSponsor(doc: StrategyDocument, rollout: Rollout): Passage | undefined {
  const nodes = isWholeDocument(rollout) ? doc.nodes : rollout.parts;
  const row = nodes.find((node) => node.kind === 'row' && node.cells[0]?.facts.says(sponsor));
  const label = row?.cells[0];
  if (label && wordCount(whole(label)) > 0) return whole(label);
  const line = nodes.find(
    (node) => node.kind === 'paragraph' && node.facts.lead !== undefined && node.facts.says(sponsor, node.facts.lead),
  );
  return line && whole(line);
}
