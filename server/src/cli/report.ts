import type { DocumentKind } from '../document/kinds.js';
import type { Finding } from '../linter/finding.js';
import type { Locale, Severity } from '../rules/rule.js';
import type { SourceFile, Trouble } from './files.js';
import { severities } from './options.js';
import type { Position, Positions } from './positions.js';

/** What was found in one file. */
export interface FileReport extends SourceFile {
  readonly isStrategy: boolean;
  readonly kinds: readonly DocumentKind[];
  readonly findings: readonly Finding[];
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

/** True when a finding is as grave as `threshold` or graver. */
export function reaches(report: Report, threshold: Severity): boolean {
  const numbers = tally(report);
  return severities.slice(0, severities.indexOf(threshold) + 1).some((severity) => numbers[severity] > 0);
}
