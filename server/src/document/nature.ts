import type { Sense } from '../lexicon/senses.js';
import { saidKinds } from './authors-word.js';
import { crisisSectionsOf, isCrisisPlan } from './crisis.js';
import { documentKinds, type DocumentKind } from './kinds.js';
import type { Facts } from './facts.js';
import type { Node } from './node.js';
import { isDeadline } from './evidence.js';
import { openingNodes, tallyOfOpening, type Tally } from './opening.js';
import type { Role } from './roles.js';
import type { StrategyDocument } from './strategy-document.js';
import { spansIn, type Span } from '../text/span.js';

/** Who says what a document is. */
export type SaidBy = 'author' | 'settings' | 'content';

/** What a document is taken for, and whether its author said so. */
export interface Nature {
  readonly isStrategy: boolean;
  readonly kinds: ReadonlySet<DocumentKind>;
  readonly saidBy: SaidBy;
}

/** Decides whether this is a strategy document at all. The author's word wins, then the settings', then the content. */
export function readNature(doc: StrategyDocument, treatAs: DocumentKind | undefined): Nature {
  const own = saidKinds(doc);
  const kinds = readKinds(doc, own.length === 0 && treatAs ? [treatAs] : own);
  return {
    isStrategy: !kinds.has('none'),
    kinds,
    saidBy: own.length > 0 ? 'author' : treatAs ? 'settings' : 'content',
  };
}

function readKinds(doc: StrategyDocument, said: readonly DocumentKind[]): ReadonlySet<DocumentKind> {
  if (said.includes('none') || !doc.nodes.some(hasWords)) return noStrategy;
  if (said.length > 0) return new Set(['plan', ...said]);
  return weigh(doc) < enough ? noStrategy : kindsOf(doc);
}

const noStrategy: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['none']);

const hasWords = ({ facts, cells }: Node): boolean =>
  facts.words.length > 0 || cells.some((cell) => cell.facts.words.length > 0);

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
  ['channel', 1],
]);

/** No content makes a plan of a file that has the name of another thing. */
const never = -10;

/** What tells of falling sales and of what is cut for them is a plan by half. */
const crisisWeight = 3;

function weigh(doc: StrategyDocument): number {
  const title = titleWeight(doc);
  // What is agreed at a meeting may be the plan, where its minutes tell of hard times and of what is done about them.
  if (title <= never || (title <= -4 && !isCrisisPlan(doc))) return title;
  const tally = tallyOfOpening(doc);
  // Somebody says what is wanted; a story tells what was.
  const crisis = tally.goals > 0 && isCrisisPlan(doc) ? crisisWeight : 0;
  const named = title === 0 ? subtitleWeight(doc) : title + (title > 0 && tally.promises >= manyPromises ? 1 : 0);
  const said = named + crisis + rolesWeight(tally) + proseWeight(tally, doc) + aimWeight(doc) - otherWeight(tally);
  return said < enough && title >= 0
    ? said + paidWeight(tally) + actsWeight(doc, tally) + addressWeight(doc, tally)
    : said;
}

/** So often a text that calls itself a plan says what will be: then it is one, and no advice on writing one. */
const manyPromises = 5;

const says = (node: Node | undefined, sense: Sense): boolean => node?.facts.present.has(sense) ?? false;

const titleOf = (doc: StrategyDocument): Node | undefined =>
  doc.nodes.find((node) => node.kind === 'section' && node.level === 1) ??
  doc.nodes.find((node) => node.kind === 'section' || node.kind === 'paragraph');

/** What the title, the file's name and the front matter's title call the document. */
function titleWeight(doc: StrategyDocument): number {
  const title = titleOf(doc);
  const name = /[^/]*$/.exec(doc.path)?.[0].toLowerCase() ?? '';
  if (/^(?:readme|changelog|contributing|license|code[-_]of[-_]conduct|security)(?:[^a-z]|$)/.test(name)) return never;
  if (says(title, 'nature.other') && !says(title, 'nature.plan')) return -4;
  if (says(title, 'nature.other')) return -3;
  return says(title, 'nature.plan') ? 3 : 0;
}

/** Words beyond which the line below a title tells a story. */
const longestSubtitle = 16;

