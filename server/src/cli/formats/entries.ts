import { resolve } from 'node:path';
import { rulePage } from '../../language/links.js';
import type { Severity } from '../../rules/rule.js';
import { shownPath } from '../files.js';
import type { Position } from '../positions.js';
import { printable } from '../printable.js';
import type { FileReport, Report } from '../report.js';

/** A finding as other programs are told of it: in one language, with places by line and column. */
export interface Entry {
  /** As in {@link pathInRepository}. */
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
  /** On one line, without control characters. */
  readonly sentence: string;
  readonly start: Position;
  readonly end: Position;
  readonly related: readonly RelatedEntry[];
  /** The rule's page. */
  readonly url: string;
  /** The same from run to run, and no other finding of the file has it. */
  readonly fingerprint: string;
}

/** A place that explains a finding. */
export interface RelatedEntry {
  /** As in {@link pathInRepository}. */
  readonly path: string;
  /** The file as the report shows it, where the place is in another one than the finding. */
  readonly otherFile?: string;
  readonly sentence: string;
  readonly start: Position;
  readonly end: Position;
}

/** Something that could not be read, or a mistake in a configuration file, which has a place. */
export interface Mishap {
  /** From the root of the repository, `/`-separated; empty when nothing was named. */
  readonly path: string;
  readonly sentence: string;
  readonly start?: Position;
  readonly end?: Position;
}

/** Findings of one file, in their order. */
export function entriesOf(file: FileReport, report: Report): Entry[] {
  const { locale } = report;
  const path = pathInRepository(file, report);
  return file.findings.map(({ rule, severity, sentence, start, end, related, fingerprint }) => ({
    path,
    rule,
    severity,
    sentence: printable(sentence[locale]),
    start,
    end,
    related: related.map((place) => ({
      path: place.file ? pathInRepository(place.file, report) : path,
      ...(place.file && { otherFile: place.file.path }),
      sentence: printable(place.note[locale]),
      start: place.start,
      end: place.end,
    })),
    url: rulePage(rule, locale),
    fingerprint,
  }));
}

/** What went wrong: the configuration first, as on standard error. */
export const mishapsOf = ({ troubles, configTroubles, locale, cwd, root }: Report): Mishap[] => [
  ...configTroubles.map(({ absolute, reason, start, end }) => ({
    path: shownPath(absolute, root),
    sentence: printable(reason[locale]),
    start,
    end,
  })),
  ...troubles.map(({ path, reason }) => ({
    path: path === '' ? '' : shownPath(resolve(cwd, path), root),
    sentence: printable(reason[locale]),
  })),
];

/** Findings of all files, in their order. */
export const allEntries = (report: Report): Entry[] => report.files.flatMap((file) => entriesOf(file, report));

/** Path by which services that know the repository, not the working folder, find a file; absolute outside of it. */
export const pathInRepository = ({ absolute }: { readonly absolute: string }, { root }: Report): string =>
  shownPath(absolute, root);
