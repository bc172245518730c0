import type { Sense } from '../lexicon/senses.js';
import { changesIn, quantitiesIn, whole } from '../document/evidence.js';
import { isUnder, says, type Node } from '../document/node.js';
import { gather } from '../document/parts.js';
import type { Role } from '../document/roles.js';
import { contains, type Span } from '../text/span.js';
import { hasFigure, isShortTime, isSpent, sideOf } from './cx-evidence.js';
import { measuresIn, measureSenses, type CxMeasure, type NamedMeasure } from './cx-measures.js';
import { isAside, isMetricPlace, isReason, sideOfColumn, sideOfPlace, type CxSide } from './cx-places.js';

const bonus: ReadonlySet<Sense> = new Set<Sense>(['metric.bonus']);
const universal: ReadonlySet<Sense> = new Set<Sense>(['goal.universal']);
const budget: ReadonlySet<Role> = new Set<Role>(['budget']);

/** «Обучение | 380»: a line of the budget buys, and measures nothing. */
const isCostLine = (node: Node): boolean => node.kind === 'row' && isUnder(node, budget) && !isMetricPlace(node);

/** A measure, tied by its own text or not; some count only in a part about experience. */
export interface FoundMeasure extends CxMeasure {
  readonly onlyInPart: boolean;
}

/** What the blocks of the plan measure; whether they stand in a part about experience is not looked at yet. */
export const foundMeasuresOf = gather((node): readonly FoundMeasure[] =>
  says(node, measureSenses) || mayBePlaced(node) ? new MeasureReader(node).read() : none,
);

const none: readonly FoundMeasure[] = [];

/** Without a name it is the place that makes a measure of a figure: that of a line or a row. */
const mayBePlaced = (node: Node): boolean =>
  node.kind === 'row'
    ? node.cells.some(hasFigure)
    : node.kind !== 'table' && node.kind !== 'section' && hasFigure(node);

/** Reads what one block of the plan measures, and on which side of the formula. */
class MeasureReader {
  readonly #blocks: readonly Node[];
  readonly #names: readonly NamedMeasure[];

  constructor(private readonly node: Node) {
    this.#blocks = node.cells.length > 0 ? node.cells : [node];
    this.#names = this.#blocks.flatMap(({ facts }) => measuresIn(facts));
  }

  read(): readonly FoundMeasure[] {
    if (isAside(this.node) || isCostLine(this.node)) return none;
    const amount = this.#amount();
    if (isReason(this.node)) return [...this.#money(), ...amount];
    const named = this.#named();
    return [...named, ...this.#placed(named), ...this.#norm(named), ...amount];
  }

  #named(): FoundMeasure[] {
    if (this.#names.length === 0) return [];
    return this.#blocks.flatMap((block, column) => {
      const place = sideOfColumn(this.node, column) ?? sideOfPlace(this.node);
      return measuresIn(block.facts)
        .filter((measure) => this.#counts(measure, block, column))
        .map((measure) => ({
          ...this.#measure(block, measure.match, sideOf(measure.kind, place), measure.kind === 'service' && !place),
          onlyInPart: this.#isPay(measure, block) && !this.#isCounted(measure, block, column),
        }));
    });
  }

  /** In a part that says why, money counts where experience stands beside it or is what the part is about. */
  #money(): FoundMeasure[] {
    return this.#named()
      .filter(({ side }) => side === 'money')
      .map((measure) => ({ ...measure, onlyInPart: !measure.tied }));
  }

  #counts(measure: NamedMeasure, block: Node, column: number): boolean {
    return this.#isCounted(measure, block, column) || this.#isPay(measure, block);
  }

  #isCounted(measure: NamedMeasure, block: Node, column: number): boolean {
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
  #isDuty({ match, sentence }: NamedMeasure, { facts }: Node): boolean {
    // That all go to a training is what is done with them.
    if (/^тренинг|^training/iu.test(facts.plain.slice(match.start, match.end))) return false;
    if (facts.says(universal, sentence)) return true;
    return facts.says(bonus, sentence) && this.#names.some(({ kind }) => kind !== 'people' && kind !== 'money');
  }

  /** In a part about experience pay hangs on it, whatever the words. */
  #isPay({ kind, sentence }: NamedMeasure, { facts }: Node): boolean {
    return kind === 'people' && this.node.kind !== 'row' && facts.says(bonus, sentence);
  }

  /** A figure in a part that says on which side it is: «Процессы: мастер приезжает в окно — 92 %». */
  #placed(named: readonly FoundMeasure[]): FoundMeasure[] {
    if (this.node.kind === 'table' || this.node.kind === 'section') return [];
    const found: FoundMeasure[] = [];
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
  #norm(named: readonly FoundMeasure[]): FoundMeasure[] {
    const isList = this.node.kind === 'row' || this.node.kind === 'item';
    if (!isList || named.length > 0) return [];
    const name = this.#blocks.find(({ facts }) => facts.figures.dates.some(isShortTime));
    const share = this.#blocks.some((block) => quantitiesIn(whole(block)).some(({ kind }) => kind === 'percent'));
    if (!name || !share) return [];
    const norm = this.#measure(name, { start: 0, end: name.facts.raw.length }, 'processes', false);
    return [{ ...norm, onlyInPart: !isMetricPlace(this.node) }];
  }

  #countsThere(block: Node, place: CxSide, isNamed: boolean): boolean {
    if (isNamed) return this.#blocks.some(hasFigure);
    const figures = quantitiesIn(whole(block)).filter(({ kind }) => kind !== 'money');
    if (place === 'processes') return figures.length > 0 || changesIn(whole(block)).length > 0;
    // In a part about people most numbers are heads.
    return place === 'people' && figures.some(({ kind }) => kind === 'percent' || kind === 'score');
  }

  /** An amount of money that stands with experience, and is neither spent on it nor paid to people. */
  #amount(): FoundMeasure[] {
    if (!this.#hasExperience() || isUnder(this.node, budget)) return [];
    return this.#blocks.flatMap((block) => {
      const amount = quantitiesIn(whole(block)).find(
        (quantity) =>
          quantity.kind === 'money' &&
          block.role !== 'budget' &&
          !isSpent(block, quantity) &&
          this.#isBesideExperience(block, quantity),
      );
      return amount ? [this.#measure(block, amount, 'money', false)] : [];
    });
  }

  /** In the same sentence, or the same row: «… 25 → 10 минут. Запуск в мае, 280 тыс. ₽» ties nothing. */
  #isBesideExperience(block: Node, amount: Span): boolean {
    if (this.node.kind === 'row') return true;
    return measuresIn(block.facts).some(
      ({ kind, sentence }) => (kind === 'experience' || kind === 'service') && contains(sentence, amount),
    );
  }

  #hasExperience(): boolean {
    return this.#names.some(({ kind }) => kind === 'experience' || kind === 'service');
  }

  #measure(block: Node, { start, end }: Span, side: CxSide, shared: boolean): FoundMeasure {
    return {
      side,
      node: this.node,
      words: { facts: block.facts, node: block, within: { start, end } },
      shared,
      tied: this.#hasExperience(),
      onlyInPart: false,
    };
  }
}
