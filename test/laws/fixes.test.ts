import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readFixture, type FixtureCase } from '../../server/scripts/fixture.js';
import { fromRoot } from '../../server/scripts/part.js';
import { parseDocument } from '../../server/src/document/parse.js';
import { applyEdits } from '../../server/src/fixes/edit.js';
import { fixText } from '../../server/src/fixes/fix.js';
import { blank } from '../../server/src/fixes/places.js';
import type { Finding } from '../../server/src/linter/finding.js';
import { fixesOf, withSample, type Fix } from '../../server/src/linter/fixes.js';
import { lint } from '../../server/src/linter/lint.js';
import { rules } from '../../server/src/rules/index.js';
import type { Rule } from '../../server/src/rules/rule.js';
import { workspaceOf } from '../fixtures/run.js';

const languages = ['en', 'ru'] as const;

function casesOf({ id }: Rule, language: string): FixtureCase[] {
  const name = `test/fixtures/rules/${id}.${language}.md`;
  if (!existsSync(fromRoot(name))) return [];
  return readFixture(readFileSync(fromRoot(name), 'utf8'), name).filter(({ reports }) => reports);
}

function findingsIn(
  text: string,
  { path, today, others }: FixtureCase,
): { findings: Finding[]; fixes: (f: Finding) => Fix[] } {
  const document = parseDocument(text, { path: path ?? '' });
  const config = { preset: 'strict', ...(today !== undefined && { today }) } as const;
  const findings = lint(document, config, workspaceOf(document, others));
  return { findings, fixes: (finding) => fixesOf(document, finding) };
}

const countById = (findings: readonly Finding[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
};

/** Rules that speak more often after a change than before, but for those allowed to. */
function louder(before: readonly Finding[], after: readonly Finding[], allowed: readonly string[] = []): string[] {
  const [was, is] = [countById(before), countById(after)];
  return [...is].filter(([id, count]) => count > (was.get(id) ?? 0) && !allowed.includes(id)).map(([id]) => id);
}

/** A document whose kind is put right is held to the rules of that kind, which could not speak before. */
const allowedBy = ({ id }: Rule): string[] =>
  id === 'front-matter-invalid' ? rules.filter(({ kinds }) => kinds !== undefined).map((each) => each.id) : [];

const countOf = (findings: readonly Finding[], { id }: Rule): number => countById(findings).get(id) ?? 0;

for (const rule of rules.filter(({ fixes }) => fixes !== undefined)) {
  describe(`The fixes of ${rule.id}`, () => {
    for (const language of languages) {
      const offered = new Set<string>();
      for (const fixture of casesOf(rule, language)) {
        it(`${language}: mend “${fixture.title}” and break nothing`, () => {
          const { findings, fixes } = findingsIn(fixture.text, fixture);
          for (const finding of findings.filter((each) => each.rule === rule)) {
            for (const fix of fixes(finding)) {
              offered.add(fix.title.en);
              const sample = withSample(fixture.text, fix);
              const after = findingsIn(sample, fixture).findings;
              const shown = `${fix.title.en}\n${sample}`;
              assert.ok(countOf(after, rule) < countOf(findings, rule), `${shown}\nstill reports ${rule.id}`);
              assert.deepEqual(louder(findings, after, allowedBy(rule)), [], shown);
            }
          }
        });

        it(`${language}: left blank in “${fixture.title}”, ask to be filled in and nothing else`, () => {
          const { findings, fixes } = findingsIn(fixture.text, fixture);
          for (const finding of findings.filter((each) => each.rule === rule)) {
            for (const fix of fixes(finding)) {
              const text = blank(applyEdits(fixture.text, fix.edits));
              const after = findingsIn(text, fixture).findings;
              const allowed = ['template-unfilled', ...allowedBy(rule)];
              assert.deepEqual(louder(findings, after, allowed), [], `${fix.title.en}\n${text}`);
            }
          }
        });

        it(`${language}: end lines in “${fixture.title}” as the document does`, () => {
          const text = fixture.text.replaceAll('\n', '\r\n');
          const { findings, fixes } = findingsIn(text, fixture);
          for (const fix of findings.filter((each) => each.rule === rule).flatMap(fixes))
            assert.doesNotMatch(applyEdits(text, fix.edits), /(?<!\r)\n/, fix.title.en);
        });
      }

      it(`${language}: are each offered in some fixture`, () => {
        const titles = (rule.fixes ?? []).map(({ text }) => fixText(text).title.en);
        assert.deepEqual(
          titles.filter((title) => !offered.has(title)),
          [],
        );
      });
    }
  });
}

describe('A rule', () => {
  for (const rule of rules) {
    it(`such as ${rule.id} has fixes or says why there are none, and so do its pages`, () => {
      const { fixes = [], noFix } = rule;
      assert.equal(fixes.length > 0, noFix === undefined, 'either fixes or the reason why there are none');
      for (const language of languages) {
        const name = `docs/rules/${rule.id}${language === 'ru' ? '.ru' : ''}.md`;
        const page = readFileSync(fromRoot(name), 'utf8');
        for (const { text } of fixes)
          assert.ok(page.includes(`- ${fixText(text).title[language]}`), `${name}: ${text}`);
        if (noFix) assert.ok(page.includes(noFix[language]), name);
      }
    });
  }
});
