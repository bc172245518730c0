import assert from 'node:assert/strict';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { reportPage } from '../../../view/report/page.js';
import type { Locale } from '../../../view/words.js';
import { fileOf, look } from './reports.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element of a page, as a browser reads it. */
function elementsOf(html: string): Element[] {
  const faults: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => faults.push(code), sourceCodeLocationInfo: true });
  assert.deepEqual(faults, []);
  const below = (node: Node): Element[] =>
    'childNodes' in node
      ? node.childNodes.flatMap((child) => [...(isElement(child) ? [child] : []), ...below(child)])
      : [];
  return below(document);
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const tagged = (html: string, ...tags: string[]): Element[] =>
  elementsOf(html).filter(({ tagName }) => tags.includes(tagName));

const classed = (html: string, name: string): string[] =>
  elementsOf(html)
    .filter((element) => (attribute(element, 'class') ?? '').split(' ').includes(name))
    .map(textOf);

const plan = `# Service plan 2027

## Goals

- Lost requests from 23% to 8% by 31 December 2027
- Be closer to the customer

## Milestones

| Milestone | Date | Result |
| --- | --- | --- |
| ✅ Journal live | 1 March 2027 | all crews write in it |
| Reports | 20 April 2027 | |
| Party | | |
`;

const page = (text: string, locale: Locale = 'en', before?: string): string =>
  reportPage([fileOf('plans/service.md', text, locale, before)], look(locale));

/** What an author may write; each is to be seen as it was written. */
const hostile = [
  '</title></style></script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">go</a>',
  '&lt;b&gt; &amp; &#60;i&#62;',
  '\u202Eright to left\u202C and \u200Fmarks',
  'слово'.repeat(60),
  '👩‍👩‍👧 🇬🇪 \u{1F680}',
];

describe('The report page', () => {
  it('says what kind of document it is, how ready, and how much is to be asked', () => {
    const html = page(plan);
    assert.match(classed(html, 'eyebrow')[0] ?? '', /^Review report · 10 May 2027 · Plan \(by what is in it\)$/);
    assert.match(classed(html, 'verdict')[0] ?? '', /^Ready in \d of \d · \d+ questions$/);
    assert.match(classed(page(plan, 'ru'), 'verdict')[0] ?? '', /^Готово \d из \d · \d+ (?:вопрос|вопроса|вопросов)$/);
  });

  it('asks each question once, with the places it is asked of and their lines', () => {
    const html = page(plan);
    const questions = classed(html, 'question');
    assert.equal(new Set(questions).size, questions.length);
    assert.ok(classed(html, 'sentence').some((text) => /Be closer to the customer.*line 6$/.test(text)));
  });

  it('leads from what is missing to what to ask', () => {
    const html = page(plan);
    const ids = new Set(elementsOf(html).map((element) => attribute(element, 'id')));
    const inner = tagged(html, 'a').filter((element) => attribute(element, 'href')?.startsWith('#'));
    assert.ok(inner.length > 0);
    for (const element of inner) assert.ok(ids.has(attribute(element, 'href')?.slice(1)), textOf(element));
  });

  it('shows goals and milestones in tables, and says there what a goal lacks', () => {
    const html = page(plan);
    const rows = tagged(html, 'tr').map(textOf);
    assert.ok(rows.some((row) => /Lost requests.*31 Dec 2027/.test(row)));
    assert.ok(rows.some((row) => /Be closer.*No measure.*no owner/.test(row)));
    assert.ok(rows.some((row) => /Party.*no date/.test(row)));
  });

  it('draws the milestones, with words for who cannot see the drawing', () => {
    const [drawing] = tagged(page(plan), 'svg');
    assert.ok(drawing);
    assert.equal(attribute(drawing, 'role'), 'img');
    assert.match(attribute(drawing, 'aria-label') ?? '', /^Timeline\. From .* to 31 Dec 2027\.$/);
  });

  it('tells what became weaker and what stronger', () => {
    const html = page(plan, 'en', plan.replace('Be closer to the customer', 'Be loved'));
    assert.match(classed(html, 'weaker').join(), /Be closer to the customer/);
    assert.match(classed(html, 'stronger').join(), /Be loved/);
    assert.equal(
      classed(html, 'fresh').length,
      classed(html, 'weaker')
        .join()
        .match(/line \d+/g)?.length,
    );
  });

  it('says so when there is nothing to ask, and when there is no strategy', () => {
    const [file] = [fileOf('a.md', plan)];
    const calm = {
      file: 'a.md',
      reviewed: file.reviewed && { ...file.reviewed, review: { ...file.reviewed.review, questions: [] } },
    };
    assert.ok(calm.reviewed);
    assert.match(reportPage([{ file: 'a.md', reviewed: calm.reviewed }], look()), /No questions: the plan answers/);
    assert.match(
      reportPage([fileOf('cake.md', '# Cake\n\nBeat two eggs.\n')], look()),
      /does not look like a strategy/,
    );
    assert.match(reportPage([fileOf('empty.md', '')], look()), /does not look like a strategy/);
  });
});

