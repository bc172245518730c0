import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { earlierFindings, reviewReportOf, withTrend } from '../../../server/src/language/review-report.js';
import { lint } from '../../../server/src/linter/lint.js';
import type { Locale } from '../../../server/src/rules/rule.js';

const reviewOf = (text: string, locale: Locale = 'en') => {
  const doc = parseDocument(text);
  return reviewReportOf(doc, lint(doc, { today: '2027-01-10' }), locale);
};

const plan = (...goals: string[]): string =>
  `# Plan 2027\n\n## Goals\n\n${goals.map((goal) => `- ${goal}\n`).join('')}\n## Risks\n\n- Few hands\n`;

const asked = (report: ReturnType<typeof reviewOf>, rule: string) =>
  report.questions.find((question) => question.rule === rule);

describe('The review of a document', () => {
  it('asks one question of all places that share a fault, with the words of each', () => {
    const question = asked(reviewOf(plan('Happier customers', 'Proud staff')), 'goal-unmeasurable');
    assert.equal(question?.dimension, 'goals');
    assert.deepEqual(
      question.places.map(({ text }) => text),
      ['Happier customers', 'Proud staff'],
    );
  });

  it('says of a second place no more than its words, where nothing else differs', () => {
    const [first, second] =
      asked(reviewOf(plan('Happier customers', 'Proud staff')), 'goal-unmeasurable')?.places ?? [];
    assert.match(first?.sentence ?? '', /Happier customers/);
    assert.equal(second?.sentence, undefined);
  });

  it('quotes nothing where the document as a whole is meant', () => {
    const [place] = asked(reviewOf(plan('Happier customers')), 'review-missing')?.places ?? [];
    assert.equal(place?.text, '');
    assert.notEqual(place.sentence, undefined);
  });

  it('quotes the cell of a table that is meant, and the first of its row for an empty one', () => {
    const table =
      '# Plan 2027\n\n## Phases\n\n| Phase | By | Result |\n|---|---|---|\n| Training | | 40 people certified |\n';
    const { questions } = reviewOf(table);
    const quoted = questions.flatMap(({ places }) => places.map(({ text }) => text)).filter((text) => text !== '');
    assert.ok(quoted.includes('Training'), quoted.join());
    assert.ok(!quoted.includes('…'));
  });

  it('begins with the gravest', () => {
    const severities = reviewOf(plan('Happier customers')).questions.map(({ severity }) => severity);
    const order = ['warning', 'information', 'hint'];
    assert.deepEqual(
      severities,
      [...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
  });

  it('speaks the language of the reader, whatever the document is written in', () => {
    const { kinds, questions, language } = reviewOf(plan('Happier customers'), 'ru');
    assert.equal(language, 'en');
    assert.deepEqual(kinds, ['План']);
    for (const { question } of questions) assert.match(question, /\p{Script=Cyrillic}/u);
  });
});

describe('The trend of a document', () => {
  const before = reviewOf(plan('Happier customers', 'Proud staff'));
  const after = reviewOf(plan('Happier customers', 'Fine offices').replace('## Risks', 'Something new.\n\n## Risks'));
  const { trend } = withTrend(after, 'main', earlierFindings(before), 'en');

  it('tells what is new from what has only moved', () => {
    const fresh = new Set(trend?.fresh);
    const places = after.questions.flatMap((question) => question.places);
    assert.deepEqual(
      places.filter(({ fingerprint }) => fresh.has(fingerprint)).map(({ text }) => text),
      ['Fine offices'],
    );
  });

  it('tells what is settled, in words where they are known', () => {
    assert.deepEqual(
      trend?.settled.map(({ text }) => text),
      ['Proud staff'],
    );
    const unknown = withTrend(after, 'baseline.json', [{ fingerprint: 'gone:1' }], 'en').trend;
    assert.deepEqual(unknown?.settled, [{}]);
  });

  it('finds no change in an equal document', () => {
    const same = withTrend(before, 'main', earlierFindings(before), 'en').trend;
    assert.deepEqual([same?.fresh, same?.settled], [[], []]);
  });
});
