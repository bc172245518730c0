import type { Day } from '../text/dates.js';
import type { LintingHost } from './lint-files.js';

/** What the command line needs of the process it runs in. */
export interface Host extends LintingHost {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readStdin: () => Promise<Uint8Array>;
  /** The calendar's present day. */
  readonly today: Day;
  readonly isTerminal: boolean;
  /** Stands for this very linter: results of another one are not its own. */
  readonly linter: string;
}
