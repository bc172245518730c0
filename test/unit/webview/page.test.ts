import assert from 'node:assert/strict';
import type { PlanMap, Shown } from '../../../view/messages.js';
import { page } from '../../../client/webview/page.js';
import { picture } from '../../../client/webview/picture.js';
import { branches, h, textOf, toMarkup, type Branch } from '../../../view/tree.js';
import { localeOf, words, type Locale } from '../../../view/words.js';
import { blank, mapOf } from './maps.js';

const drawn = (map: PlanMap, locale: Locale = 'en', current = 0): Branch =>
  h('main', {}, page({ file: 'plan.md', uri: 'file:///plan.md', version: 1, map }, { locale, width: 800, current }));

const all = (tree: Branch, fits: (branch: Branch) => boolean): Branch[] => [...branches(tree)].filter(fits);
const withClass = (tree: Branch, name: string): Branch[] =>
  all(tree, ({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name));
const textsOf = (tree: Branch, name: string): string[] => withClass(tree, name).map(textOf);
const part = (tree: Branch, id: string): Branch => {
  const [found] = all(tree, ({ attributes }) => attributes['id'] === id);
  assert.ok(found, `no part ${id}`);
  return found;
};

const plan = mapOf(
  '# Service plan 2027',
  '## Goals',
  '- Lost requests from 23% to 8% by 31 December 2027\n- Be closer to the customer',
  '## Milestones',
  '| Milestone | Date | Result |\n| --- | --- | --- |\n| ✅ Journal live | 1 March 2027 | all crews write in it |\n| Reports | 20 April 2027 | |\n| Party | | |',
  '## Open questions',
  '- Do crews fill in a report on site? Two crews try it until 1 June.\n- Who pays for the phones?',
);

describe('The page of the map', () => {
  it('says at its top what the plan holds', () => {
    assert.deepEqual(textsOf(drawn(plan), 'summary'), [
      '2 goals · 3 milestones · 1 done · 1 overdue · 1 open question',
    ]);
    assert.deepEqual(textsOf(drawn(plan, 'ru'), 'summary'), [
      '2 цели · 3 вехи · сделано: 1 · просрочено: 1 · 1 открытый вопрос',
    ]);
  });

  it('shows gaps as gaps', () => {
    const { gaps, sharedHint } = words.en;
    assert.deepEqual(textsOf(part(drawn(plan), 'chain'), 'gap'), [gaps.measure, sharedHint]);
    assert.deepEqual(textsOf(part(drawn(plan), 'unknowns'), 'gap'), [gaps.answer]);
    assert.deepEqual(textsOf(part(drawn(blank), 'chain'), 'gap'), [gaps.goals]);
  });

  it('has a tray for goals and milestones without a date', () => {
    const [tray] = withClass(drawn(plan), 'tray');
    assert.deepEqual(tray && textsOf(tray, 'go'), ['Party']);
  });

  it('leads from every mark, goal, measure and question to its line', () => {
    const lines = all(drawn(plan), ({ attributes }) => 'data-go' in attributes).map(({ attributes }) => {
      const { text, place } = JSON.parse(attributes['data-go'] ?? '') as PlanMap['title'];
      return `${place.start.line + 1} ${text}`;
    });
    for (const line of [
      '5 Lost requests from 23% to 8% by 31 December 2027',
      '5 from 23% to 8%',
      '13 Reports',
      '19 Who pays for the phones?',
    ])
      assert.ok(lines.includes(line), `${line} is not among\n${lines.join('\n')}`);
  });

  it('tells a screen reader of each mark what it is, when and where; one of them is where the Tab key stops', () => {
    const marks = withClass(drawn(plan, 'ru', 1), 'mark');
    assert.ok(
      marks.some(({ attributes }) => attributes['aria-label'] === 'веха: Reports, 20 апр. 2027, просрочено, строка 13'),
      marks.map(({ attributes }) => attributes['aria-label']).join('\n'),
    );
    assert.deepEqual(
      marks.map(({ attributes }) => attributes['tabindex']),
      ['-1', '0', '-1', '-1'],
    );
    assert.equal(withClass(drawn(plan, 'en', 99), 'mark').at(-1)?.attributes['tabindex'], '0');
  });

  it('has one heading of the first level, and leaves out none below it', () => {
    for (const map of [plan, blank, mapOf('# План', '## Вехи', '- 1 марта 2027: журнал работает')]) {
      const levels = all(drawn(map), ({ tag }) => /^h\d$/.test(tag)).map(({ tag }) => Number(tag.slice(1)));
      assert.equal(levels.filter((level) => level === 1).length, 1);
      for (const [index, level] of levels.entries())
        assert.ok(index === 0 || level <= (levels[index - 1] ?? 0) + 1, levels.join());
    }
  });

  it('shows the four sides of the formula where the plan has one', () => {
    const map = mapOf('# Клиентский опыт: план на 2027 год', '## Показатели', '- NPS с 31 до 45 к декабрю');
    const formula = part(drawn(map, 'ru'), 'formula');
    assert.deepEqual(textsOf(formula, 'side-mark'), ['$', 'CX', 'процессы', 'люди']);
    assert.deepEqual(textsOf(formula, 'operator'), ['=', '=', '+']);
    assert.equal(withClass(formula, 'lacking').length, 3);
    assert.equal(all(drawn(plan), ({ attributes }) => attributes['id'] === 'formula').length, 0);
  });

  it('says kindly why there is nothing to draw, in both languages', () => {
    for (const reason of ['noDocument', 'notStrategy', 'unread'] as const)
      for (const locale of ['en', 'ru'] as const) {
        const shown: Shown = { file: 'README.md', map: null, reason };
        const [empty] = page(shown, { locale, width: 600, current: 0 });
        assert.ok(empty && textOf(empty).includes(words[locale].empty[reason].title));
        assert.ok(textOf(empty).includes('README.md'));
      }
  });

  it('speaks Russian in a Russian interface and English in any other', () => {
    assert.deepEqual(['ru', 'ru-RU', 'en', 'de', 'run'].map(localeOf), ['ru', 'ru', 'en', 'en', 'en']);
  });
});

describe('The saved picture', () => {
  it('is one SVG of all there is, named and described, with nothing in it that can be pressed', () => {
    const svg = toMarkup(picture(plan, 'en'));
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(svg, /<title id="map-title">Service plan 2027<\/title><desc/);
    for (const text of ['Lost requests', 'Journal live', 'Party', 'Who pays for the phones?', words.en.gaps.answer])
      assert.ok(svg.includes(text), text);
    assert.doesNotMatch(svg, /data-go|tabindex|role="button"|<script|href/);
  });

  it('holds hostile words as words', () => {
    const hostile = mapOf(
      '# Plan 2027 </title><script>alert(1)</script>',
      '## Goals',
      '- Grow <img src=x onerror=alert(1)> "sales" & more from 5% to 9% by June 2027\u0007',
    );
    const svg = toMarkup(picture(hostile, 'en'));
    assert.doesNotMatch(svg, /<script|<img/);
    assert.ok(!svg.includes('\u0007'));
    assert.equal(svg.match(/<title id="map-title">/g)?.length, 1);
    const html = toMarkup(drawn(hostile));
    assert.doesNotMatch(html, /<script|<img/);
  });
});
