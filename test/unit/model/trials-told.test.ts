import assert from 'node:assert/strict';
import { quote } from '../../../server/src/document/evidence.js';
import { parseDocument } from '../../../server/src/document/parse.js';
import { detailedPartsOf } from '../../../server/src/model/detail.js';
import { hypothesesOf } from '../../../server/src/model/hypotheses.js';
import { overplannedOf } from '../../../server/src/model/overplanned.js';
import { pilotsOf } from '../../../server/src/model/pilots.js';

const lacking = (...lines: readonly string[]): string[] =>
  pilotsOf(parseDocument(lines.join('\n\n')))
    .filter(({ bounds }) => !(bounds.time && bounds.size && bounds.criterion))
    .map(
      ({ words, bounds }) =>
        `${quote(words)}: ${Object.keys(bounds)
          .filter((key) => !bounds[key as 'time'])
          .join()}`,
    );

describe('A trial', () => {
  it('that only begins has no length, and one that is to go well no sign', () => {
    const trial = 'We pilot soup trolleys on two wards from 3 May, £400. If it goes down well, the others follow.';
    assert.deepEqual(lacking('# Ward plan 2027', trial), [
      'We pilot soup trolleys on two wards from 3 May, £400: time,criterion',
    ]);
    const told =
      'We pilot soup trolleys on two wards, 3 to 28 May, £400. If 30 of 40 patients finish the bowl, the others follow.';
    assert.deepEqual(lacking('# Ward plan 2027', told), []);
  });

  it('is not told of again by the lines that name it', () => {
    const told = '## Пилот тележек\n\nДве палаты, 3–28 мая, 40 тыс. ₽. Если доели 30 из 40, идём дальше, иначе стоп.';
    const lines = ['- Май: пробный запуск, меню', '- 5 июня: итоги пилота', '- Тележки: эксперимент, см. ниже'];
    assert.deepEqual(lacking('# План кухни', ...lines, told), []);
  });

  it('under a name in bold owes bounds where its neighbour has them', () => {
    const bounded =
      '**Night soup.** Two wards, 3 to 28 May, £400. Kept if 30 of 40 bowls come back empty, else dropped.';
    assert.deepEqual(
      lacking('# Ward plan', '## Experiments', bounded, '**Cold trays.** Some wards get them in June.'),
      ['Cold trays: size,criterion'],
    );
  });

  it('in a list of paragraphs owes its own bounds', () => {
    const bounded =
      'Ночная выпечка: с 1 по 30 апреля, две печи, 90 тыс. ₽. Оставляем, если берут 60 булок, иначе стоп.';
    const open = 'Хлеб по подписке. Запустим летом, поглядим, приживётся ли.';
    assert.deepEqual(lacking('# План пекарни', '## Что пробуем', bounded, open), [
      'Хлеб по подписке. Запустим летом, поглядим, приживётся ли: time,size,criterion',
    ]);
    const on = 'Булки печёт Анна, муку везёт Олег.';
    assert.deepEqual(lacking('# План пекарни', '## Что пробуем', bounded, on), []);
  });

  it('has no sign where what follows a wish is all that is counted', () => {
    const trial = '## Mower trial\n\nThree mowers, starting on 4 May 2027. ';
    const lacks = (told: string): string[] => lacking('# Park plan', trial + told);
    assert.deepEqual(lacks('If it goes well, we buy nine.'), ['Mower trial: time,criterion']);
    assert.deepEqual(lacks('If it goes well – 30 lawns a week – we buy nine.'), ['Mower trial: time']);
  });

  it('is a stage that is called one', () => {
    const told = 'Берём два кабинета и шесть врачей, с 3 по 28 мая.';
    assert.deepEqual(lacking('# План клиники', '## Этапы', '### Шаг 1. Обкатка', told), ['Шаг 1. Обкатка: criterion']);
    assert.deepEqual(lacking('# План клиники', '## Этапы', '### Шаг 1. Проба крови', told), []);
  });

  it('is not what steers a ship or an aeroplane', () => {
    for (const line of ['Pilots and tugs are ordered by the hour.', 'Harbour pilots board at the buoy.'])
      assert.deepEqual(lacking('# Plan', '## Costs', `- ${line}`), [], line);
    assert.deepEqual(lacking('# План', '## Расходы', '- Пилоты и бортпроводники летают в новом графике.'), []);
  });
});