describe('The report page of several documents', () => {
  const html = reportPage(
    [
      fileOf('cake.md', '# Cake\n\nBeat two eggs.\n'),
      fileOf('a.md', plan),
      fileOf('b.md', plan.replace('Service', 'Sales')),
    ],
    look(),
  );

  it('begins with a table of those that are strategies, each leading to its review', () => {
    const [contents] = tagged(html, 'nav');
    assert.ok(contents);
    const articles = tagged(html, 'article').map((element) => `#${attribute(element, 'id') ?? ''}`);
    const links = tagged(html, 'a')
      .map((element) => attribute(element, 'href'))
      .filter((href) => /^#d\d+$/.test(href ?? ''));
    assert.deepEqual(links, articles);
    assert.match(textOf(contents), /Service plan 2027a\.md.*Sales plan 2027b\.md/);
  });

  it('lists the others at its end', () => {
    assert.match(classed(html, 'others')[0] ?? '', /cake\.md$/);
  });

  it('bears each id once', () => {
    const ids = elementsOf(html).flatMap((element) => attribute(element, 'id') ?? []);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('Every report page', () => {
  const many = `# Plan 2027\n\n## Goals\n\n${Array.from({ length: 200 }, (_, n) => `- Be better at ${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]}ing\n`).join('')}`;
  const hostilePlan = `# Plan \`${hostile[0] ?? ''}\`\n\n## Goals\n\n${hostile.map((text) => `- Better \`${text}\`\n`).join('')}\n## Milestones\n\n${hostile.map((text) => `- 1 March 2027: \`${text}\`\n`).join('')}`;
  const pages = [plan, many, hostilePlan].flatMap((text) => [page(text), page(text, 'ru', plan)]);

  it('is whole HTML that needs nothing from elsewhere and runs nothing', () => {
    for (const html of pages) {
      assert.deepEqual(tagged(html, 'script', 'img', 'link', 'iframe', 'object', 'form').map(textOf), []);
      for (const element of elementsOf(html)) {
        for (const { name, value } of element.attrs) {
          assert.doesNotMatch(name, /^on/);
          if (name === 'href') assert.match(value, /^(?:#|https:\/\/github\.com\/)/);
          if (name !== 'href' && name !== 'xmlns') assert.doesNotMatch(value, /^\s*(?:https?|javascript):/);
        }
      }
      assert.doesNotMatch(html, /@import|url\(/);
    }
  });

  it('shows what an author wrote as it was written', () => {
    const shown = page(hostilePlan);
    const words = tagged(shown, 'body').map(textOf).join('');
    for (const text of [
      '</script><script>alert(1)',
      '<img src=x onerror=alert(1)>',
      'href="javascript:alert(1)"',
      '👩‍👩‍👧',
    ])
      assert.ok(words.includes(text), text);
  });

  it('has headings that leave out no level', () => {
    for (const html of [...pages, reportPage([fileOf('a.md', plan), fileOf('b.md', plan)], look())]) {
      const levels = tagged(html, 'h1', 'h2', 'h3', 'h4', 'h5').map(({ tagName }) => Number(tagName.slice(1)));
      assert.equal(levels[0], 1);
      levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1, levels.join()));
    }
  });

  it('says each thing in one language', () => {
    for (const html of [page(plan), page(many)]) {
      assert.doesNotMatch(tagged(html, 'body').map(textOf).join(''), /\p{Script=Cyrillic}/u);
      assert.deepEqual(
        tagged(html, 'html').map((element) => attribute(element, 'lang')),
        ['en'],
      );
    }
  });

  it('keeps a long list readable: some places in full, the others by their lines', () => {
    assert.match(classed(page(many), 'note').join(' '), /188 more: lines 17, 18/);
  });
});
