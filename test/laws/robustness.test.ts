import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument, updateDocument, type TextChange } from '../../server/src/document/parse.js';
import type { StrategyDocument } from '../../server/src/document/strategy-document.js';
import { planMapOf } from '../../server/src/language/plan-map.js';
import { sentenceOf } from '../../server/src/linter/finding.js';
import { lint } from '../../server/src/linter/lint.js';
import type { Span } from '../../server/src/text/span.js';
import { workspaceOf } from '../fixtures/run.js';
import { corpusTexts, fixtureTexts, plain, trials, type NamedText } from './texts.js';

const texts: readonly NamedText[] = [...corpusTexts('en'), ...corpusTexts('ru'), ...fixtureTexts()];

/** A place in a text of any length. */
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

type Mutation = (text: string) => string;

const cut = fc.tuple(fraction, fraction).map(([from, length]): Mutation => (text) => {
  const start = Math.floor(from * text.length);
  return text.slice(0, start) + text.slice(start + Math.floor(length * 200));
});

const onLines = (change: (lines: string[], a: number, b: number) => string[]) =>
  fc.tuple(fraction, fraction).map(([a, b]): Mutation => (text) => {
    const lines = text.split('\n');
    const at = (place: number): number => Math.min(Math.floor(place * lines.length), lines.length - 1);
    return change(lines, at(a), at(b)).join('\n');
  });

const duplicated = onLines((lines, a, b) => lines.toSpliced(b, 0, lines[a] ?? ''));
const swapped = onLines((lines, a, b) => lines.with(a, lines[b] ?? '').with(b, lines[a] ?? ''));

const pieces = [
  '\n',
  '\n## Risks\n',
  '\n### Этап 2\n',
  '\r\n',
  '#',
  '- ',
  '1. ',
  '|',
  '```\n',
  '**',
  '---\n',
  '<!--',
  '[',
  '?',
  'Цель: ',
  'TBD',
  '\uD83D',
  ' 5 %',
  '<!-- strategy-lint-disable-line -->',
  '\n<!-- strategy-lint-disable-next-line goal-unmeasurable until 2026-01-31 -- x -->\n',
  '\n<!-- strategy-lint-disable goal-unmeasurable, no-rule -->\n',
  '<!-- strategy-lint-enable -->',
  '<!-- strategy-lint-disable-section until',
];
const piece = fc.constantFrom(...pieces);
const inserted = fc.tuple(fraction, piece).map(([place, words]): Mutation => (text) => {
  const at = Math.floor(place * text.length);
  return text.slice(0, at) + words + text.slice(at);
});

const mutations = fc.array(fc.oneof(cut, duplicated, swapped, inserted), { minLength: 1, maxLength: 6 });
const someText = fc.constantFrom(...texts);

function assertInside(span: Span, text: string, name: string): void {
  assert.ok(Number.isInteger(span.start) && Number.isInteger(span.end), `${name}: offsets are whole numbers`);
  assert.ok(span.start >= 0 && span.end <= text.length, `${name}: ${span.start}–${span.end} of ${text.length}`);
  assert.ok(span.start < span.end, `${name}: nothing is marked at ${span.start}`);
}

/** Lints and holds every finding, and the map, to what a reader may expect of it. */
function lintSoundly(doc: StrategyDocument, others?: NamedText['others']): void {
  const { goals, steps, unknowns } = planMapOf(doc, '2026-06-01');
  for (const { place, text } of [...goals, ...goals.flatMap(({ measures }) => measures), ...steps, ...unknowns])
    assertInside(place, doc.text, `the map, “${text}”`);
  for (const finding of lint(doc, { today: '2026-06-01' }, workspaceOf(doc, others))) {
    assertInside(finding.span, doc.text, finding.rule.id);
    for (const { path, span } of finding.related) {
      const there = path === undefined ? doc : others?.find((other) => other.path === path);
      assertInside(span, there?.text ?? '', `${finding.rule.id}, related`);
    }
    for (const locale of ['en', 'ru'] as const) {
      const sentence = sentenceOf(finding, locale);
      assert.doesNotMatch(sentence, /undefined|\{[a-z]+\}|«»|“”|\n/i, finding.rule.id);
    }
  }
}

const editOf = (text: string, place: number, length: number, insert: string): TextChange => {
  const start = Math.floor(place * text.length);
  return { start, end: Math.min(text.length, start + length), insert };
};

const applied = (text: string, { start, end, insert }: TextChange): string =>
  text.slice(0, start) + insert + text.slice(end);

const strictly = { preset: 'strict', today: '2026-06-01' } as const;