it('A belief beside one that is tried with figures owes a test', () => {
  const tried = '1. Guests stay for music. Six Fridays, we count bills after nine; under 40 we stop.';
  const lines = ['# Plan', '## What we believe', `${tried}\n2. Candles make people kinder.`];
  assert.deepEqual(
    hypothesesOf(parseDocument(lines.join('\n\n'))).map(({ testable }) => testable),
    [true, false],
  );
});

describe('A belief', () => {
  const untested = (...lines: readonly string[]): string[] =>
    hypothesesOf(parseDocument(lines.join('\n\n')))
      .filter(({ testable }) => !testable)
      .map(({ words }) => quote(words));

  it('is not tested by figures that stand before it or by what the next paragraph is about', () => {
    const told = 'Market stall, two days a week. Our hypothesis is that a smile sells soap.';
    assert.equal(untested('# Plan', told, 'From April we rent 3 vans.').length, 1);
    assert.equal(untested('# Plan', told, 'Checked on 200 buyers in May, dropped under 20 sales.').length, 0);
    assert.equal(untested('# План', 'Есть гипотеза, что соседи купят мёд.', 'С мая снимаем 3 склада.').length, 1);
  });

  it('owes a sign of its own where its neighbours have one, whatever holds for all', () => {
    const intro = 'Three ideas in six weeks, £900 each, we keep at most one:';
    const list =
      '1. Soap by post. Works if 40 are sold.\n2. Soap in hotels. Works if 2 of 9 sign.\n3. Schools like soap.';
    assert.deepEqual(untested('# Plan', '## What we want to try', intro, list), ['Schools like soap']);
  });

  it('may be a part of its own, or a row that names an idea and its trial', () => {
    assert.equal(untested('# План', '## Гипотеза о мёде', 'Соседи, скорее всего, купят.').length, 1);
    assert.equal(untested('# План', '## Гипотеза о мёде', 'Соседи купят. Проверим на 40 дворах в мае.').length, 0);
    const rows = '| Идея | Проверка |\n|---|---|\n| Мёд в школах | 12 школ до мая |\n| Мёд почтой | людям понравится |';
    assert.deepEqual(untested('# План', '## Продажи', rows), ['Мёд почтой']);
  });
});

describe('A timetable', () => {
  it('may stand in one line of a list, and is reported where it stands', () => {
    const line = '- Opening: 4 October 2028, 8:00 doors, 9:15 speech, 10:30 tour';
    const doc = parseDocument(`# Strategy of the bakery, 10 January 2027\n\n## Steps\n\n- May: oven\n${line}\n`);
    const [part] = detailedPartsOf(doc);
    assert.match(part?.node.facts.plain ?? '', /^Opening/);
  });

  it('of what nobody knows is planned too finely even where a step of it checks something', () => {
    const text =
      'Which flour it takes nobody knows. 3 May 9:00 to 10:30 kneading, 11:00 proving, 4 May 8:00 tasting test.';
    assert.equal(overplannedOf(parseDocument(`# Plan\n\n${text}`)).length, 1);
    assert.equal(
      overplannedOf(parseDocument('# Plan\n\nWhich flour it takes nobody knows. We test three in May.')).length,
      0,
    );
  });
});

describe('A belief', () => {
  const owing = (...blocks: readonly string[]): string[] =>
    hypothesesOf(parseDocument(['# Plan 2027', ...blocks].join('\n\n')))
      .filter(({ testable }) => !testable)
      .map(({ words }) => quote(words));

  it('owes a test where its neighbour in the list has one', () => {
    const tried = '- We think the night bus pays: six Fridays, we count riders, under 40 we stop.';
    assert.deepEqual(owing('## Steps', `${tried}\n- We think people like blue buses.`), [
      'We think people like blue buses',
    ]);
    assert.deepEqual(owing('## Assumptions', `${tried}\n- We think people like blue buses.`), []);
    assert.deepEqual(owing('## Steps', '- Paint the buses.\n- We think people like blue buses.'), []);
  });

  it('in a table of thoughts owes more than empty cells', () => {
    const rows = ['| Сад | соседям нужны семена | письма до 3 мая | |', '| Пасека | мёд берут дачники | | – |'];
    const table = ['| Что | Как думаем | Что делаем | Кто |', '|---|---|---|---|', ...rows].join('\n');
    assert.deepEqual(owing('## Новое', table), ['мёд берут дачники']);
  });
});
