import type { Rule } from '../../rules/rule.js';
import type { FailOn } from '../options.js';
import type { Report } from '../report.js';

/** What a format may want to know besides what was found. */
export interface Circumstances {
  readonly version: string;
  /** All rules, whether they spoke or not, in their order. */
  readonly rules: readonly Rule[];
  /** From which severity on findings fail the run. */
  readonly failOn: FailOn;
  /** Whether the reader is a terminal that shows colours. */
  readonly color: boolean;
  /** Leaves the summary out. */
  readonly quiet: boolean;
}

/** Turns a report into the whole text to print or to write into a file. */
export type Formatter = (report: Report, circumstances: Circumstances) => string;
