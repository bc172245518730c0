import assert from 'node:assert/strict';
import { quote } from '../../../server/src/document/evidence.js';
import { parseDocument } from '../../../server/src/document/parse.js';
import { automationsOf } from '../../../server/src/model/automations.js';
import { breakthroughsOf } from '../../../server/src/model/breakthroughs.js';
import { consultantsOf } from '../../../server/src/model/consultants.js';
import { hiresOf } from '../../../server/src/model/hires.js';
import { effectlessOf } from '../../../server/src/model/initiatives.js';
import { overplannedOf } from '../../../server/src/model/overplanned.js';
import { processBoastsOf } from '../../../server/src/model/processes.js';

const documentOf = (...blocks: readonly string[]) => parseDocument(blocks.join('\n\n'));

describe('Praise of a process', () => {
  const plan = ['# CRM implementation plan', '## Process'];
  const boasts = (...blocks: readonly string[]): number => processBoastsOf(documentOf(...plan, ...blocks)).length;
  const steps =
    'the agent measures the roof, the office calculates within four hours, the customer signs, the crew comes a week later';

  it('that announces the ordinary case is made good behind the colon or in the list', () => {
    assert.equal(boasts(`Our sales process is complex, the ordinary case is this: ${steps}.`), 0);
    const listed = steps
      .split(', ')
      .map((step) => `- ${step}`)
      .join('\n');
    assert.equal(boasts('Our sales process is complex, but most orders run like this:', listed), 0);
  });

  it('that refuses the drawing needs no word of process and no heading for it', () => {
    const refusals = [
      'Every planner has an own way of it, and a chart would not do it justice. The vendor will sit with them for a week.',
      'Matching crews is an art, nobody can put it on paper.',
      'Каждый рейс у нас особый случай, на бумагу такое не ложится. Подрядчик посмотрит на месте.',
    ];
    for (const line of refusals)
      assert.equal(processBoastsOf(documentOf('# CRM implementation plan', '## Today', line)).length, 1, line);
    for (const line of ['Every site has an own way in.', 'The value is hard to explain.'])
      assert.equal(processBoastsOf(documentOf('# CRM implementation plan', '## Today', line)).length, 0, line);
  });

  it('that goes on behind its own colon is not', () => {
    assert.equal(
      boasts(
        'Our sales process is unique: forty product lines, six countries, three price lists, and customers of all sizes.',
      ),
      1,
    );
  });
});

describe('Teams that there are', () => {
  const hires = (line: string): number => hiresOf(documentOf('# Plan 2027', '## Steps', `- ${line}`)).length;

  it('are taken on by nobody when they begin to work with something', () => {
    for (const who of ['all crews', 'both teams', 'every team', 'these two crews'])
      assert.equal(hires(`30 June 2027: ${who} work in the system`), 0, who);
    assert.equal(hires('30 июня 2027: обе команды работают в системе'), 0);
  });
});

describe('People to come', () => {
  const hires = (line: string): boolean[] =>
    hiresOf(documentOf('# Plan 2027', '## People', `- ${line}`)).map(({ outcome }) => outcome);

  it('may be students, and a staff that works shorter weeks is no team to be formed', () => {
    assert.deepEqual(hires('Four students and two postdocs join in October 2027 for a year.'), [false]);
    assert.deepEqual(hires('Office staff work three days from May.'), []);
    assert.deepEqual(hires('Five guest experience partners will be recruited.'), [false]);
    assert.deepEqual(hires('Добираем пять сомелье.'), [false]);
    assert.deepEqual(hires('40 clicks, one hire.'), []);
  });
});

describe('An outsider', () => {
  const untasked = (line: string): number =>
    consultantsOf(documentOf('# Plan 2027', '## Steps', line)).filter(({ tasked }) => !tasked).length;

  it('is no engagement where the sums of a budget are told one by one', () => {
    assert.equal(untasked('Rent £9,000, agency £4,000, cases £2,000, travel £1,000.'), 0);
    assert.equal(untasked('A mystery shopper agency has been booked for the year (£4,000).'), 1);
    assert.equal(untasked('Новая кровля над цехом сушки, подрядчик выбран.'), 0);
  });

  it('is not told of by the line of another, nor once more by a budget', () => {
    const other = 'A teacher from the college runs two days; the result is a script.';
    assert.equal(untasked(`A design agency has been booked for the year.\n\n${other}`), 1);
    assert.equal(untasked('An agency has been hired for the year.\n\n## Budget\n\n- Training and agency: £31,000'), 1);
  });
});

