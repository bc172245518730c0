import assert from 'node:assert/strict';
import { sarifReport } from '../../server/src/cli/formats/sarif.js';
import type { Report } from '../../server/src/cli/report.js';
import { circumstances, plan, report, troubles } from './hand-made.js';
import { $schema, id, validate } from './sarif-schema.js';

interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] };
    };
    readonly columnKind: string;
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
      }[];
      readonly relatedLocations: readonly object[];
    }[];
  }[];
}

const sarif = (of: Report): Sarif => JSON.parse(sarifReport(of, circumstances)) as Sarif;

describe('the SARIF', () => {
  it('is valid by the published schema of SARIF 2.1.0', () => {
    assert.match(String($schema), /draft-04/);
    assert.match(String(id), /sarif-2\.1\.0/);
    for (const of of [report('en'), report('ru', { troubles }), report('en', { files: [] })]) {
      validate(JSON.parse(sarifReport(of, circumstances)));
      assert.deepEqual(validate.errors ?? [], []);
    }
  });

  it('would be refused by that schema with a field of its own invention', () => {
    const log = JSON.parse(sarifReport(report('en'), circumstances)) as { runs: object[] };
    assert.equal(validate({ ...log, runs: log.runs.map((run) => ({ ...run, rules: [] })) }), false);
  });

  it('points at places by percent-encoded address, line and UTF-16 column', () => {
    const [run] = sarif(report('en')).runs;
    const [result] = run?.results ?? [];
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    assert.deepEqual(result?.locations[0]?.physicalLocation, {
      artifactLocation: { uri: '%D0%9F%D0%BB%D0%B0%D0%BD%D1%8B%20%231/%D0%BF%D0%BB%D0%B0%D0%BD%20100%25.md' },
      region: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 26 },
    });
    assert.equal(result.relatedLocations.length, 1);
  });

  it('ties results to all the rules it knows, in the reader’s language', () => {
    const [run] = sarif(report('ru')).runs;
    const [result] = run?.results ?? [];
    assert.deepEqual(
      run?.tool.driver.rules.map(({ id: ruleId }) => ruleId),
      ['goal-missing', 'goal-unmeasurable'],
    );
    assert.equal(result?.ruleId, 'goal-unmeasurable');
    assert.equal(result.ruleIndex, 1);
    assert.match(run.tool.driver.rules[1]?.helpUri ?? '', /goal-unmeasurable\.ru\.md$/);
    assert.deepEqual(
      run.results.map(({ level }) => level),
      ['warning', 'note'],
    );
  });

  it('gives a file outside the working folder its whole address', () => {
    const [run] = sarif(report('en', { files: [{ ...plan, path: '/plans/a b.md', absolute: '/plans/a b.md' }] })).runs;
    assert.match(
      run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '',
      /^file:\/\/\/.*plans\/a%20b\.md$/,
    );
  });

  it('says that the run failed when a file could not be read', () => {
    assert.equal(sarif(report('en', { troubles })).runs[0]?.invocations[0]?.executionSuccessful, false);
    assert.equal(sarif(report('en')).runs[0]?.invocations[0]?.executionSuccessful, true);
  });
});
