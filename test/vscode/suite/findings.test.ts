import assert from 'node:assert/strict';
import { closeAll, open, places, untilShown } from './editor.js';
import type { Shown } from './editor.js';

/** What any careful reviewer would say of the two plans: the line, then the rule. */
const expected = {
  'smm-plan.ru.md': [
    '7 metric-vanity',
    '8 metric-vanity',
    '9 goal-unmeasurable',
    '10 goal-unmeasurable',
    '30 milestone-date-missing',
    '41 metric-vanity',
    '48 unknown-unplanned',
    '49 unknown-unplanned',
  ],
  'crm-plan.en.md': [
    '7 goal-is-means',
    '9 goal-unmeasurable',
    '28 milestone-deliverable-missing',
    '29 milestone-date-missing',
    '55 assumption-unchecked',
    '56 assumption-unchecked',
    '57 assumption-unchecked',
    '70 goal-unmeasurable',
    '79 unknown-unplanned',
    '80 unknown-unplanned',
  ],
};

/** What looks like a fault and is none. */
const fine = {
  'smm-plan.ru.md': ['33 metric-vanity', '43 metric-vanity', '47 unknown-unplanned', '50 unknown-unplanned'],
  'crm-plan.en.md': ['7 goal-deadline-missing', '7 goal-unmeasurable', '78 unknown-unplanned'],
};

describe('findings in the editor', () => {
  after(closeAll);

  for (const name of ['smm-plan.ru.md', 'crm-plan.en.md'] as const) {
    describe(name, () => {
      let findings: Shown[];

      before(async () => {
        const { document } = await open(name);
        findings = await untilShown(document, 'findings', (all) => all.length > 0);
      });

      it('shows what the plan lacks, where it lacks it', () => {
        const missing = expected[name].filter((place) => !places(findings).includes(place));
        assert.deepEqual(missing, [], `shown are:\n${places(findings).join('\n')}`);
      });

      it('leaves alone what is in order', () => {
        assert.deepEqual(
          fine[name].filter((place) => places(findings).includes(place)),
          [],
        );
      });

      it('underlines words of the document and says a sentence about them', () => {
        for (const { rule, text, message } of findings) {
          assert.notEqual(text.trim(), '', rule);
          assert.match(message, /\p{L}{2,}.* /u, rule);
        }
      });

      it('links each finding to the page of its rule', () => {
        for (const { rule, page } of findings) assert.match(page?.toString() ?? '', new RegExp(`/docs/rules/${rule}`));
      });
    });
  }
});