/** «План на сезон, 2 марта» below a title of its own: the line that says what this is and of which day. */
function subtitleWeight(doc: StrategyDocument): number {
  const title = doc.nodes.find(hasWords);
  const line = doc.nodes.find((node) => node !== title && hasWords(node));
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

const rolesWeight = ({ roles }: Tally): number => [...roles].reduce((sum, role) => sum + (planRoles.get(role) ?? 0), 0);

/** Plans without structure still say what they want and by when. */
function proseWeight(tally: Tally, doc: StrategyDocument): number {
  const { wants, dated, dates, promises, hints, structure } = tally;
  const program = promises >= 8 && dated >= 3 ? 2.5 : 0;
  // Prose alone can be a plan: it names a goal, and says of several days what will be done by them.
  const told = promises >= 3 && hints > 0 && dates >= 4 && structure === 0 ? 3.5 : 0;
  const timeless = isTimeless(tally) ? (isNamed(doc) ? -1 : -3) : 0;
  return Math.min(2, wants) + Math.min(1.5, dated / 3) + Math.max(program, told) + timeless;
}

/** Advice on how to write goals has their headings, and nothing that happens on any day or after anything else. */
const isTimeless = ({ prompts, dated, timed, promises, stages }: Tally): boolean =>
  prompts < 2 && dated === 0 && timed === 0 && promises < manyPromises && stages < 2;

/** "Customer experience strategy", «План развития клуба»: the plan of something, where advice speaks of plans. */
const isNamed = (doc: StrategyDocument): boolean => planOfSomething.test(titleOf(doc)?.facts.plain ?? '');

const planOfSomething =
  /[\p{L}&]\s+(?:strategy|roadmap|plan|programme)(?!\p{L})|^\P{L}*(?:стратегия|план|программа)\s+\p{L}/iu;

/** Who names sums and days, and what is wanted or is to change, has a programme, whatever its parts are called. */
const paidWeight = ({ sums, dated, wants, hints, changes }: Tally): number =>
  sums >= 2 && dated >= 3 && wants + hints + changes > 0 ? 1.5 : 0;

/** «Партнёрам бюро», "To the members of the board": what is laid before those who decide, with figures, asks for a decision. */
const addressWeight = (doc: StrategyDocument, { timed, sums, hints, wants, code, foreign }: Tally): number =>
  timed >= 3 && sums + hints + wants > 0 && code + foreign === 0 && isAddressed(doc) ? 2 : 0;

const isAddressed = (doc: StrategyDocument): boolean =>
  doc.nodes.slice(0, firstLines).some(({ facts }) => facts.says(deciders));

const deciders: ReadonlySet<Sense> = new Set<Sense>(['nature.deciders']);

/** So many words of a Russian text say what we do before it counts as a programme, where it names days; and where not. */
const [fewActs, manyActs] = [4, 10];

/** «Ремонтируем кровлю, открываем класс, ставим программу»: Russian authors tell what is ahead in the present. */
function actsWeight(doc: StrategyDocument, { dated, timed, code, prompts }: Tally): number {
  if (code + prompts > 0 || (dated < 3 && timed < 3)) return 0;
  const acts = actsIn(doc);
  return acts >= manyActs || (acts >= fewActs && (dated >= 3 || isAddressed(doc))) ? 2 : 0;
}

const actsIn = (doc: StrategyDocument): number =>
  doc.nodes.slice(0, openingNodes).reduce((sum, { facts }) => sum + facts.once(countActs), 0);

/** Endings of a Russian verb in the first person of the plural that no noun or adjective has, but for a few. */
const ourAct = /^\p{L}{2,}(?:[ауяю]ем|[вдтсмпбрзл]им)$/u;
const noActs = new Set(['случаем', 'краем', 'обычаем', 'урожаем', 'трамваем', 'чаем']);

const countActs = ({ words }: Facts): number =>
  words.filter(({ kind, norm }) => kind === 'word' && ourAct.test(norm) && !noActs.has(norm)).length;

/** Nodes at the beginning in which a plan says what it is to reach. */
const firstLines = 8;

const aimWeight = (doc: StrategyDocument): number =>
  doc.nodes.slice(0, firstLines).some((node) => node.facts.once(saysTarget)) ? 1.5 : 0;

/** "By 31 December the rooms clear £90,000": a day and a sum or a share in one sentence. */
const saysTarget = (facts: Facts): boolean =>
  facts.sentences.some(
    (sentence) =>
      spansIn(facts.figures.dates, sentence).some((date) => isDeadline(date, facts)) &&
      spansIn(facts.figures.quantities, sentence).some(({ kind }) => kind === 'money' || kind === 'percent'),
  );

/** Code, commands, the headings of manuals, and lessons. */
const otherWeight = ({ code, foreign, lessons }: Tally): number =>
  Math.min(4, code) + Math.min(4, foreign * 1.5) + (lessons >= manyLessons ? Math.min(9, lessons * 1.5) : 0);

/** A plan may say once or twice what its goals are; beyond that a text teaches it. */
const manyLessons = 4;

/** A subject fills the document or a section of it; a mention in passing is none. */
function kindsOf(doc: StrategyDocument): Set<DocumentKind> {
  const kinds = new Set<DocumentKind>(['plan']);
  const [title] = doc.nodes;
  const { subjects } = tallyOfOpening(doc);
  for (const kind of documentKinds) {
    const sense = `nature.${kind}` as Sense;
    if (kind === 'plan' || kind === 'none' || kind === 'crisis') continue;
    if (says(title, sense) || (kind !== 'okr' && kind !== 'template' && subjects.has(kind))) kinds.add(kind);
  }
  if (isCrisisPlan(doc) || crisisSectionsOf(doc).length > 0) kinds.add('crisis');
  return kinds;
}
