import type { Sense } from '../lexicon/senses.js';
import { saidKinds } from './authors-word.js';
import { crisisSectionsOf, isCrisisPlan } from './crisis.js';
import { documentKinds, type DocumentKind } from './kinds.js';
import type { Facts } from './facts.js';
import type { Node } from './node.js';
import { isMainlyLink } from './evidence.js';
import type { Role } from './roles.js';
import { query, type StrategyDocument } from './strategy-document.js';
import type { Span } from '../text/span.js';

/** What a document is taken for, and whether its author said so. */
export interface Nature {
  readonly isStrategy: boolean;
  readonly kinds: ReadonlySet<DocumentKind>;
  readonly saidBy: 'author' | 'settings' | 'content';
}

/** Decides whether this is a strategy document at all. The author's word wins, then the settings', then the content. */
export function readNature(doc: StrategyDocument, treatAs: DocumentKind | undefined): Nature {
  if (!doc.nodes.some(hasWords)) return nothing;
  const said = saidKinds(doc);
  if (said.length > 0) return natureOf(said, 'author');
  if (treatAs) return natureOf([treatAs], 'settings');
  const evidence = weigh(doc);
  if (evidence < enough) return nothing;
  return { isStrategy: true, kinds: kindsOf(doc), saidBy: 'content' };
}

const nothing: Nature = { isStrategy: false, kinds: new Set(['none']), saidBy: 'content' };

const hasWords = ({ facts, cells }: Node): boolean =>
  facts.words.length > 0 || cells.some((cell) => cell.facts.words.length > 0);

const natureOf = (said: readonly DocumentKind[], saidBy: Nature['saidBy']): Nature => ({
  isStrategy: !said.includes('none'),
  kinds: new Set(said.includes('none') ? ['none'] : ['plan', ...said]),
  saidBy,
});

/** Evidence at or above this makes a strategy document. */
const enough = 4;

/** Sections, labels and columns that plans have and other texts seldom do; each role counts once. */
const planRoles = new Map<Role, number>([
  ['goal', 2],
  ['objective', 2],
  ['key-result', 2],
  ['milestone', 1.5],
  ['target', 1.5],
  ['metric', 1],
  ['assumption', 1.5],
  ['unknown', 1],
  ['risk', 1],
  ['budget', 1],
  ['initiative', 1],
  ['action', 0.5],
  ['deliverable', 1],
  ['owner', 1],
  ['date', 0.5],
  ['rationale', 0.5],
  ['out-of-scope', 1],
  ['review', 1],
  ['hypothesis', 1],
  ['pilot', 1],
  ['success', 1],
  ['effect', 0.5],
  ['baseline', 1],
  ['vision', 1],
]);

/** A document shows what it is early on; however long it is, no more than this is looked at. */
const mostNodes = 400;

const opening = query((doc: StrategyDocument): readonly Node[] => doc.nodes.slice(0, mostNodes));

/** What tells of falling sales and of what is cut for them is a plan by half. */
const crisisWeight = 3;

/** Somebody says what is wanted; a story tells what was. */
const isPlanned = (doc: StrategyDocument): boolean =>
  opening(doc).some((node) => node.kind !== 'section' && (node.role === 'goal' || says(node, 'goal.statement')));

function weigh(doc: StrategyDocument): number {
  const title = titleWeight(doc);
  if (title <= -4) return title;
  const crisis = isCrisisPlan(doc) && isPlanned(doc) ? crisisWeight : 0;
  const named = title === 0 ? subtitleWeight(doc) : title;
  return named + crisis + rolesWeight(doc) + proseWeight(doc) - otherWeight(doc);
}

const says = (node: Node | undefined, sense: Sense): boolean => node?.facts.present.includes(sense) ?? false;

/** What the title, the file's name and the front matter's title call the document. */
function titleWeight(doc: StrategyDocument): number {
  const title =
    doc.nodes.find((node) => node.kind === 'section' && node.level === 1) ??
    doc.nodes.find((node) => node.kind === 'section' || node.kind === 'paragraph');
  const name = /[^/]*$/.exec(doc.path)?.[0].toLowerCase() ?? '';
  if (/^(?:readme|changelog|contributing|license|code[-_]of[-_]conduct|security)(?:[^a-z]|$)/.test(name)) return -4;
  if (says(title, 'nature.other') && !says(title, 'nature.plan')) return -4;
  if (says(title, 'nature.other')) return -3;
  return says(title, 'nature.plan') ? 3 : 0;
}

/** Words beyond which the line below a title tells a story. */
const longestSubtitle = 16;

