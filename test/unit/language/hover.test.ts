import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { hoverAt } from '../../../server/src/language/hover.js';
import { lint } from '../../../server/src/linter/lint.js';
import type { Locale } from '../../../server/src/rules/rule.js';

/** The hover where `|` stands in the text. */
function hover(marked: string, locale: Locale) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const document = parseDocument(text);
  return { text, shown: hoverAt(document, offset, locale, lint(document)) };
}

describe('Hover', () => {
  it('shows a Russian word to a Russian reader with the English name beside it', () => {
    const { text, shown } = hover('Срок окупаем|ости — 7 месяцев.', 'ru');
    assert.ok(shown);
    assert.equal(text.slice(shown.span.start, shown.span.end), 'Срок окупаемости');
    assert.match(shown.markdown, /^\*\*окупаемость\*\* · payback period/);
    assert.match(shown.markdown, /innovation-roi-unmeasured\.ru\.md/);
  });

  it('shows the same word to an English reader in English', () => {
    const { shown } = hover('Срок окупаем|ости — 7 месяцев.', 'en');
    assert.match(shown?.markdown ?? '', /^\*\*payback period\*\* · окупаемость/);
    assert.match(shown?.markdown ?? '', /In a plan/);
  });

  it('explains a finding: why, what to write, and where to read more', () => {
    const { shown } = hover('# План на 2026 год\n\n**Цель:** меньше жал|об.\n', 'ru');
    assert.match(shown?.markdown ?? '', /Почему это важно/);
    assert.match(shown?.markdown ?? '', /goal-unmeasurable\.ru\.md/);
  });

  it('shows the finding and the term where both are', () => {
    const { shown } = hover('# CRM plan 2026\n\n## Goals\n\n- Modernise the C|RM.\n', 'en');
    assert.match(shown?.markdown ?? '', /goal-/);
    assert.match(shown?.markdown ?? '', /\*\*CRM\*\*/);
  });

  for (const [where, text] of [
    ['a code span', 'Run `roi| --help` now'],
    ['a fenced block', '```\nroi| = 3\n```\n'],
    ['a link target', 'see [this](https://example.org/roi|)'],
    ['an address', 'see https://example.org/roi| now'],
    ['a tag', '<div class="roi|">x</div>'],
    ['no word', 'a  |  b'],
  ] as const) {
    it(`is silent in ${where}`, () => assert.equal(hover(text, 'en').shown, undefined));
  }

  it('explains the rule that a suppression names', () => {
    const comment = '<!-- strategy-lint-disable-line review-missing, goal-unmeas|urable until 2027-01-01 -- agreed -->';
    const { text, shown } = hover(`# Plan 2026\n\n- Goal: happy customers ${comment}\n`, 'ru');
    assert.ok(shown);
    assert.equal(text.slice(shown.span.start, shown.span.end), 'goal-unmeasurable');
    assert.match(shown.markdown, /^\*\*goal-unmeasurable\*\* · .*\n\n\*Почему это важно/);
    assert.match(shown.markdown, /goal-unmeasurable\.ru\.md/);
  });

  for (const [what, text] of [
    ['no rule', '<!-- strategy-lint-disable-line no-such-ru|le -->'],
    ['no directive', '<!-- see goal-unmeas|urable -->'],
    ['an example', '`<!-- strategy-lint-disable-line goal-unmeas|urable -->`'],
  ] as const) {
    it(`explains no rule where ${what} is`, () => assert.equal(hover(text, 'en').shown, undefined));
  }

  it('shows no word of the author, so that none becomes a link, a picture or a command', () => {
    const { shown } = hover(
      '# Plan 2026\n\n**Goal:** be| better ![x](command:evil) <img src=x> [go](command:evil).\n',
      'en',
    );
    assert.ok(shown);
    assert.doesNotMatch(shown.markdown, /evil|<img/);
  });
});
