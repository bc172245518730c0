import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { applyEdits } from '../../../server/src/fixes/edit.js';
import { suppressionFor, type SuppressionScope } from '../../../server/src/linter/disable.js';
import { lint } from '../../../server/src/linter/lint.js';

/** The text after the comment for its last goal that nobody can check; the finding must be gone. */
function hidden(text: string, scope: SuppressionScope, reason?: string, rule = 'goal-unmeasurable'): string {
  const found = (source: string) =>
    lint(parseDocument(source), { today: '2026-06-01' }).filter((finding) => finding.rule.id === rule);
  const before = found(text);
  const last = before.at(-1);
  assert.ok(last, 'nothing is found to be hidden');
  const after = applyEdits(text, [suppressionFor(parseDocument(text), last, scope, reason)]);
  assert.ok(found(after).length < before.length, after);
  return after;
}

/** `…` stands for what every directive begins with. */
const long = (text: string): string => text.replaceAll('…', 'strategy-lint-disable');

describe('The comment for a line', () => {
  for (const [what, before, after] of [
    [
      'stands above a paragraph',
      '# Plan 2026\n\nGoal: make customers happier.\n',
      '# Plan 2026\n\n<!-- …-next-line goal-unmeasurable -->\nGoal: make customers happier.\n',
    ],
    [
      'stands behind an item, so that the list stays one',
      '# Plan 2026\n\n- Goal: happy owners\n- Goal: happy customers\n- Rent a shop\n',
      '# Plan 2026\n\n- Goal: happy owners\n- Goal: happy customers <!-- …-line goal-unmeasurable -->\n- Rent a shop\n',
    ],
    [
      'stands behind the last line of a wrapped item',
      '# Plan 2026\n\n1. Goal: make the customers of our shops\n   happier than they were.  \n2. Rent a shop\n',
      '# Plan 2026\n\n1. Goal: make the customers of our shops\n   happier than they were. <!-- …-line goal-unmeasurable -->  \n2. Rent a shop\n',
    ],
    [
      'keeps the indentation of an item within an item',
      '# Plan 2026\n\n- All\n\t- Goal: happy customers\n',
      '# Plan 2026\n\n- All\n\t- Goal: happy customers <!-- …-line goal-unmeasurable -->\n',
    ],
    [
      'stands in the last cell of a row',
      '# Plan 2026\n\n| Goal | By |\n|---|---|\n| Happy customers | May 2026 |\n| 5 shops | May 2026 |\n',
      '# Plan 2026\n\n| Goal | By |\n|---|---|\n| Happy customers | May 2026 <!-- …-line goal-unmeasurable --> |\n| 5 shops | May 2026 |\n',
    ],
    [
      'fills an empty last cell without closing it',
      '# Plan 2026\n\n| Goal | By |\n|---|---|\n| Happy customers ||\n',
      '# Plan 2026\n\n| Goal | By |\n|---|---|\n| Happy customers | <!-- …-line goal-unmeasurable --> |\n',
    ],
    [
      'stands behind a row without bars at its ends',
      '# Plan 2026\n\nGoal | By\n---|---\nHappy customers | May 2026\n',
      '# Plan 2026\n\nGoal | By\n---|---\nHappy customers | May 2026 <!-- …-line goal-unmeasurable -->\n',
    ],
    [
      'stands before a backslash that breaks the line',
      '# Plan 2026\n\nOwner: Ann\\\nGoal: make customers happier.\\\nBudget: none\n',
      '# Plan 2026\n\nOwner: Ann\\\nGoal: make customers happier. <!-- …-line goal-unmeasurable -->\\\nBudget: none\n',
    ],
    [
      'keeps CRLF',
      '# Plan 2026\r\n\r\nGoal: make customers happier.\r\n',
      '# Plan 2026\r\n\r\n<!-- …-next-line goal-unmeasurable -->\r\nGoal: make customers happier.\r\n',
    ],
    [
      'stands at the very end of a text without a last line break',
      '# Plan 2026\n\n- Goal: happy customers',
      '# Plan 2026\n\n- Goal: happy customers <!-- …-line goal-unmeasurable -->',
    ],
  ] as const) {
    it(what, () => assert.equal(hidden(before, 'line'), long(after)));
  }

  it('stands above the title for what is said of the whole document', () => {
    assert.equal(
      hidden('---\ntitle: Plan\n---\n# Plan 2026\n\n## Goals\n\n- 5 shops by May 2026\n', 'line', '', 'review-missing'),
      long(
        '---\ntitle: Plan\n---\n<!-- …-next-line review-missing -->\n# Plan 2026\n\n## Goals\n\n- 5 shops by May 2026\n',
      ),
    );
  });
});

