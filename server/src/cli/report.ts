import { parseDocument } from '../document/parse.js';
import type { DocumentKind } from '../document/kinds.js';
import type { LintConfig } from '../linter/config.js';
import type { Finding } from '../linter/finding.js';
import { lint } from '../linter/lint.js';
import type { Locale, Severity } from '../rules/rule.js';
import type { SourceFile, Trouble } from './files.js';
import * as messages from './messages.js';
import { severities } from './options.js';
import { Positions } from './positions.js';
import { detailOf } from './read.js';
import type { SourceReading } from './read.js';

/** What was found in one file. */
export interface FileReport extends SourceFile {
  readonly isStrategy: boolean;
  readonly kinds: readonly DocumentKind[];
  readonly findings: readonly Finding[];
  readonly positions: Positions;
}

/** Everything one run found; formats turn it into text. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly troubles: readonly Trouble[];
  readonly locale: Locale;
}

/** Lints one text. A failure inside the linter is this file's trouble only. */
export function lintSource(file: SourceFile, source: SourceReading, config: LintConfig): FileReport | Trouble {
  if ('refusal' in source) return { path: file.path, reason: source.refusal };
  try {
    const document = parseDocument(source.text, { path: file.path });
    const { isStrategy, kinds } = document;
    const positions = new Positions(source.text, source.skipped);
    return { ...file, isStrategy, kinds: [...kinds].sort(), findings: lint(document, config), positions };
  } catch (error) {
    return { path: file.path, reason: messages.crashed(detailOf(error)) };
  }
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
