import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from '../../server/scripts/part.js';
import { readFixture, type OtherFile } from '../../server/scripts/fixture.js';
import type { Finding } from '../../server/src/linter/finding.js';

/** A document with the path it is linted under. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
  /** Files that are read together with it. */
  readonly others?: readonly OtherFile[];
}

const corpus = '../shared/corpus';

/** Real documents lie beside the repository where it is developed, and only there. */
export const hasCorpus = existsSync(fromRoot(corpus));

export const corpusTexts = (folder: string): NamedText[] => (hasCorpus ? markdownIn(`${corpus}/${folder}`) : []);

/** The documents of all fixtures. */
export const fixtureTexts = (): NamedText[] =>
  markdownIn('test/fixtures/rules').flatMap(({ path, text }) =>
    readFixture(text, path).map((fixture) => ({
      path: fixture.path ?? path,
      text: fixture.text,
      others: fixture.others,
    })),
  );

function markdownIn(folder: string): NamedText[] {
  return readdirSync(fromRoot(folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(fromRoot(`${folder}/${name}`), 'utf8') }));
}

/** A finding as plain data that can be compared and shown. */
export const plain = ({ rule, message, span, slots, related, severity }: Finding) => ({
  rule: rule.id,
  message,
  span,
  slots,
  related,
  severity,
});

/** A run of random trials that can be repeated; `FUZZ_SEED` and `FUZZ_RUNS` look elsewhere and longer. */
export const trials = (runs: number) => ({
  seed: Number(process.env['FUZZ_SEED'] ?? 2026),
  numRuns: Number(process.env['FUZZ_RUNS'] ?? runs),
});
