import type { WorkDoneProgressReporter } from 'vscode-languageserver';
import { watch } from '../guard.js';
import type { Session } from '../session.js';

/** Work on fewer files is over before anybody could read of it. */
const fewest = 20;

const title = 'Strategy Lint';

/** Tells the user how far a round of work has come: “Strategy Lint: 120/300”. */
export class Progress {
  private reporter: Promise<WorkDoneProgressReporter> | undefined;
  private done = 0;
  private told = 0;

  constructor(private readonly session: Session) {}

  /** A step has been taken, so many files are left; whether another is done with that. */
  step(left: number, isDone: boolean): void {
    if (isDone) this.done++;
    const total = this.done + left;
    if (!this.reporter && total < fewest) return;
    this.reporter ??= this.begin();
    const percentage = Math.floor((100 * this.done) / total);
    if (percentage === this.told) return;
    this.told = percentage;
    this.tell((reporter) => reporter.report(percentage, `${this.done}/${total}`));
  }

  end(): void {
    this.tell((reporter) => reporter.done());
    [this.reporter, this.done, this.told] = [undefined, 0, 0];
  }

  private async begin(): Promise<WorkDoneProgressReporter> {
    const reporter = await this.session.connection.window.createWorkDoneProgress();
    reporter.begin(title, 0);
    return reporter;
  }

  private tell(say: (reporter: WorkDoneProgressReporter) => void): void {
    const { reporter } = this;
    if (reporter) watch(this.session.connection.console, 'window/workDoneProgress', async () => say(await reporter));
  }
}
