import type { DocumentKind } from '../document/kinds.js';
import type { DocumentSummary } from '../model/document-summary.js';
import type { Bilingual, Locale, Severity } from '../rules/rule.js';
import type { Day } from '../text/dates.js';
import type { ReviewedFile } from '../../../view/report/review.js';
import type { SourceFile, Trouble } from './files.js';
import { severities, type FailOn } from './options.js';
import type { Position } from './positions.js';

/** A place in the file, `end` not included. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** A place that helps to understand a finding, and why. */
export interface RelatedPlace extends Place {
  /** The file that it is in; absent for the one the finding is in. */
  readonly file?: SourceFile;
  readonly note: Bilingual;
}

/** A finding as formats print it. */
export interface ReportedFinding extends Place {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: Bilingual;
  readonly related: readonly RelatedPlace[];
  /** Stays the same while lines move (`linter/fingerprint.ts`); tells apart what is found in one file. */
  readonly fingerprint: string;
}

/** What was found in one file: plain data, which passes between threads and is kept in the cache as JSON. */
export interface FileReport extends SourceFile {
  readonly isStrategy: boolean;
  /** Sorted by name. */
  readonly kinds: readonly DocumentKind[];
  /** What other files may be held against. */
  readonly summary: DocumentSummary;
  /** Sorted by place, then by rule. */
  readonly findings: readonly ReportedFinding[];
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
  /** Of every file, where a format tells of documents. */
  readonly reviews?: Reviews;
  /** Absent, there is no baseline. */
  readonly baseline?: BaselineTally;
}

/** The reviews of a run, and the day that it was made on. */
export interface Reviews {
  readonly files: readonly ReviewedFile[];
  readonly today: Day;
}

/** What a baseline did. */
export interface BaselineTally {
  /** Findings that are left out because it knows them. */
  readonly known: number;
  /** Its entries for these files of which nothing is found any more. */
  readonly gone: number;
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

/** How many findings are as grave as `threshold` or graver. */
export function countFrom(report: Report, threshold: FailOn): number {
  const numbers = tally(report);
  return severities
    .filter((severity) => fails(severity, threshold))
    .reduce((sum, severity) => sum + numbers[severity], 0);
}
