import assert from 'node:assert/strict';
import { sarifReport } from '../../server/src/cli/formats/sarif.js';
import { rules } from '../../server/src/rules/index.js';
import type { Report } from '../../server/src/cli/report.js';
import { circumstances, configTroubles, finding, hostile, plan, report, troubles } from './hand-made.js';
import { $schema, id, validate } from './sarif-schema.js';

interface Notification {
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly region?: object } }[];
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly helpUri: string;
          readonly shortDescription: { readonly text: string };
          readonly fullDescription: { readonly text: string };
          readonly help: { readonly text: string; readonly markdown: string };
          readonly properties: { readonly tags: readonly string[] };
        }[];
      };
    };
    readonly columnKind: string;
    readonly originalUriBaseIds: Readonly<Record<string, object>>;
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolConfigurationNotifications: readonly Notification[];
      readonly toolExecutionNotifications: readonly Notification[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
      }[];
      readonly partialFingerprints: object;
      readonly relatedLocations: readonly object[];
    }[];
  }[];
}

const sarif = (of: Report, how = circumstances): Sarif => JSON.parse(sarifReport(of, how)) as Sarif;

describe('the SARIF', () => {
  it('is valid by the published schema of SARIF 2.1.0', () => {
    assert.match(String($schema), /draft-04/);
    assert.match(String(id), /sarif-2\.1\.0/);
    const unnamed = { path: '', reason: { en: 'x', ru: 'x' } };
    for (const of of [
      report('en'),
      report('ru', { troubles: [...troubles, unnamed], configTroubles }),
      report('en', { files: [] }),
      report('ru', { files: [hostile], root: '/' }),
    ]) {
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
      artifactLocation: {
        uri: '%D0%9F%D0%BB%D0%B0%D0%BD%D1%8B%20%231/%D0%BF%D0%BB%D0%B0%D0%BD%20100%25.md',
        uriBaseId: '%SRCROOT%',
      },
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
    const [run] = sarif(
      report('en', { files: [{ ...plan, path: '/others/a b.md', absolute: '/others/a b.md' }] }),
    ).runs;
    assert.match(
      run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '',
      /^file:\/\/\/.*others\/a%20b\.md$/,
    );
  });

  it('says that the run failed when a file could not be read', () => {
    assert.equal(sarif(report('en', { troubles })).runs[0]?.invocations[0]?.executionSuccessful, false);
    assert.equal(sarif(report('en')).runs[0]?.invocations[0]?.executionSuccessful, true);
  });

  it('knows results again by fingerprints', () => {
    assert.deepEqual(
      sarif(report('en')).runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints),
      [{ 'strategyLint/v1': '0011223344556677:1' }, { 'strategyLint/v1': '8899aabbccddeeff:1' }],
    );
  });

  it('explains each rule where code scanning shows it, in texts that it takes', () => {
    const [first] = sarif(report('ru')).runs[0]?.tool.driver.rules ?? [];
    assert.match(first?.help.markdown ?? '', /Назовите число\.\n\n> .+\n\n\[goal-missing\]\(https:/);
    assert.match(first?.help.text ?? '', /Назовите число\./);
    const { runs } = sarif(report('en'), { ...circumstances, rules });
    for (const { id: ruleId, shortDescription, fullDescription, properties } of runs[0]?.tool.driver.rules ?? []) {
      assert.ok(shortDescription.text.length <= 1024 && fullDescription.text.length <= 1024, ruleId);
      assert.ok(properties.tags.length > 1 && properties.tags.length <= 10, ruleId);
    }
  });

  it('names files from the root of the repository, and says where that is', () => {
    const [run] = sarif(report('en', { root: '/' })).runs;
    assert.match(run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '', /^plans\/%D0/);
    assert.deepEqual(run?.originalUriBaseIds['%SRCROOT%'], { uri: 'file:///' });
    assert.deepEqual(sarif(report('en')).runs[0]?.originalUriBaseIds['%SRCROOT%'], { uri: 'file:///plans/' });
  });

  it('tells what went wrong where, apart from findings', () => {
    const [invocation] = sarif(report('ru', { troubles, configTroubles })).runs[0]?.invocations ?? [];
    const [configuration] = invocation?.toolConfigurationNotifications ?? [];
    assert.equal(configuration?.message.text, 'Правила «x» нет.');
    assert.deepEqual(configuration.locations[0]?.physicalLocation.region, {
      startLine: 2,
      startColumn: 5,
      endLine: 2,
      endColumn: 8,
    });
    const [execution] = invocation?.toolExecutionNotifications ?? [];
    assert.match(execution?.message.text ?? '', /^старый\.md: текст не в кодировке UTF-8/);
  });

  it('leaves out the mildest of more findings than code scanning takes, and says so', () => {
    const hints = Array.from({ length: 25_000 }, () => finding('жалоб', 'hint'));
    const [run] = sarif(report('en', { files: [{ ...plan, findings: [...hints, finding('План')] }] })).runs;
    assert.equal(run?.results.length, 25_000);
    assert.equal(run.results.at(-1)?.level, 'warning');
    assert.match(run.invocations[0]?.toolExecutionNotifications[0]?.message.text ?? '', /mildest first: 1\.$/);
    assert.equal(run.invocations[0]?.executionSuccessful, true);
  });
});