/** «План на сезон, 2 марта» below a title of its own: the line that says what this is and of which day. */
function subtitleWeight(doc: StrategyDocument): number {
  const [title, line] = doc.nodes.filter(hasWords).slice(0, 2);
  if (title?.kind !== 'section' || line?.kind !== 'paragraph' || says(title, 'nature.other')) return 0;
  const { facts } = line;
  if (
    !facts.figures.dates.some(({ kind }) => kind === 'calendar') ||
    facts.inline.links.length > 0 ||
    says(line, 'nature.other')
  )
    return 0;
  const calls = facts.sentences.some((sentence) => facts.says(plan, sentence) && isBrief(facts, sentence));
  return calls ? 2 : 0;
}

const plan: ReadonlySet<Sense> = new Set<Sense>(['nature.plan']);

const isBrief = ({ words }: Facts, { start, end }: Span): boolean =>
  words.filter((word) => word.kind === 'word' && start <= word.start && word.end <= end).length <= longestSubtitle;

function rolesWeight(doc: StrategyDocument): number {
  const seen = new Set<Role>();
  for (const node of opening(doc)) {
    if (node.kind === 'section' && node.role) seen.add(node.role);
    if (node.kind === 'table') for (const cell of node.cells) if (cell.role) seen.add(cell.role);
    const lead = node.facts.lead;
    if ((node.kind === 'paragraph' || node.kind === 'item') && lead && lead.form !== 'dash')
      for (const role of lead.roles) seen.add(role);
  }
  return [...seen].reduce((sum, role) => sum + (planRoles.get(role) ?? 0), 0);
}

/** Plans without structure still say what they want and by when. */
function proseWeight(doc: StrategyDocument): number {
  const wants = opening(doc).filter((node) => says(node, 'goal.statement') && node.kind !== 'section').length;
  const dated = opening(doc).filter((node) => node.facts.once(saysDay) && !isMainlyLink(node)).length;
  const promised = countOf(doc, 'nature.commitment');
  const program = promised >= 8 && dated >= 3 ? 2.5 : 0;
  // Prose alone can be a plan: it names a goal, and says of several days what will be done by them.
  const told = promised >= 3 && countOf(doc, 'goal.hint') > 0 && datesTold(doc) >= 4 && !hasSections(doc) ? 3.5 : 0;
  // Advice on how to write goals has their headings, and nothing that happens on any day.
  const form = opening(doc).filter((node) => says(node, 'template.prompt')).length >= 2;
  const timeless = !form && dated === 0 && !opening(doc).some(isTimed) ? -3 : 0;
  return Math.min(2, wants) + Math.min(1.5, dated / 3) + Math.max(program, told) + timeless;
}

const saysDay = ({ figures }: Facts): boolean =>
  figures.dates.some((date) => date.kind === 'calendar' && !date.yearOnly);

function countOf(doc: StrategyDocument, sense: Sense): number {
  let count = 0;
  for (const { facts } of opening(doc))
    if (facts.present.includes(sense)) count += facts.senses.filter((match) => match.sense === sense).length;
  return count;
}

const datesTold = (doc: StrategyDocument): number =>
  opening(doc).reduce(
    (sum, { facts }) => sum + facts.figures.dates.filter(({ kind }) => kind === 'calendar').length,
    0,
  );

const hasSections = (doc: StrategyDocument): boolean =>
  opening(doc).some(({ kind }) => kind === 'section' || kind === 'item');

/** A year, a quarter, a money value, a percentage: something that only this plan says. */
const isTimed = (node: Node): boolean =>
  !isMainlyLink(node) && (node.facts.once(saysTime) || node.cells.some(({ facts }) => facts.once(saysTime)));

const saysTime = ({ figures }: Facts): boolean =>
  figures.dates.some((date) => date.kind !== 'recurring' && date.kind !== 'duration') ||
  figures.quantities.some(({ kind }) => kind === 'money' || kind === 'percent');

/** Code, commands and the headings of manuals. */
function otherWeight(doc: StrategyDocument): number {
  const code = opening(doc).filter((node) => node.kind === 'code').length;
  const headings = opening(doc).filter((node) => node.kind === 'section' && says(node, 'nature.other')).length;
  return Math.min(4, code) + Math.min(4, headings * 1.5);
}

/** A subject fills the document or a section of it; a mention in passing is none. */
function kindsOf(doc: StrategyDocument): Set<DocumentKind> {
  const kinds = new Set<DocumentKind>(['plan']);
  const [title] = doc.nodes;
  for (const kind of documentKinds) {
    const sense = `nature.${kind}` as Sense;
    if (kind === 'plan' || kind === 'none' || kind === 'crisis') continue;
    if (
      says(title, sense) ||
      (kind !== 'okr' &&
        kind !== 'template' &&
        opening(doc).some((node) => node.kind === 'section' && says(node, sense) && isShort(node)))
    )
      kinds.add(kind);
  }
  if (isCrisisPlan(doc) || crisisSectionsOf(doc).length > 0) kinds.add('crisis');
  return kinds;
}

const isShort = (node: Node): boolean => node.facts.words.length <= 6 || node.facts.titleRoles.length > 0;
