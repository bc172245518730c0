import assert from 'node:assert/strict';
import { applyEdits, insertAt, type Edit } from '../../server/src/fixes/edit.js';
import { parseDocument } from '../../server/src/document/parse.js';
import type { StrategyDocument } from '../../server/src/document/strategy-document.js';
import { suppressionFor } from '../../server/src/linter/disable.js';
import type { Finding } from '../../server/src/linter/finding.js';
import { lint } from '../../server/src/linter/lint.js';
import { rules } from '../../server/src/rules/index.js';
import { workspaceOf } from '../fixtures/run.js';
import { corpusTexts, fixtureTexts, type NamedText } from './texts.js';

interface Told {
  readonly named: NamedText;
  readonly document: StrategyDocument;
  readonly before: readonly Finding[];
}

interface Sample extends Told {
  readonly finding: Finding;
}

const findingsIn = (document: StrategyDocument, { others }: NamedText): Finding[] =>
  lint(document, { preset: 'strict', today: '2026-06-01' }, workspaceOf(document, others));

function toldOf(named: NamedText): Told {
  const document = parseDocument(named.text, { path: named.path });
  return { named, document, before: findingsIn(document, named) };
}

/** Of each rule a handful of findings in each language, each the last in its text, which has most above it. */
function samplesOf(told: readonly Told[], handful: number): Sample[] {
  const taken = new Map<string, number>();
  return told.flatMap((each) =>
    [...new Map(each.before.map((finding) => [finding.rule.id, finding])).values()].flatMap((finding) => {
      const key = `${finding.rule.id} ${each.document.language}`;
      const count = taken.get(key) ?? 0;
      taken.set(key, count + 1);
      return count < handful ? [{ ...each, finding }] : [];
    }),
  );
}

const samples = [
  ...samplesOf(fixtureTexts().map(toldOf), 3),
  ...samplesOf([...corpusTexts('en'), ...corpusTexts('ru')].map(toldOf), 1),
];

/** Findings by rule, message and the place they had before the insertions. */
function places(findings: readonly Finding[], insertions: readonly Edit[] = []): string[] {
  const before = (offset: number): number =>
    insertions.reduce((at, { span, insert }) => (at >= span.start + insert.length ? at - insert.length : at), offset);
  return findings.map(({ rule, message, span }) => `${rule.id} ${message} ${before(span.start)}`);
}

/** Everything that could break out of a comment, a cell or a line. */
const reason = 'agreed --> with | the board\n-- «до марта»';

/** The finding is gone, what other rules say is the same, and that the comment hides something is seen. */
function assertHidden({ named, before, finding }: Sample, insertions: readonly Edit[]): void {
  const name = `${named.path}: ${finding.rule.id} by ${insertions.map(({ insert }) => insert.trim()).join(' … ')}`;
  const changed = parseDocument(applyEdits(named.text, insertions), { path: named.path });
  const after = places(findingsIn(changed, named), insertions);
  for (const own of places([finding])) assert.ok(!after.includes(own), `${name} is still there`);
  const others = (all: readonly string[]) => all.filter((each) => !each.startsWith(`${finding.rule.id} `)).sort();
  assert.deepEqual(others(after), others(places(before)), `${name} changes what else is said`);
}

describe('A finding of any rule, in either language,', function () {
  this.timeout(120_000);

  it('is among the samples', () => {
    for (const language of ['en', 'ru']) {
      const seen = new Set(
        samples.filter(({ document }) => document.language === language).map(({ finding }) => finding.rule.id),
      );
      assert.deepEqual(
        rules.map(({ id }) => id).filter((id) => !seen.has(id)),
        [],
        language,
      );
    }
  });

  for (const scope of ['line', 'section', 'file'] as const) {
    it(`is hidden by the comment made for its ${scope}`, () => {
      for (const sample of samples)
        assertHidden(sample, [suppressionFor(sample.document, sample.finding, scope, reason)]);
    });
  }

  it('is hidden between a disable at the top and an enable at the end', () => {
    for (const sample of samples) {
      const { named, document, finding } = sample;
      // An enable of the text's own would end what begins above it; above the front matter nothing can begin.
      if (named.text.includes('strategy-lint-enable') || finding.span.start < document.frontMatter.end) continue;
      const top = suppressionFor(document, finding, 'file');
      assertHidden(sample, [
        insertAt(top.span.start, top.insert.replace('disable-file', 'disable')),
        insertAt(named.text.length, `\n\n<!-- strategy-lint-enable ${finding.rule.id} -->`),
      ]);
    }
  });
});