describe('Money by the year', () => {
  const named = (line: string): boolean[] =>
    automationsOf(documentOf('# План 2027', '## Робот для проверки счетов', line)).map(({ purpose }) => purpose);

  it('is no gain where something is bought for it, nor is what people see when it only looks modern', () => {
    assert.deepEqual(named('Покупаем робота с распознаванием накладных, 2 млн ₽ в год. Другие уже внедрили.'), [false]);
    assert.deepEqual(named('Ставим робота в мае, 2 млн ₽. Клиенты видят, что банк современный.'), [false]);
  });
});

describe('A table with dates', () => {
  const rows = ['| Shelf cameras | 1 March 2027 |', '| Self-checkout | 1 June 2027 |'];

  it('lists innovations where they lead it, and steps where the dates do', () => {
    const listed = ['| Innovation | Start |', '|---|---|', ...rows].join('\n');
    assert.equal(effectlessOf(documentOf('# Innovation roadmap 2027', listed)).length, 1);
    const turned = rows.map((row) => row.replace(/^\| (.*) \| (.*) \|$/, '| $2 | $1 |'));
    const calendar = ['| Date | Innovation |', '|---|---|', ...turned].join('\n');
    assert.equal(effectlessOf(documentOf('# Roadmap 2027', calendar)).length, 0);
  });
});

describe('A heading that names a row of a register', () => {
  const register = [
    '| No. | Initiative | Kind | Effect |',
    '|---|---|---|---|',
    '| 1 | Heat pumps for hall B | innovation | €40k a year |',
    '| 2 | Order-bot for florists | innovation | 9 minutes an order |',
    '| 3 | Orchids from tissue | breakthrough | see below |',
  ].join('\n');
  const explained = (title: string): number =>
    effectlessOf(
      documentOf('# Innovation programme 2027', register, '## Innovations', `### ${title}`, 'Installed in May, €90k.'),
    ).length;

  it('tells of that row and announces nothing', () => {
    for (const title of ['Heat pumps', 'The bot']) assert.equal(explained(title), 0, title);
    assert.equal(explained('Humidity control'), 1);
  });

  it('says what the row is for', () => {
    const told = 'A second leg for the time after 2040. We accept to lose all of it.';
    const blocks = ['# Innovation programme 2027', register, '## Breakthroughs', '### Orchids', told];
    const found = breakthroughsOf(documentOf(...blocks)).map(({ words, purposeNamed }) => [quote(words), purposeNamed]);
    assert.deepEqual(found, [['Orchids', true]]);
  });
});

describe('What nobody knows', () => {
  const found = (...blocks: readonly string[]): string[] =>
    overplannedOf(documentOf('# Plan 2027', ...blocks)).map(({ words }) => quote(words));
  const hours = 'On 3 March 9:30 to 11:00 the first, 11:15 to 13:00 the second.';

  it('is not planned too finely where it is found out first, within a time', () => {
    const admitted = 'How the course is to run is a mystery to all of us.';
    assert.equal(found(`${admitted} ${hours}`).length, 1);
    assert.deepEqual(found(`${admitted} First Ann finds out within two weeks. ${hours}`), []);
    assert.equal(found(`${admitted} ${hours} The school finds out at 14:00 how it went.`).length, 1);
  });

  it('is admitted in a line that introduces a timetable, and only named in a heading', () => {
    const table =
      '| Work | Start | Effort |\n|---|---|---|\n| Draft | 2 March 2027 | 12 man-days |\n| Portal | 9 March 2027 | 96 man-days |';
    assert.equal(found('How partners want to be paid we do not know yet. Timetable:', table).length, 1);
    assert.deepEqual(found('## What we do not know yet', table), []);
  });
});
