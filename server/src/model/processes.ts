import type { Sense } from '../lexicon/senses.js';
import {
  hasLink,
  passagesBelow,
  sentencesIn,
  textsBelow,
  whole,
  wordCount,
  type Passage,
} from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { gatherSaying, linkedNodes, nodesInRole, nodesSaying } from '../document/lookup.js';
import { mentionsIn } from '../document/mentions.js';
import { ancestors, descendants, isUnder, listBehind, says, type Node } from '../document/node.js';

import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import type { Span } from '../text/span.js';
import { clauseAround } from './crisis/clauses.js';

const noun: ReadonlySet<Sense> = new Set<Sense>(['workflow.noun']);
const untold: ReadonlySet<Sense> = new Set<Sense>(['workflow.untold']);
const unique: ReadonlySet<Sense> = new Set<Sense>(['workflow.unique', ...untold]);
const complex: ReadonlySet<Sense> = new Set<Sense>(['workflow.complex']);
const boast: ReadonlySet<Sense> = new Set<Sense>([...unique, ...complex]);
const own: ReadonlySet<Sense> = new Set<Sense>(['workflow.own']);
const deferred: ReadonlySet<Sense> = new Set<Sense>(['workflow.deferred']);
const simplify: ReadonlySet<Sense> = new Set<Sense>(['workflow.simplify']);
const part: ReadonlySet<Sense> = new Set<Sense>(['workflow.part']);
const paper: ReadonlySet<Sense> = new Set<Sense>(['workflow.document']);
const named: ReadonlySet<Sense> = new Set<Sense>(['workflow.named']);

/** A part of the plan that tells how something runs, by its heading or label. */
function isProcessPart(node: Node): boolean {
  if (node.kind === 'section') return node.level > 1 && (node.role === 'process' || node.facts.says(part));
  const { lead } = node.facts;
  // «Наш процесс не уникален: …» is a statement, no label.
  if (lead === undefined || node.facts.says(boast, lead)) return false;
  return lead.roles[0] === 'process' || (lead.form !== 'dash' && node.facts.says(part, lead));
}

const processRole: ReadonlySet<Role> = new Set<Role>(['process']);

const processParts = query((doc: StrategyDocument): readonly Node[] =>
  [...new Set([...nodesInRole(doc, processRole), ...nodesSaying(doc, part)])]
    .filter((node) => !node.quoted && node.kind !== 'row' && isProcessPart(node))
    .sort((a, b) => a.span.start - b.span.start),
);

/** The heading under which a process should stand, if there is one. */
export const processHeading = (doc: StrategyDocument): Node | undefined =>
  processParts(doc).find(({ kind }) => kind === 'section');

/** «Описание процесса», "Business process": the part of a charter where a reader expects the steps. */
export const promisesDescription = (doc: StrategyDocument): boolean =>
  /описани|бизнес-процесс|схем[аы]|карт[аы]|business process|steps|description|described|map|diagram/iu.test(
    processHeading(doc)?.facts.plain ?? '',
  );

/** Words below which nobody has described a process. */
const shortest = 12;

/** True when the plan describes a process of its own, step by step or in some detail, or leads to where one is described. */
export const isProcessDescribed = query(
  (doc: StrategyDocument): boolean =>
    processParts(doc).some(isDescribedBy) || doc.nodes.some(hasChain) || linkedNodes(doc).some(linksToProcess),
);

/** Without the sentences that only praise the process or put it off, enough is left. */
function isDescribedBy(node: Node): boolean {
  let words = 0;
  for (const passage of passagesBelow(node)) words += wordsThatDescribe(passage);
  return words >= shortest || hasLink(node);
}

const wordsThatDescribe = (passage: Passage): number =>
  sentencesIn(passage)
    .flatMap((sentence) => describingPart(sentence) ?? [])
    .reduce((sum, part) => sum + wordCount(part), 0);

