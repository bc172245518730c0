/** A place as people count it: lines and columns from 1, columns and the offset in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** From the beginning of the file; a byte order mark there counts as one. */
  readonly offset: number;
}

/** Turns offsets into positions; lines end as in editors, with LF, CR or both. */
export class Positions {
  private readonly starts: readonly number[];

  /** `skipped` code units stand in the file before the text: its byte order mark, which no editor counts in columns. */
  constructor(
    private readonly text: string,
    private readonly skipped = 0,
  ) {
    this.starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  }

  /** An offset outside the text gives the nearest place inside. */
  at(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.text.length);
    const line = this.lineOf(inside);
    return { line: line + 1, column: inside - (this.starts[line] ?? 0) + 1, offset: inside + this.skipped };
  }

  /** The last line that starts at or before the offset, from 0. */
  private lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
