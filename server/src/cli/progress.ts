/** A line on a terminal that tells how far a run is; it is written over, and erased at the end. */
export class Progress {
  private shownAt = -Infinity;
  private isShown = false;

  /** `now` gives milliseconds of any clock. */
  constructor(
    private readonly write: (text: string) => void,
    private readonly now: () => number,
  ) {}

  readonly show = (done: number, all: number): void => {
    // A terminal is slow, and nobody reads faster.
    if (this.now() - this.shownAt < 100) return;
    this.shownAt = this.now();
    this.isShown = true;
    this.write(`${erase}${done}/${all}`);
  };

  end(): void {
    if (this.isShown) this.write(erase);
    this.isShown = false;
  }
}

/** To the line's beginning, and empty it. */
const erase = '\r\u001b[2K';