/** What a document is understood as, in a form that two of them can be compared by. */
const understood = (doc: StrategyDocument) => ({
  isStrategy: doc.isStrategy,
  kinds: [...doc.kinds].sort(),
  language: doc.language,
  title: doc.title,
  nodes: doc.nodes.map(
    (node) => `${node.kind} ${node.span.start}-${node.span.end} ${node.role ?? ''} ${node.facts.raw}`,
  ),
  findings: lint(doc, strictly).map(plain),
  map: planMapOf(doc, '2026-06-01'),
});

describe('The linter', function () {
  this.timeout(120_000);

  it('marks places in the document and finishes its sentences, on every text as it is', () => {
    for (const { path, text, others } of texts) lintSoundly(parseDocument(text, { path }), others);
  });

  it('sees in lines that end with CR LF what it sees in those that end with LF', () => {
    const outline = (text: string): string[] =>
      parseDocument(text).nodes.map(({ kind, level, role, span }) =>
        [kind, level, role, text.slice(span.start, span.end).replaceAll('\r\n', '\n').trimEnd()].join(' '),
      );
    for (const { path, text } of texts) {
      const lines = text.replaceAll('\r\n', '\n');
      assert.deepEqual(outline(lines.replaceAll('\n', '\r\n')), outline(lines), path);
    }
  });

  it('does so on texts that were cut, doubled, swapped and broken', () => {
    fc.assert(
      fc.property(someText, mutations, ({ path, text, others }, steps) => {
        lintSoundly(
          parseDocument(
            steps.reduce((broken, step) => step(broken), text),
            { path },
          ),
          others,
        );
      }),
      trials(300),
    );
  });

  it('does so on any string', () => {
    const line = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), piece);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        lintSoundly(parseDocument(`---\nstrategy: plan\n---\n${lines.join('\n')}`));
        lintSoundly(parseDocument(lines.join('')));
      }),
      trials(300),
    );
  });

  it('does so on a paragraph of more lines than a call takes arguments', () => {
    lintSoundly(parseDocument(`# Plan 2026\n\n${'y\n'.repeat(150_000)}`, { path: '' }));
  });

  it('does so on a paragraph of more sentences than anybody writes: each is looked at by itself', () => {
    const sentences = [
      'We hope to win.',
      'By 1 June 2027 we save £240,000, not £96,000.',
      'We assume that “the bank” waits; Lena checks it every month.',
      'Отчётов не пишем, с мая отказываемся от водителя: 540 тыс. ₽ в месяц.',
    ];
    lintSoundly(parseDocument(`# Plan 2027\n\n## Goals\n\n${`${sentences.join(' ')} `.repeat(2_000)}`, { path: '' }));
  });

  it('says the same of the same text', () => {
    for (const { path, text } of texts) {
      const [once, again] = [parseDocument(text, { path }), parseDocument(text, { path })];
      assert.deepEqual(lint(once).map(plain), lint(again).map(plain), path);
    }
  });

  it('understands the parts below a heading anew when the heading changes', () => {
    const heads = ['## История'];
    for (const { path, text } of texts) {
      for (const { index, 0: line } of text.matchAll(/^#{1,3} .+$/gm)) {
        const next = /^#+/m.exec(text.slice(index + line.length))?.[0].length ?? 0;
        if (next <= line.indexOf(' ')) continue;
        for (const insert of heads) {
          const change = { start: index, end: index + line.length, insert };
          const before = parseDocument(text, { path });
          lint(before, strictly);
          const after = applied(text, change);
          const updated = updateDocument(before, after, [change]);
          assert.deepEqual(understood(updated), understood(parseDocument(after, { path })), `${path}: ${line}`);
        }
      }
    }
  });

  it('understands an edited document as it would understand it anew', () => {
    const edit = fc.tuple(fraction, fc.nat(40), fc.oneof(piece, fc.constant('')));
    fc.assert(
      fc.property(
        someText,
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (named, rounds) => {
          let { text } = named;
          let doc = parseDocument(text, { path: named.path });
          for (const round of rounds) {
            const changes: TextChange[] = [];
            for (const [place, length, insert] of round) {
              const change = editOf(text, place, length, insert);
              changes.push(change);
              text = applied(text, change);
            }
            // Linted each time, so that what is kept from one version to the next is put to use.
            lint(doc, strictly);
            doc = updateDocument(doc, text, changes);
            assert.equal(doc.text, text);
          }
          assert.deepEqual(understood(doc), understood(parseDocument(text, { path: named.path })));
        },
      ),
      trials(200),
    );
  });
});