/** All of a sentence; of one that praises the process, what it announces. */
function describingPart(sentence: Passage): Passage | undefined {
  const { facts, within } = sentence;
  if (facts.says(boast, within)) return announcedBy(sentence);
  return facts.says(deferred, within) ? undefined : sentence;
}

/** "It has its special sides, but the ordinary case is this: …"; in "it is special: …" the praise itself goes on. */
function announcedBy({ facts, within, node }: Passage): Passage | undefined {
  const praise = facts.find(boast, within);
  const colon = facts.words.find(
    ({ kind, norm, start, end }) => kind === 'mark' && norm === ':' && start >= (praise?.end ?? 0) && end <= within.end,
  );
  if (!colon || facts.says(boast, clauseAround(facts, { start: colon.start - 1, end: colon.start }))) return undefined;
  return { node, facts, within: { start: colon.end, end: within.end } };
}

/** «Заявка → диспетчер → выезд → акт»: three steps or more. */
const hasChain = ({ facts }: Node): boolean => facts.once(isChain);

const isChain = ({ plain }: Facts): boolean => /[→⇒➔➜].{2,60}[→⇒➔➜]|->.{2,60}->/u.test(plain.slice(0, 600));

const linksToProcess = (node: Node): boolean => node.facts.inline.links.some((link) => node.facts.says(paper, link));

const asides: ReadonlySet<Role> = new Set<Role>([
  'milestone',
  'budget',
  'team',
  'risk',
  'unknown',
  'assumption',
  'out-of-scope',
  'history',
  'faq',
  'links',
  'communication',
]);

/** True when the plan names a process («обработка заявок», "order-to-cash") where it tells what the work is for. */
export const isProcessNamed = (doc: StrategyDocument): boolean =>
  nodesSaying(doc, named).some((node) => !isUnder(node, asides));

/** Likewise for a part of the plan. */
export const namesProcess = (part: Node): boolean =>
  !isUnder(part, asides) && [...textsBelow(part)].some(({ facts }) => facts.says(named));

/** Places that call a process complex, unique or special, where nobody describes it (claim P4.3). */
export const processBoastsOf = query((doc: StrategyDocument): readonly Passage[] => {
  const boasts = boastsOf(doc).filter((boast) => !tellsSteps(boast));
  return boasts.length === 0 || !isProcessDescribed(doc) ? boasts : boasts.filter((boast) => !isMadeGood(doc, boast));
});

/** "A special procedure: crushed by foot, two days on the skins, old casks, racked at Easter": steps behind a colon. */
function tellsSteps({ node, facts, within }: Passage): boolean {
  const colon = facts.plain.indexOf(':', within.start);
  if (colon < 0 || colon > within.end || refusesDescription(node)) return false;
  // In "our process is unique: …" the praise itself goes on.
  const praise = facts.find(boast, within);
  if (!praise || !facts.says(noun, { start: praise.end, end: Math.min(colon, praise.end + nounReach) })) return false;
  const told = { start: colon, end: within.end };
  return (
    !facts.says(boast, told) && (facts.plain.slice(told.start, told.end).match(/[,;→]/g)?.length ?? 0) >= fewestSteps
  );
}

/** Characters behind a word of praise within which its noun ends. */
const nounReach = 16;

/** Marks between four steps. */
const fewestSteps = 3;

/** What is praised is described in the same block or, where another process may be the one described, by its name. */
function isMadeGood(doc: StrategyDocument, { node, facts, within }: Passage): boolean {
  if (isChain(facts)) return true;
  const refused = refusesDescription(node);
  if (!refused && wordsThatDescribe(whole(node)) >= shortest) return true;
  if (announcedBy({ node, facts, within }) && wordsBehind(node) >= shortest) return true;
  const stems = stemsOf(facts, { start: facts.lead?.start ?? within.start, end: within.end });
  if (stems.length === 0) return !refused;
  return descriptionsIn(doc).some((text) => stems.every((stem) => text.includes(stem)));
}

