import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { gitlabReport } from '../../server/src/cli/formats/gitlab.js';
import type { Report } from '../../server/src/cli/report.js';
import { clean, configTroubles, hostile, place, plan, report, troubles } from './hand-made.js';

/** What GitLab's documentation of Code Quality reports asks for, and Code Climate's specification behind it. */
const validate = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'check_name', 'description', 'categories', 'fingerprint', 'severity', 'location'],
    properties: {
      type: { const: 'issue' },
      check_name: { type: 'string', minLength: 1 },
      description: { type: 'string', minLength: 1, pattern: '^[^\\n]*$' },
      categories: {
        type: 'array',
        minItems: 1,
        items: {
          enum: [
            'Bug Risk',
            'Clarity',
            'Compatibility',
            'Complexity',
            'Duplication',
            'Performance',
            'Security',
            'Style',
          ],
        },
      },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32,}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^\\./' } },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

interface Issue {
  readonly check_name: string;
  readonly description: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

function issues(of: Report): Issue[] {
  const read: unknown = JSON.parse(gitlabReport(of));
  validate(read);
  assert.deepEqual(validate.errors ?? [], []);
  return read as Issue[];
}

describe('the report for GitLab', () => {
  it('has what GitLab asks for of each finding', () => {
    const [first, second] = issues(report('ru'));
    assert.deepEqual(first?.location, { path: 'Планы #1/план 100%.md', lines: { begin: 3, end: 3 } });
    assert.equal(first.check_name, 'goal-unmeasurable');
    assert.equal(first.description, 'Чем измерить «меньше жалоб 🙂»?');
    assert.deepEqual([first.severity, second?.severity], ['major', 'info']);
  });

  it('is an empty list when nothing was found', () => {
    assert.deepEqual(issues(report('en', { files: [clean] })), []);
    assert.deepEqual(issues(report('en', { files: [] })), []);
  });

  it('knows a finding again whatever its line, and tells those of two files apart', () => {
    const prints = (of: Report): string[] => issues(of).map(({ fingerprint }) => fingerprint);
    const moved = { ...plan, findings: plan.findings.map((found) => ({ ...found, ...place(0, 3) })) };
    assert.deepEqual(prints(report('en', { files: [moved] })), prints(report('ru')));
    const copy = { ...plan, path: 'copy.md', absolute: '/plans/copy.md' };
    const all = prints(report('en', { files: [plan, copy], troubles, configTroubles }));
    assert.equal(new Set(all).size, 6);
  });

  it('holds what could not be read and mistakes in the configuration', () => {
    assert.deepEqual(
      issues(report('en', { files: [], troubles, configTroubles, root: '/' })).map(
        ({ check_name, severity, location }) => [check_name, severity, location.path, location.lines.begin],
      ),
      [
        ['configuration', 'critical', 'plans/.strategy-lint.json', 2],
        ['unreadable', 'critical', 'plans/старый.md', 1],
      ],
    );
  });

  it('takes any path and any words', () => {
    const [issue] = issues(report('en', { files: [hostile] }));
    assert.equal(issue?.location.path, hostile.path);
    assert.ok(issue.description.includes('1% of A & B, <b>: "x" ]]> %0A ::error::'));
  });
});
