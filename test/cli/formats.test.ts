import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { reportSchema } from '../../server/src/cli/formats/json-schema.js';
import { jsonReport } from '../../server/src/cli/formats/json.js';
import { textReport } from '../../server/src/cli/formats/text.js';
import { countFrom } from '../../server/src/cli/report.js';
import type { Report } from '../../server/src/cli/report.js';
import { circumstances, clean, configTroubles, finding, hostile, plan, report, troubles } from './hand-made.js';

describe('the text for people', () => {
  it('groups findings by file, with the places that explain them and a summary', () => {
    assert.equal(
      textReport(report('en'), circumstances),
      [
        'Планы #1/план 100%.md',
        '  3:11  warning  How will you measure “меньше жалоб 🙂”?  goal-unmeasurable',
        '        1:3 The plan',
        '  3:18  hint     How will you measure “жалоб”?  goal-unmeasurable',
        '',
        '2 files read (1 strategy document). Found: 1 warning, 1 hint.',
        '',
      ].join('\n'),
    );
  });

  it('speaks Russian', () => {
    const printed = textReport(report('ru', { troubles }), circumstances);
    assert.match(printed, /3:11 {2}предупреждение {2}Чем измерить «меньше жалоб 🙂»\?/);
    assert.match(
      printed,
      /Прочитано 2 файла \(1 стратегический документ\)\. Не удалось прочитать 1 источник\. Найдено: 1 предупреждение, 1 подсказка\.\n$/,
    );
  });

  it('says so when there is nothing to say, unless it is to be quiet', () => {
    const nothing = report('en', { files: [clean] });
    assert.equal(textReport(nothing, circumstances), '1 file read (0 strategy documents). Nothing to remark.\n');
    assert.equal(textReport(nothing, { ...circumstances, quiet: true }), '');
  });

  it('has colours where they are wanted only', () => {
    assert.ok(textReport(report('en'), { ...circumstances, color: true }).includes('\u001b[33mwarning'));
    assert.ok(!textReport(report('en'), circumstances).includes('\u001b'));
  });
});

/** The schema as one who allows nothing that it does not name. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, strict(part)]));
  return 'properties' in parts && parts['type'] === 'object' ? { ...parts, additionalProperties: false } : parts;
}

const formats = { uri: (value: string) => URL.canParse(value) };
const validate = new Ajv({ allErrors: true, formats }).compile(strict(reportSchema) as object);

function json(of: Report): unknown {
  const shape: unknown = JSON.parse(jsonReport(of, circumstances));
  validate(shape);
  assert.deepEqual(validate.errors ?? [], []);
  return shape;
}

describe('the JSON', () => {
  it('is what its schema says, and nothing besides, in any case', () => {
    json(report('en'));
    json(report('ru', { troubles, configTroubles, files: [hostile, clean] }));
    json(report('en', { files: [] }));
  });

  it('would be refused by that schema without a field, or with one of its own invention', () => {
    const shape = json(report('en')) as { files: object[] };
    assert.equal(validate({ ...shape, files: shape.files.map((file) => ({ ...file, extra: 1 })) }), false);
    assert.equal(validate({ ...shape, locale: undefined }), false);
    assert.equal(validate({ ...shape, files: shape.files.map((file) => ({ ...file, kinds: ['novel'] })) }), false);
  });

  it('has the shape that its page describes', () => {
    const shape = json(report('en', { troubles, files: [{ ...plan, findings: plan.findings.slice(0, 1) }] }));
    assert.deepEqual(shape, {
      schemaVersion: 1,
      tool: { name: 'strategy-lint', version: '1.2.3' },
      locale: 'en',
      files: [
        {
          path: 'Планы #1/план 100%.md',
          isStrategy: true,
          kinds: ['plan'],
          findings: [
            {
              rule: 'goal-unmeasurable',
              severity: 'warning',
              message: 'How will you measure “меньше жалоб 🙂”?',
              start: { line: 3, column: 11, offset: 21 },
              end: { line: 3, column: 26, offset: 36 },
              related: [
                {
                  message: 'The plan',
                  start: { line: 1, column: 3, offset: 3 },
                  end: { line: 1, column: 7, offset: 7 },
                },
              ],
              url: 'https://github.com/strategy-lint/strategy-lint/blob/main/docs/rules/goal-unmeasurable.md',
              fingerprint: '0011223344556677:1',
            },
          ],
        },
      ],
      errors: [{ path: 'старый.md', message: 'the text is not in UTF-8; save it as UTF-8' }],
      summary: { files: 1, strategyDocuments: 1, findings: 1, warning: 1, information: 0, hint: 0, errors: 1 },
    });
  });
});

describe('what fails a run', () => {
  const hints = report('en', { files: [{ ...plan, findings: [finding('жалоб', 'hint')] }] });

  it('is a finding as grave as asked or graver', () => {
    assert.deepEqual(
      (['warning', 'information', 'hint'] as const).map((threshold) => countFrom(hints, threshold)),
      [0, 0, 1],
    );
    assert.equal(countFrom(report('en'), 'information'), 1);
    assert.equal(countFrom(report('en'), 'never'), 0);
  });
});
