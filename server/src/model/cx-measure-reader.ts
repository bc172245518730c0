import type { Sense } from '../lexicon/senses.js';
import { changesIn, quantitiesIn, whole } from '../document/evidence.js';
import { isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import type { DateMention } from '../text/dates.js';
import type { Span } from '../text/span.js';
import { measuresIn, type CxMeasure, type MeasureKind, type NamedMeasure } from './cx-measures.js';
import { isAside, isMetricPlace, isReason, sideOfColumn, sideOfPlace, type CxSide } from './cx-places.js';

const bonus: ReadonlySet<Sense> = new Set<Sense>(['metric.bonus']);
const spend: ReadonlySet<Sense> = new Set<Sense>(['metric.spend', 'metric.bonus']);
const universal: ReadonlySet<Sense> = new Set<Sense>(['goal.universal']);
const budget: ReadonlySet<Role> = new Set<Role>(['budget']);

/** Reads what one block of the plan measures, and on which side of the formula. */
export class MeasureReader {
  readonly #blocks: readonly Node[];
  readonly #names: readonly NamedMeasure[];

  constructor(
    private readonly node: Node,
    private readonly inPart: boolean,
  ) {
    this.#blocks = node.cells.length > 0 ? node.cells : [node];
    this.#names = this.#blocks.flatMap(({ facts }) => measuresIn(facts));
  }

  read(): readonly CxMeasure[] {
    if (isAside(this.node) || !this.#blocks.some(({ facts }) => facts.words.length > 0)) return [];
    const amount = this.#amount();
    if (isReason(this.node)) return [...this.#money(), ...amount];
    const named = this.#named();
    return [...named, ...this.#placed(named), ...this.#norm(named), ...amount];
  }

  #named(): CxMeasure[] {
    return this.#blocks.flatMap((block, column) => {
      const place = sideOfColumn(this.node, column) ?? sideOfPlace(this.node);
      return measuresIn(block.facts)
        .filter((measure) => this.#counts(measure, block, column))
        .map((measure) =>
          this.#measure(block, measure.match, sideOf(measure.kind, place), measure.kind === 'service' && !place),
        );
    });
  }

  /** In a part that says why, money counts where experience stands beside it. */
  #money(): CxMeasure[] {
    return this.#named().filter(({ side, tied }) => side === 'money' && tied);
  }

  #counts(measure: NamedMeasure, block: Node, column: number): boolean {
    if (measure.measured || measure.index) return true;
    if (this.node.kind === 'table') return this.node.children.some(({ cells }) => hasFigure(cells[column]));
    if (this.node.kind === 'row') return this.#isValuedRow(block);
    if (measure.kind === 'people' && this.#isDuty(measure, block)) return true;
    // A piece of work is named everywhere; only its length makes it a measure.
    if (measure.match.sense === 'metric.operation') return false;
    return isMetricPlace(this.node) || this.node.children.some((child) => child.kind === 'item' && hasFigure(child));
  }

  /** Another cell holds the value, or is there to hold it. */
  #isValuedRow(block: Node): boolean {
    const others = this.node.cells.filter((cell) => cell !== block && cell.role !== 'date' && cell.role !== 'owner');
    return block === this.node.cells.find(({ facts }) => facts.words.length > 0) || block.role === 'metric'
      ? isMetricPlace(this.node) || others.some((cell) => cell.role !== 'budget' && hasFigure(cell))
      : isMetricPlace(this.node) && (block.role === 'goal' || block.role === 'target');
  }

  /** Everybody passes it, or pay hangs on what the customer feels: there need be no figure. */
  #isDuty({ sentence }: NamedMeasure, { facts }: Node): boolean {
    if (facts.says(universal, sentence)) return true;
    if (!facts.says(bonus, sentence)) return false;
    return this.inPart || this.#names.some(({ kind }) => kind !== 'people' && kind !== 'money');
  }

  /** A figure in a part that says on which side it is: «Процессы: мастер приезжает в окно — 92 %». */
  #placed(named: readonly CxMeasure[]): CxMeasure[] {
    if (this.node.kind === 'table' || this.node.kind === 'section') return [];
    const found: CxMeasure[] = [];
    for (const [column, block] of this.#blocks.entries()) {
      const own = sideOfColumn(this.node, column);
      const place = own ?? sideOfPlace(this.node);
      const isNamed = this.node.kind === 'row' && (own !== undefined || column === 0);
      if (!place || !this.#countsThere(block, place, isNamed)) continue;
      if ([...named, ...found].some(({ side, words }) => side === place && (!own || words.node === block))) continue;
      found.push(this.#measure(block, { start: 0, end: block.facts.raw.length }, place, false));
    }
    return found;
  }

  /** A share and a length of time in one row («Горячее вынесено за 15 минут — 90 %»): what is done within a norm. */
  #norm(named: readonly CxMeasure[]): CxMeasure[] {
    const isList = this.node.kind === 'row' || this.node.kind === 'item';
    if (!isList || !(this.inPart || isMetricPlace(this.node)) || named.length > 0) return [];
    const name = this.#blocks.find(({ facts }) => facts.figures.dates.some(isShortTime));
    const share = this.#blocks.some((block) => quantitiesIn(whole(block)).some(({ kind }) => kind === 'percent'));
    return name && share ? [this.#measure(name, { start: 0, end: name.facts.raw.length }, 'processes', false)] : [];
  }

  #countsThere(block: Node, place: CxSide, isNamed: boolean): boolean {
    if (isNamed) return this.#blocks.some(hasFigure);
    const figures = quantitiesIn(whole(block)).filter(({ kind }) => kind !== 'money');
    if (place === 'processes') return figures.length > 0 || changesIn(whole(block)).length > 0;
    // In a part about people most numbers are heads.
    return place === 'people' && figures.some(({ kind }) => kind === 'percent' || kind === 'score');
  }

  /** An amount of money that stands with experience, and is neither spent on it nor paid to people. */
  #amount(): CxMeasure[] {
    if (!this.#hasExperience() || isUnder(this.node, budget)) return [];
    return this.#blocks.flatMap((block) => {
      const amount = quantitiesIn(whole(block)).find(
        (quantity) => quantity.kind === 'money' && block.role !== 'budget' && !isSpent(block, quantity),
      );
      return amount ? [this.#measure(block, amount, 'money', false)] : [];
    });
  }

  #hasExperience(): boolean {
    return this.#names.some(({ kind }) => kind === 'experience' || kind === 'service');
  }

  #measure(block: Node, { start, end }: Span, side: CxSide, shared: boolean): CxMeasure {
    return {
      side,
      node: this.node,
      words: { facts: block.facts, node: block, within: { start, end } },
      shared,
      tied: this.inPart || this.#hasExperience(),
    };
  }
}

const isSpent = ({ facts }: Node, within: Span): boolean => {
  const sentence = facts.sentences.find(({ start, end }) => start <= within.start && within.end <= end);
  return facts.says(spend, sentence);
};

/** Minutes, hours, a day or two: the length of a step, not of the plan. */
const isShortTime = ({ kind, grain }: DateMention): boolean =>
  kind === 'duration' && (grain === 'hour' || grain === 'day');

const hasFigure = (node: Node | undefined): boolean =>
  node !== undefined && (quantitiesIn(whole(node)).length > 0 || changesIn(whole(node)).length > 0);

const sides: Readonly<Record<MeasureKind, CxSide>> = {
  experience: 'experience',
  service: 'experience',
  processes: 'processes',
  people: 'people',
  money: 'money',
};

/** What a part is called outweighs a name that fits two sides, or what people are held to. */
function sideOf(kind: MeasureKind, place: CxSide | undefined): CxSide {
  if (place === 'people' && kind !== 'money') return 'people';
  const fits = (kind === 'service' || kind === 'processes') && (place === 'processes' || place === 'experience');
  return fits ? place : sides[kind];
}
