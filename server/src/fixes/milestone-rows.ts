import type { Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import type { WrittenStep } from './milestone-step.js';

/** What the rows of a table say of milestones, and whether a column counts them. */
export function readRows(table: Node, language: 'en' | 'ru'): { steps: WrittenStep[]; numbered: boolean } {
  const columns = new Columns(table);
  const ticks = columns.ticks(language);
  return { steps: table.children.map((row) => columns.read(row, ticks)), numbered: columns.counted };
}

const states = {
  en: { done: /^(?:done|completed|finished|✅|x)$/iu, open: /^(?:|open|planned|to do|todo)$/iu },
  ru: { done: /^(?:выполнен[оа]?|сделано|готово|✅|x)$/iu, open: /^(?:|открыт[оа]?|в плане|запланировано)$/iu },
};

const results: readonly Role[] = ['deliverable', 'evidence', 'effect'];

/** Which column holds what. */
class Columns {
  /** The first column does nothing but count the rows. */
  readonly counted: boolean;
  readonly #dates: readonly number[];
  readonly #name: number;
  readonly #result: number;
  readonly #status: number;

  constructor(private readonly table: Node) {
    const roles = table.cells.map(({ role }) => role);
    this.counted = table.children.every((row, at) => textOf(row, 0).replace(/[.)]$/, '') === String(at + 1));
    this.#dates = roles.flatMap((role, at) => (role === 'date' ? [at] : []));
    this.#name = this.#firstFree([roles.indexOf('milestone'), roles.indexOf('action'), roles.indexOf('initiative')]);
    this.#result = roles.findIndex((role, at) => role && results.includes(role) && at !== this.#name);
    this.#status = roles.indexOf('status');
  }

  #firstFree(named: readonly number[]): number {
    const known = named.find((at) => at > -1);
    return known ?? this.table.cells.findIndex((_, at) => !this.#dates.includes(at) && !(this.counted && at === 0));
  }

  /** Tells done from open, where every state in the table is one of these. */
  ticks(language: 'en' | 'ru'): ((state: string) => boolean) | undefined {
    const { done, open } = states[language];
    const all = this.table.children.map((row) => textOf(row, this.#status));
    return this.#status > -1 && all.every((state) => done.test(state) || open.test(state))
      ? (state) => done.test(state)
      : undefined;
  }

  read(row: Node, ticks: ((state: string) => boolean) | undefined): WrittenStep {
    return {
      when: this.#dates
        .map((at) => textOf(row, at))
        .filter((day) => day !== '')
        .join(' – '),
      name: textOf(row, this.#name),
      result: textOf(row, this.#result),
      done: ticks?.(textOf(row, this.#status)),
      others: this.#others(row, ticks === undefined),
    };
  }

  /** The other columns, each behind its head. */
  #others(row: Node, withStatus: boolean): string[] {
    const told = new Set([...this.#dates, this.#name, this.#result]);
    if (this.counted) told.add(0);
    if (!withStatus) told.add(this.#status);
    return row.cells.flatMap((_, at) => {
      const [head, words] = [textOf(this.table, at), textOf(row, at)];
      return told.has(at) || words === '' ? [] : [head === '' ? words : `${head}: ${words}`];
    });
  }
}

const textOf = ({ cells }: Node, column: number): string =>
  (cells[column]?.facts.raw ?? '').trim().replaceAll('\\|', '|');
