import assert from 'node:assert/strict';
import { directivesOf } from '../../../server/src/document/directives.js';
import { parseDocument, updateDocument } from '../../../server/src/document/parse.js';

/** The directives of a text in short: `name rules until day`, faults as `!kind word`. */
function read(text: string): string[] {
  const { directives, faults } = directivesOf(parseDocument(text));
  return [
    ...directives.map(({ name, rules, until }) =>
      [name, rules.map((rule) => rule.text).join('+'), until]
        .filter((part) => part !== undefined)
        .join(' ')
        .trim(),
    ),
    ...faults.map(({ kind, word }) => `!${kind} ${word.text}`),
  ];
}

describe('A directive', () => {
  for (const [what, comment, expected] of [
    ['of each name', '<!-- strategy-lint-disable-next-line -->', 'disable-next-line'],
    ['without spaces', '<!--strategy-lint-disable-line-->', 'disable-line'],
    ['with a rule', '<!-- strategy-lint-disable-file goal-missing -->', 'disable-file goal-missing'],
    ['with rules by commas or spaces', '<!-- strategy-lint-disable a,b , c d -->', 'disable a+b+c+d'],
    ['naming a rule twice', '<!-- strategy-lint-disable a, a -->', 'disable a'],
    ['in capitals', '<!-- STRATEGY-LINT-DISABLE-LINE Goal-Missing -->', 'disable-line goal-missing'],
    ['with a reason', '<!-- strategy-lint-disable-line a -- the board, until then -->', 'disable-line a'],
    ['with a reason behind a dash', '<!-- strategy-lint-disable-line a — так решил совет -->', 'disable-line a'],
    ['with nothing but a reason', '<!-- strategy-lint-disable-line -- agreed -->', 'disable-line'],
    ['with a day', '<!-- strategy-lint-disable-section a until 2028-02-29 -- x -->', 'disable-section a 2028-02-29'],
    ['with a day and no rule', '<!-- strategy-lint-enable until 2027-01-01 -->', 'enable  2027-01-01'],
    ['over several lines', '<!-- strategy-lint-disable-line\n  a,\n  b\n  -- because\n-->', 'disable-line a+b'],
    ['with CRLF', '<!-- strategy-lint-disable-line\r\n  a\r\n-->\r\n', 'disable-line a'],
    ['with hyphens in a name', '<!-- strategy-lint-disable-line a--b -->', 'disable-line a--b'],
  ] as const) {
    it(`is read ${what}`, () => assert.deepEqual(read(comment), [expected]));
  }

  for (const [where, text] of [
    ['behind text', 'Make customers happier <!-- strategy-lint-disable-line -->\n'],
    ['in a heading', '## Goals <!-- strategy-lint-disable-line -->\n'],
    ['in an item', '- a\n\n  <!-- strategy-lint-disable-line -->\n'],
    ['in a cell', '| a | b |\n|---|---|\n| c <!-- strategy-lint-disable-line --> | d |\n'],
    ['in a quotation', '> a\n>\n> <!-- strategy-lint-disable-line -->\n'],
    ['in emphasis', '**a <!-- strategy-lint-disable-line -->**\n'],
    ['among tags', '<div>\n<!-- strategy-lint-disable-line -->\n</div>\n'],
    ['behind another comment', '<!-- a --> <!-- strategy-lint-disable-line -->\n'],
    ['below the front matter', '---\ntitle: x\n---\n<!-- strategy-lint-disable-line -->\n'],
    ['at the very end', 'a\n\n<!-- strategy-lint-disable-line -->'],
  ] as const) {
    it(`is found ${where}`, () => assert.deepEqual(read(text), ['disable-line']));
  }

  for (const [what, text] of [
    ['in a fenced block', '```\n<!-- strategy-lint-disable-line -->\n```\n'],
    ['in a fenced block that never ends', '~~~\n<!-- strategy-lint-disable-line -->\n'],
    ['in an indented block', 'a\n\n    <!-- strategy-lint-disable-line -->\n'],
    ['in a code span', 'Write `<!-- strategy-lint-disable-line -->` there.\n'],
    ['with its bracket escaped', 'Write \\<!-- strategy-lint-disable-line --> there.\n'],
    ['in a script', '<script>\nwrite("<!-- strategy-lint-disable-line -->")\n</script>\n'],
    ['in the front matter', '---\nnote: <!-- strategy-lint-disable-line -->\n---\n\na\n'],
    ['within a comment that says something else', '<!-- see strategy-lint-disable-line -->\n'],
    ['in a comment about the linter', '<!-- strategy-lint runs in the pipeline -->\n'],
    ['in the comment that tells the kind', '<!-- strategy: plan -->\n'],
    ['without a comment', 'strategy-lint-disable-line\n'],
  ] as const) {
    it(`is none ${what}`, () => assert.deepEqual(read(text), []));
  }

  for (const [what, comment, expected] of [
    ['an unknown name', '<!-- strategy-lint-disable-page -->', '!name strategy-lint-disable-page'],
    ['no name', '<!-- strategy-lint- -->', '!name strategy-lint-'],
    ['a space for the hyphen', '<!-- strategy-lint disable-line -->', '!name strategy-lint disable-line'],
    ['a colon for the hyphen', '<!-- strategy-lint: disable -->', '!name strategy-lint: disable'],
    ['the words run together', '<!-- strategylint-disable -->', '!name strategylint-disable'],
    ['a day that no calendar has', '<!-- strategy-lint-disable a until 2027-02-29 -->', '!date 2027-02-29'],
    ['a thirteenth month', '<!-- strategy-lint-disable a until 2027-13-01 -->', '!date 2027-13-01'],
    ['a day in another form', '<!-- strategy-lint-disable until 01.03.2027 -->', '!date 01.03.2027'],
    ['no day', '<!-- strategy-lint-disable-line until -- x -->', '!date until'],
    ['no end', 'a\n\n<!-- strategy-lint-disable-file\n\n# b\n', '!unclosed strategy-lint-disable-file'],
  ] as const) {
    it(`with ${what} is a fault`, () => assert.deepEqual(read(comment), [expected]));
  }

  it('knows where its words stand', () => {
    const text = '- a\n  <!-- strategy-lint-disable-line goal-missing, review-missing until 2027-01-01 -->\n';
    const [directive] = directivesOf(parseDocument(text)).directives;
    assert.ok(directive);
    const words = directive.rules.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words, ['goal-missing', 'review-missing']);
    assert.match(text.slice(directive.comment.start, directive.comment.end), /^<!-- .* -->$/);
  });

  it('is seen to come and go as the text is edited', () => {
    const text = '# Plan\n\n- a\n- b\n';
    const before = parseDocument(text);
    assert.deepEqual(directivesOf(before).directives, []);
    const insert = ' <!-- strategy-lint-disable-line -->';
    const after = updateDocument(before, text.replace('- a', `- a${insert}`), [{ start: 11, end: 11, insert }]);
    assert.equal(directivesOf(after).directives.length, 1);
    const again = updateDocument(after, text, [{ start: 11, end: 11 + insert.length, insert: '' }]);
    assert.deepEqual(directivesOf(again).directives, []);
  });
});
