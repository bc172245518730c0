import type { Sense } from '../lexicon/senses.js';
import { isMainlyLink } from './evidence.js';
import type { Facts } from './facts.js';
import { documentKinds, type DocumentKind } from './kinds.js';
import { inside, withDescendants, type Node } from './node.js';
import { partsOf } from './parts.js';
import type { Role } from './roles.js';
import { query, type StrategyDocument } from './strategy-document.js';

/** A document shows what it is early on; however long it is, no more than this is looked at. */
export const openingNodes = 400;

/** What the first blocks of a document say that tells plans from other texts, counted. */
export class Tally {
  /** Roles of sections, columns and labels. */
  readonly roles = new Set<Role>();
  /** Subjects that a heading names. */
  readonly subjects = new Set<DocumentKind>();
  /** Lines that say what is wanted, by a verb. */
  wants = 0;
  /** Goals by their place or their words. */
  goals = 0;
  promises = 0;
  hints = 0;
  /** Lines that name a day. */
  dated = 0;
  /** Dates on the calendar, years alone too. */
  dates = 0;
  /** Lines with a year, a quarter, a money value, a percentage, "TBD": something that only this plan says. */
  timed = 0;
  /** Lines that name a sum of money. */
  sums = 0;
  /** Lines that say from what to what something is to change. */
  changes = 0;
  /** Questions of a form to its reader. */
  prompts = 0;
  /** Lines that teach what goals are. */
  lessons = 0;
  /** "Phase 2 — …": stages that are numbered. */
  stages = 0;
  code = 0;
  /** Headings that manuals have. */
  foreign = 0;
  /** Headings and list items. */
  structure = 0;

  add(node: Node): void {
    const { kind, facts } = node;
    if (kind === 'section') this.#addHeading(node);
    else this.#addBlock(node);
    for (const role of rolesNamed(node)) this.roles.add(role);
    this.#addWords(node);
    if (isMainlyLink(node)) return;
    const told = figuresTold(facts);
    if (told.day) this.dated++;
    if (told.time || (kind !== 'section' && says(facts, 'unknown.mark')) || node.cells.some(tellsTime)) this.timed++;
    if (told.sum || node.cells.some(tellsSum)) this.sums++;
    if (facts.figures.changes.length > 0) this.changes++;
  }

  #addWords({ kind, facts }: Node): void {
    this.promises += countOf(facts, 'nature.commitment');
    this.hints += countOf(facts, 'goal.hint');
    this.dates += figuresTold(facts).dates;
    if (says(facts, 'template.prompt')) this.prompts++;
    if (says(facts, 'nature.lesson')) this.lessons++;
    if (facts.lead?.form === 'code' && facts.lead.roles[0] === 'milestone') this.stages++;
    if (kind === 'section' || kind === 'item') this.structure++;
  }

  #addHeading({ facts }: Node): void {
    if (says(facts, 'nature.other')) this.foreign++;
    if (isShort(facts)) for (const kind of documentKinds) if (names(facts, kind)) this.subjects.add(kind);
  }

  #addBlock({ kind, role, facts }: Node): void {
    const wants = says(facts, 'goal.statement');
    if (wants) this.wants++;
    if (wants || role === 'goal') this.goals++;
    if (kind === 'code') this.code++;
  }

  join(other: Tally): void {
    for (const role of other.roles) this.roles.add(role);
    for (const kind of other.subjects) this.subjects.add(kind);
    for (const count of counts) this[count] += other[count];
  }
}

const counts = [
  'wants',
  'goals',
  'promises',
  'hints',
  'dated',
  'dates',
  'timed',
  'sums',
  'changes',
  'prompts',
  'lessons',
  'stages',
  'code',
  'foreign',
  'structure',
] as const;

/** Counted part by part, so that a part which an edit left alone is not read again. */
export const tallyOfOpening = query((doc: StrategyDocument): Tally => {
  const all = new Tally();
  let left = openingNodes;
  for (const { node, alone } of partsOf(doc)) {
    if (left <= 0) break;
    const nodes = alone ? [node] : withDescendants(node);
    all.join(alone || nodes.length > left ? tallyOf(nodes.slice(0, left)) : tallyOfPart(node));
    left -= nodes.length;
  }
  return all;
});

const tallyOfPart = inside((part): Tally => tallyOf(withDescendants(part)));

function tallyOf(nodes: readonly Node[]): Tally {
  const tally = new Tally();
  for (const node of nodes) tally.add(node);
  return tally;
}

function rolesNamed({ kind, role, cells, facts: { lead } }: Node): readonly Role[] {
  if (kind === 'section') return role ? [role] : [];
  if (kind === 'table') return cells.flatMap((cell) => cell.role ?? []);
  return (kind === 'paragraph' || kind === 'item') && lead && lead.form !== 'dash' ? lead.roles : [];
}

const says = (facts: Facts, sense: Sense): boolean => facts.present.has(sense);

/** The subject is meant, not mentioned in passing. */
const isShort = (facts: Facts): boolean => facts.words.length <= 6 || facts.titleRoles.length > 0;

const names = (facts: Facts, kind: DocumentKind): boolean => says(facts, `nature.${kind}` as Sense);

const countOf = (facts: Facts, sense: Sense): number =>
  says(facts, sense) ? facts.senses.filter((match) => match.sense === sense).length : 0;

/** What the figures of a text are of. */
interface FiguresTold {
  /** Dates on the calendar. */
  readonly dates: number;
  /** More than a year is named. */
  readonly day: boolean;
  /** Something that only this plan says. */
  readonly time: boolean;
  readonly sum: boolean;
}

const nothingTold: FiguresTold = { dates: 0, day: false, time: false, sum: false };

/** Most texts have no figures, and then nothing is kept. */
const figuresTold = (facts: Facts): FiguresTold =>
  facts.figures.dates.length + facts.figures.quantities.length === 0 ? nothingTold : facts.once(readFiguresTold);

function readFiguresTold({ figures: { dates, quantities } }: Facts): FiguresTold {
  const onCalendar = dates.filter(({ kind }) => kind === 'calendar');
  const sum = quantities.some(({ kind }) => kind === 'money');
  return {
    dates: onCalendar.length,
    day: onCalendar.some(({ yearOnly }) => !yearOnly),
    time:
      sum ||
      dates.some(({ kind }) => kind !== 'recurring' && kind !== 'duration') ||
      quantities.some(({ kind }) => kind === 'percent'),
    sum,
  };
}

const tellsTime = ({ facts }: Node): boolean => figuresTold(facts).time;

const tellsSum = ({ facts }: Node): boolean => figuresTold(facts).sum;