/** What the steps say that stand below or right behind the line that announces them. */
const wordsBehind = (node: Node): number =>
  [...descendants(node), ...listBehind(node)]
    .flatMap((step) => [step, ...step.cells])
    .reduce((sum, step) => sum + wordsThatDescribe(whole(step)), 0);

/** What tells how something runs, with the heading it stands under. */
const descriptionsIn = query((doc: StrategyDocument): readonly string[] =>
  doc.nodes
    .filter((node) => node.kind !== 'section' && !node.quoted && (hasChain(node) || isUnderPart(node)))
    .map((node) =>
      [node.parent, node, ...node.cells]
        .flatMap((each) => describingTextOf(each))
        .join(' ')
        .toLowerCase(),
    ),
);

const isUnderPart = (node: Node): boolean => [node, ...ancestors(node)].some(isProcessPart);

const describingTextOf = (node: Node | undefined): string[] =>
  node && node.kind !== 'document' && node.kind !== 'table' && !says(node, boast) ? [node.facts.plain] : [];

/** The beginnings of the words that name the process: "the *service* process", «процесс *закупок*», *production planning*. */
function stemsOf(facts: Facts, within: Span): string[] {
  const isInside = ({ start, end }: Span): boolean => within.start <= start && end <= within.end;
  const inside = facts.words.filter((word) => word.kind === 'word' && isInside(word));
  const stems = facts.senses
    .filter((match) => noun.has(match.sense) && isInside(match))
    .flatMap((match) => {
      const at = inside.findIndex(({ end }) => end > match.start);
      const own = inside.filter(({ start, end }) => match.start <= start && end <= match.end);
      const names = own.filter(isName);
      return names.length > 0
        ? names
        : [...inside.slice(Math.max(0, at - 1), at), ...inside.slice(at + own.length).slice(0, 1)].filter(isName);
    });
  return [...new Set(stems.map(({ norm }) => norm.slice(0, stemLength)))];
}

const isName = ({ norm }: { readonly norm: string }): boolean => norm.length > shortestName && !generic.test(norm);

const generic = /^(?:process|workflow|procedure|процесс|процедур|бизнес-проц|котор|очень|which|works|highly|quite|is)/;

/** Letters up to which a word before or behind "process" names nothing. */
const shortestName = 4;
const stemLength = 5;

const boastsOf = gatherSaying(boast, (node): readonly Passage[] => {
  if (isUnder(node, boastAsides)) return [];
  const found: Passage[] = [];
  for (const { words, match, negated, quoted } of mentionsIn(node, boast)) {
    if (negated || quoted || found.some((other) => isSame(other, words))) continue;
    if (isBoast(node, words, unique.has(match.sense))) found.push(words);
  }
  return found;
});

const boastAsides: ReadonlySet<Role> = new Set<Role>(['history', 'faq', 'out-of-scope', 'risk', 'links', 'vision']);

const isSame = (one: Passage, other: Passage): boolean =>
  one.node === other.node && one.within.start === other.within.start;

/**
 * It speaks of a process, or stands where one should be. That a process is complex may also be the reason to mend it;
 * then a figure or the remedy stands beside it.
 */
function isBoast(node: Node, words: Passage, isUnique: boolean): boolean {
  const { facts, within } = words;
  const inPart = [node, ...ancestors(node)].some((above) => isProcessPart(above));
  const ours = facts.says(own, within);
  if (isUnique && refusesDescription(node)) return true;
  if (!inPart && !(facts.says(noun, within) && ours)) return false;
  if (isUnique) return true;
  return !isDiagnosis(facts.plain, within) && !facts.says(simplify, within);
}

/** "Every partner has his own way …, and no flow chart would do them justice": praise of some kind, and that it cannot be drawn. */
const refusesDescription = (node: Node): boolean => {
  const { facts } = node;
  return facts.says(untold) && facts.senses.filter(({ sense }) => boast.has(sense) || deferred.has(sense)).length > 1;
};

const isDiagnosis = (plain: string, { start, end }: Span): boolean => /\p{N}/u.test(plain.slice(start, end));
