import assert from 'node:assert/strict';
import { jsonReport } from '../../server/src/cli/formats/json.js';
import { textReport } from '../../server/src/cli/formats/text.js';
import { reaches } from '../../server/src/cli/report.js';
import { clean, finding, plan, report, troubles } from './hand-made.js';

describe('the text for people', () => {
  it('groups findings by file, with the places that explain them and a summary', () => {
    assert.equal(
      textReport(report('en'), { color: false, quiet: false }),
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
    const printed = textReport(report('ru', { troubles }), { color: false, quiet: false });
    assert.match(printed, /3:11 {2}предупреждение {2}Чем измерить «меньше жалоб 🙂»\?/);
    assert.match(
      printed,
      /Прочитано 2 файла \(1 стратегический документ\)\. Не удалось прочитать 1 источник\. Найдено: 1 предупреждение, 1 подсказка\.\n$/,
    );
  });

  it('says so when there is nothing to say, unless it is to be quiet', () => {
    const nothing = report('en', { files: [clean] });
    assert.equal(
      textReport(nothing, { color: false, quiet: false }),
      '1 file read (0 strategy documents). Nothing to remark.\n',
    );
    assert.equal(textReport(nothing, { color: false, quiet: true }), '');
  });

  it('has colours where they are wanted only', () => {
    assert.ok(textReport(report('en'), { color: true, quiet: false }).includes('\u001b[33mwarning'));
    assert.ok(!textReport(report('en'), { color: false, quiet: false }).includes('\u001b'));
  });
});

describe('the JSON', () => {
  it('has the shape that its page describes', () => {
    const shape: unknown = JSON.parse(
      jsonReport(report('en', { troubles, files: [{ ...plan, findings: plan.findings.slice(0, 1) }] })),
    );
    assert.deepEqual(shape, {
      version: 1,
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
      (['warning', 'information', 'hint'] as const).map((threshold) => reaches(hints, threshold)),
      [false, false, true],
    );
    assert.equal(reaches(report('en'), 'information'), true);
  });
});