describe('The comment for a section', () => {
  for (const [what, before, after] of [
    [
      'stands above its heading',
      '# Plan 2026\n\n## Goals\n\n- Goal: happy customers\n',
      '# Plan 2026\n\n<!-- …-section goal-unmeasurable -->\n\n## Goals\n\n- Goal: happy customers\n',
    ],
    [
      'leaves no blank line right below another heading, which it would speak of then',
      '# Plan 2026\n## Goals\n- Goal: happy customers\n',
      '# Plan 2026\n<!-- …-section goal-unmeasurable -->\n## Goals\n- Goal: happy customers\n',
    ],
    [
      'is for the section around where a bold line within a paragraph is the heading',
      '# Plan 2026\n\nWe sell tea.\n**Goals**\nGoal: make customers happier.\n',
      '<!-- …-section goal-unmeasurable -->\n\n# Plan 2026\n\nWe sell tea.\n**Goals**\nGoal: make customers happier.\n',
    ],
    [
      'stands on top where the finding is above all headings',
      '\nGoal: make customers happier.\n\n# Plan 2026\n\nBudget: none\n',
      '\n<!-- …-section goal-unmeasurable -->\n\nGoal: make customers happier.\n\n# Plan 2026\n\nBudget: none\n',
    ],
  ] as const) {
    it(what, () => assert.equal(hidden(before, 'section'), long(after)));
  }
});

it('No comment stands before a byte order mark', () => {
  for (const scope of ['line', 'section', 'file'] as const)
    assert.match(hidden('\uFEFF# Plan 2026\n\nGoal: happy customers\n', scope, '', 'review-missing'), /^\uFEFF<!--/);
});

describe('The comment for the file', () => {
  for (const [what, before, after] of [
    [
      'stands on top',
      '# Plan 2026\n\nGoal: make customers happier.\n',
      '<!-- …-file goal-unmeasurable -->\n\n# Plan 2026\n\nGoal: make customers happier.\n',
    ],
    [
      'stands below the front matter',
      '---\ntitle: Plan\n---\n\n# Plan 2026\n\nGoal: make customers happier.\n',
      '---\ntitle: Plan\n---\n\n<!-- …-file goal-unmeasurable -->\n\n# Plan 2026\n\nGoal: make customers happier.\n',
    ],
    [
      'stands behind a byte order mark',
      '\uFEFF# Plan 2026\n\nGoal: make customers happier.\n',
      '\uFEFF<!-- …-file goal-unmeasurable -->\n\n# Plan 2026\n\nGoal: make customers happier.\n',
    ],
  ] as const) {
    it(what, () => assert.equal(hidden(before, 'file'), long(after)));
  }

  it('hides what stands in the front matter, where no comment can', () => {
    const text = '---\nstrategy: plam\n---\n# Plan 2026\n\nGoal: 5 shops by May 2026.\n';
    assert.equal(
      hidden(text, 'line', '', 'front-matter-invalid'),
      long(text.replace('# Plan', '<!-- …-file front-matter-invalid -->\n\n# Plan')),
    );
  });
});

describe('A reason', () => {
  it('follows two hyphens, and a long dash within a line', () => {
    assert.match(hidden('# Plan 2026\n\nGoal: make customers happier.\n', 'line', 'agreed'), /able -- agreed -->\n/);
    assert.match(hidden('# Plan 2026\n\n- Goal: happy customers\n', 'line', 'agreed'), /able — agreed -->\n/);
  });

  it('breaks out of nothing', () => {
    const reason = ' a --> b\n\n<!-- c | d --- ';
    assert.match(
      hidden('# Plan 2026\n\nGoal: make customers happier.\n', 'file', reason),
      /able -- a — b <!— c \| d -->/,
    );
    const row = hidden('# Plan 2026\n\n| Goal | By |\n|---|---|\n| Happy customers | May 2026 |\n', 'line', reason);
    assert.match(row, /able — a — b <!— c \/ d --> \|\n/);
  });
});
