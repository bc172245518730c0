import type { CorpusDocument } from './corpus.js';
import type { Score } from './score.js';

/** Counts of one group of findings and wanted problems. */
export interface Tally {
  readonly name: string;
  readonly findings: number;
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
  /** Words of the documents that were read. */
  readonly words: number;
}

/** Right findings among all; `undefined` when nothing was reported. */
export const precision = (tally: Tally): number | undefined => ratio(tally.right, tally.findings);

/** Problems found among those wanted; `undefined` when nothing was to be found. */
export const recall = (tally: Tally): number | undefined => ratio(tally.found, tally.wanted);

/** False alarms in a thousand words: how often a reader of plain text is disturbed for nothing. */
export const alarms = ({ findings, right, words }: Tally): number | undefined =>
  words === 0 ? undefined : ((findings - right) / words) * 1000;

const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

export function total(score: Score, name = 'total'): Tally {
  return {
    name,
    findings: score.judged.length,
    right: score.judged.filter((each) => each.right).length,
    wanted: score.wanted.length,
    found: score.wanted.filter((each) => each.found).length,
    words: score.documents.reduce((sum, document) => sum + document.words, 0),
  };
}

export const byRule = (score: Score): Tally[] =>
  grouped(
    score,
    [...score.judged.map((each) => each.rule), ...score.wanted.map((each) => each.label.rule)],
    (name, rule) => rule === undefined || name === rule,
  );

/** Groups by what the documents are; a document with several genres counts in each. */
export const byDocument = (score: Score, namesOf: (document: CorpusDocument) => readonly string[]): Tally[] =>
  grouped(
    score,
    [...score.judged, ...score.wanted].flatMap((each) => namesOf(each.document)),
    (name, _, document) => namesOf(document).includes(name),
  );

function grouped(
  score: Score,
  names: readonly string[],
  belongs: (name: string, rule: string | undefined, document: CorpusDocument) => boolean,
): Tally[] {
  return [...new Set(names)].sort().map((name) =>
    total(
      {
        documents: score.documents.filter((document) => belongs(name, undefined, document)),
        judged: score.judged.filter((each) => belongs(name, each.rule, each.document)),
        wanted: score.wanted.filter((each) => belongs(name, each.label.rule, each.document)),
      },
      name,
    ),
  );
}
