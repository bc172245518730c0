import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from '../../server/src/document/parse.js';
import type { Completion } from '../../server/src/language/completion/completion.js';
import { completionsAt } from '../../server/src/language/completion/completions.js';
import { triggerCharacters } from '../../server/src/language/completion/triggers.js';
import { corpusTexts, fixtureTexts, hasCorpus, trials, type NamedText } from './texts.js';

const texts: readonly NamedText[] = [...corpusTexts('en'), ...corpusTexts('ru'), ...fixtureTexts()];

const template = { language: 'ru' as const, title: 'Цель', prefix: 'ст-цель', description: '', body: '# Цель\n$0' };

/** What is offered behind what was typed into a text; by its last character, or to who asks. */
function offered({ text, path }: NamedText, at: number, typed: string, trigger?: string): readonly Completion[] {
  const document = parseDocument(text.slice(0, at) + typed + text.slice(at), { path });
  const asked = trigger === undefined ? {} : { trigger };
  const lint = () => [];
  return completionsAt({
    document,
    offset: at + typed.length,
    locale: 'en',
    lint,
    templates: [template],
    teamTerms: [],
    ...asked,
  });
}

/** What begins something, in many a place. */
const beginnings = [
  ...['\n#', '\n## ', '\n###### Р', '\n**', '\n3. ', '\n/', '\n/ст'],
  ...['\n  -', '\n  - О', '\n\t* ', '\n    + **П', '\nOw', ' окуп', '| nps'],
  ...['<!-- strategy-lint-', '\n<!-- strategy-lint-disable-line goal-', '\n---\nstrategy:', '```\n#'],
];

const someText = fc.constantFrom(...texts);
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('Completion', () => {
  it('replaces what was typed on one line, and is found by the marks that it began with', () => {
    const check = (named: NamedText, place: number, typed: string): void => {
      const at = Math.floor(place * named.text.length);
      const text = named.text.slice(0, at) + typed + named.text.slice(at);
      for (const { label, span, filter = label, insert, isSnippet } of offered(named, at, typed)) {
        const replaced = text.slice(span.start, at + typed.length);
        assert.ok(span.start <= at + typed.length && at + typed.length <= span.end, `${label}: the cursor is outside`);
        assert.doesNotMatch(text.slice(span.start, span.end), /\n/, `${label}: more than a line`);
        const marks = /^[^\p{L}]*/u.exec(replaced)?.[0].trimEnd() ?? '';
        assert.ok(filter.startsWith(marks), `${filter} is never found by «${replaced}»`);
        if (!isSnippet) assert.doesNotMatch(insert, /\n/, label);
      }
    };
    fc.assert(fc.property(someText, fraction, fc.constantFrom(...beginnings), check), trials(150));
  });

  it('never comes up within a line, whatever is typed there', () => {
    const check = (named: NamedText, place: number, typed: string): void => {
      const at = Math.floor(place * named.text.length);
      const before = named.text.slice(named.text.lastIndexOf('\n', at - 1) + 1, at);
      fc.pre(/[\p{L}\d|]/u.test(before) && !/^(?:strategy|status)|<!--/.test(before));
      assert.deepEqual(offered(named, at, typed, typed), [], `«${before}${typed}»`);
    };
    fc.assert(fc.property(someText, fraction, fc.constantFrom(...triggerCharacters), check), trials(150));
  });
});

if (hasCorpus) {
  describe('Completion offers only templates in what is no strategy:', () => {
    for (const named of corpusTexts('other')) {
      it(named.path, () => {
        for (const typed of ['\n\n##', '\n- one\n  -', '\n\nокуп']) {
          const kinds = offered(named, named.text.length, typed).map(({ kind }) => kind);
          assert.deepEqual(kinds, [], typed);
        }
      });
    }
  });
}
