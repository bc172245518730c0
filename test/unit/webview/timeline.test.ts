import assert from 'node:assert/strict';
import { dayNumber, stretchWords } from '../../../view/days.js';
import { layOut, type Layout } from '../../../view/timeline-layout.js';
import { nearRange } from '../../../view/timeline-range.js';
import { fitted, widthOf, wrapped } from '../../../view/text-width.js';
import { blank, mapOf, milestone } from './maps.js';

const laidOut = (steps: ReturnType<typeof milestone>[], width = 800): Layout => {
  const layout = layOut({ ...blank, steps }, width, 'en');
  assert.ok(layout);
  return layout;
};

const marksOf = (layout: Layout) => layout.bands.flatMap(({ marks }) => marks);

/** The room that a mark takes with its label. */
const roomOf = ({ from, to, label }: ReturnType<typeof marksOf>[number]): [number, number] => {
  const width = widthOf(label.text);
  return [Math.min(from, label.end ? label.x - width : label.x), Math.max(to, label.end ? label.x : label.x + width)];
};

describe('The timeline', () => {
  it('goes from left to right in time, and today stands between what was and what comes', () => {
    const layout = laidOut([milestone('After', '2027-09-01'), milestone('Before', '2027-03-01')]);
    const [before, after] = marksOf(layout);
    assert.equal(before?.entry.text, 'Before');
    assert.ok(after && before.to < layout.today.x && layout.today.x < after.to);
    assert.equal(layout.today.beyond, undefined);
  });

  it('draws a quarter as a bar of its days and a day as a point', () => {
    const [quarter, day] = marksOf(
      laidOut([milestone('Quarter', '2027-04-01', '2027-06-30'), milestone('Day', '2027-07-15')]),
    );
    assert.ok(quarter && quarter.to - quarter.from > 200);
    assert.equal(day?.from, day?.to);
  });

  it('writes what takes the whole time over its bar, where there is room for its words', () => {
    const words = 'Training of all forty operators in the new procedure';
    const [year] = marksOf(laidOut([milestone(words, '2027-01-01', '2027-12-31')]));
    assert.equal(year?.label.text, words);
    assert.ok(year.label.over && year.label.x === year.from);
  });

  it('keeps hundreds of milestones and their labels apart and on the drawing', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      milestone(
        `Milestone number ${index} with a name of some length`,
        new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10),
      ),
    );
    const layout = laidOut(many);
    for (const lane of new Set(marksOf(layout).map(({ y }) => y))) {
      const marks = marksOf(layout).filter(({ y }) => y === lane);
      const rooms = marks.map(roomOf).sort((a, b) => a[0] - b[0]);
      for (const [index, [start]] of rooms.entries()) assert.ok(index === 0 || start > (rooms[index - 1]?.[1] ?? 0));
    }
    for (const mark of marksOf(layout)) {
      const [start, end] = roomOf(mark);
      assert.ok(start >= 0 && end <= layout.width, `${mark.label.text}: ${start}–${end}`);
      assert.ok(mark.y < layout.height);
    }
  });

  it('lets no date of another age push the plan into a corner: it stands at the edge', () => {
    const layout = laidOut([
      milestone('Epoch', '1970-01-01'),
      ...['01', '03', '05', '07', '09', '11'].map((month) => milestone(`Month ${month}`, `2027-${month}-01`)),
      milestone('Some day', '9999-12-31'),
    ]);
    const [first] = marksOf(layout);
    const last = marksOf(layout).at(-1);
    assert.deepEqual([first?.beyond, last?.beyond], ['before', 'after']);
    assert.match(first?.label.text ?? '', /^← 1970/);
    assert.match(last?.label.text ?? '', /9999/);
    const inside = marksOf(layout).filter(({ beyond }) => !beyond);
    assert.ok((inside.at(-1)?.to ?? 0) - (inside[0]?.to ?? 0) > layout.width / 2);
  });

  it('holds two days that lie decades apart', () => {
    const range = nearRange([dayNumber('2025-01-01'), dayNumber('2055-01-01')]);
    assert.deepEqual(range, { from: dayNumber('2025-01-01'), to: dayNumber('2055-01-01') });
  });

  it('leaves today out of a plan of long ago', () => {
    const { today } = laidOut([milestone('Then', '1999-03-01'), milestone('Later', '1999-09-01')]);
    assert.equal(today.beyond, 'after');
  });

  it('names months by the reader’s language, and the year where it begins', () => {
    const steps = [milestone('a', '2027-10-01'), milestone('b', '2028-05-01')];
    const ticks = (locale: 'en' | 'ru') => layOut({ ...blank, steps }, 900, locale)?.ticks.map(({ text }) => text);
    assert.ok(ticks('en')?.includes('Jan 2028'), String(ticks('en')));
    assert.ok(
      ticks('ru')?.some((text) => text === 'янв. 2028'),
      String(ticks('ru')),
    );
  });

  it('is none where nothing has a date', () => {
    assert.equal(layOut(mapOf('# План', '## Вехи', '- Журнал работает'), 800, 'ru'), undefined);
  });
});

describe('Days in words', () => {
  it('name whole months, quarters, halves and years, in both languages', () => {
    const said = (from: string, to: string) => [stretchWords({ from, to }, 'en'), stretchWords({ from, to }, 'ru')];
    assert.deepEqual(said('2027-12-01', '2027-12-31'), ['December 2027', 'декабрь 2027']);
    assert.deepEqual(said('2027-07-01', '2027-09-30'), ['Q3 2027', 'III кв. 2027']);
    assert.deepEqual(said('2027-01-01', '2027-06-30'), ['H1 2027', '1-е полугодие 2027']);
    assert.deepEqual(said('2027-01-01', '2027-12-31'), ['2027', '2027']);
    assert.deepEqual(said('2026-01-01', '2028-12-31'), ['2026 – 2028', '2026 – 2028']);
    assert.deepEqual(said('2027-03-02', '2027-03-27'), ['2 Mar – 27 Mar 2027', '2 мар. – 27 мар. 2027']);
    assert.deepEqual(said('9999-12-31', '9999-12-31'), ['31 Dec 9999', '31 дек. 9999']);
  });
});

describe('Texts in a drawing', () => {
  it('are cut to the room there is', () => {
    const cut = fitted('Восемь новых мастеров приняты и обучены', 120);
    assert.ok(widthOf(cut) <= 120 && cut.endsWith('…') && cut.startsWith('Восемь новых'), cut);
    assert.equal(fitted('Коротко', 120), 'Коротко');
  });

  it('are wrapped between words, the last of too many lines cut', () => {
    const lines = wrapped('one two three four five six seven eight nine ten', 60, 3);
    assert.equal(lines.length, 3);
    assert.ok(
      lines.every((line) => widthOf(line) <= 60),
      lines.join('|'),
    );
    assert.match(lines.at(-1) ?? '', /…$/);
  });
});
