import type { DocumentKind } from '../document/kinds.js';
import type { Finding } from '../linter/finding.js';
import type { Locale, Severity } from '../rules/rule.js';
import type { SourceFile, Trouble } from './files.js';
import { severities } from './options.js';
import type { FailOn } from './options.js';
import type { Position, Positions } from './positions.js';

/** What was found in one file. */
export interface FileReport extends SourceFile {
  readonly isStrategy: boolean;
  readonly kinds: readonly DocumentKind[];
  readonly findings: readonly Finding[];
  /** What each finding is known by from run to run, in their order. */
  readonly fingerprints: readonly string[];
  readonly positions: Positions;
}

/** A mistake in a configuration file. */
export interface ConfigTrouble extends Trouble {
  readonly absolute: string;
  readonly start: Position;
  readonly end: Position;
}

/** Everything one run found; formats turn it into text. */
export interface Report {
  /** Absolute path of the working folder, by which inputs were named. */
  readonly cwd: string;
  /** Absolute path of the repository that the working folder stands in; without one, the working folder. */
  readonly root: string;
  readonly files: readonly FileReport[];
  readonly troubles: readonly Trouble[];
  readonly configTroubles: readonly ConfigTrouble[];
  readonly locale: Locale;
}

export type Tally = Readonly<Record<Severity, number>>;

/** How many findings of each severity a report holds. */
export function tally({ files }: Report): Tally {
  const numbers: Record<Severity, number> = { warning: 0, information: 0, hint: 0 };
  for (const { findings } of files) for (const { severity } of findings) numbers[severity] += 1;
  return numbers;
}

/** True when findings of a severity are as grave as `threshold` or graver. */
export const fails = (severity: Severity, threshold: FailOn): boolean =>
  threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);

/** True when a finding is as grave as `threshold` or graver. */
export function reaches(report: Report, threshold: FailOn): boolean {
  const numbers = tally(report);
  return severities.some((severity) => numbers[severity] > 0 && fails(severity, threshold));
}
