import assert from 'node:assert/strict';
import { parseDocument, type ParseOptions } from '../../../server/src/document/parse.js';

const read = (text: string, options?: ParseOptions): string[] => {
  const { isStrategy, kinds } = parseDocument(text, options);
  return isStrategy ? [...kinds] : [];
};

const plan = '# Plan 2026\n\n**Goal:** 620 bikes on lease by December 2026.\n';

describe('What a document is taken for', () => {
  it('is read from its content', () => assert.deepEqual(read(plan), ['plan']));
  it('names its subject', () => assert.ok(read(plan.replace('Plan', 'CRM roll-out plan')).includes('system')));
  it('is the author’s word in the front matter', () => {
    assert.deepEqual(read(`---\nstrategy: crisis, cx\n---\n${plan}`), ['plan', 'crisis', 'cx']);
    assert.deepEqual(read(`---\nstrategy: none\n---\n${plan}`), []);
    assert.deepEqual(read('---\nstrategy: plan\n---\nSome notes.\n'), ['plan']);
  });
  it('is the author’s word in a comment', () => assert.deepEqual(read(`<!-- strategy: none -->\n${plan}`), []));
  it('is what the settings say where the author is silent', () => {
    assert.deepEqual(read('Some notes.\n', { treatAs: 'okr' }), ['plan', 'okr']);
    assert.deepEqual(read(`---\nstrategy: plan\n---\n${plan}`, { treatAs: 'none' }), ['plan']);
  });
  it('is a plan where a text of that name says often what will be, and names no day', () => {
    const prose =
      'Доход будет поступать от подписок. Подписка будет годовой и месячной. Покупатели будут студентами. ' +
      'Рекламу мы будем размещать в сетях. Цена будет ниже, чем у соседей.';
    assert.deepEqual(read(`# Бизнес-план\n\n${prose}\n`), ['plan']);
    assert.deepEqual(read(`# Заметки\n\n${prose}\n`), []);
  });
  it('is a plan where a paper names its sums, its days and what is to change', () => {
    const paper =
      'DISTRIBUTION CENTRE SOUTH\n\nWe want pick errors to go from 3.1 to 1.2.\n\n' +
      'Dock booking starts on 5 April 2027 and costs £120,000.\n\nThe lights come on 6 September 2027 for £1.24m.\n\n' +
      'On 28 May 2027 the floor is surveyed.\n\nMoney: £1.77m in all, of which £0.41m for robots.\n';
    assert.deepEqual(read(paper), ['plan']);
  });
  it('is a plan where a letter says in the present what its authors do by which day', () => {
    const letter =
      'Попечителям\n\n20 января снимаем помещение.\n\nС 1 марта запускаем автобус.\n\n5 апреля собираем волонтёров.\n\n' +
      'До 30 мая принимаем в штат координатора.\n\nК 10 сентября открываем школу.\n\nСроки: центр 1 марта, школа 10 сентября.\n';
    assert.deepEqual(read(letter), ['plan']);
    assert.deepEqual(read(letter.replaceAll(/(снима|запуска|собира|принима|открыва)ем/g, '$1ли')), []);
  });
  it('is a plan where stages are numbered, and none has a day yet', () => {
    const roadmap = (...stages: readonly string[]): string =>
      ['# Strategy', ...stages, '## Open questions\n\n- Which skills do we need?'].join('\n\n');
    assert.notDeepEqual(read(roadmap('## Phase 1 — Try it by hand', '## Phase B — Build the library')), []);
    assert.deepEqual(read(roadmap('## Skills', '## More skills')), []);
  });
  it('is a plan where it is called the plan of something', () => {
    const strategy = (title: string): string =>
      `# ${title}\n\n## Vision\n\nCalm.\n\n## Measurement\n\n- Renewals.\n\n## Owner\n\nCare team.\n`;
    assert.notDeepEqual(read(strategy('Customer experience strategy')), []);
    assert.deepEqual(read(strategy('Strategies')), []);
  });
  it('is a plan where its time is still open', () => {
    const goals = (time: string): string =>
      `# Vision\n\nFresh food.\n\n# Goals\n\n- Build a list of ingredients\n\n## Time\n\n${time}\n\n## Risks\n\n- Few members\n`;
    assert.notDeepEqual(read(goals('TBD')), []);
    assert.deepEqual(read(goals('Short.')), []);
  });
  it('is no strategy by its file’s name', () => assert.deepEqual(read(plan, { path: 'docs/README.md' }), []));

  for (const [what, text] of [
    [
      'a page on how to set goals',
      '# How to set goals\n\nA good goal has a date, say “NPS 40 by December 2026”.\n\n## Goals\n\n- Be specific.\n',
    ],
    [
      'a lesson on goals, with an example',
      '## Introduction\n\nOKRs stand for objectives and key results.\n\n# Objectives\n\nA good objective inspires.\n\n' +
        '# Key results\n\nEach key result has a figure, say 40% by May.\n\nWhen setting objectives, ask your team.\n\n' +
        '- Objective: the best shoes\n- KR: 5% returns\n\n## Owner\n\nEvery OKR has an owner. We want to win.\n',
    ],
    [
      'minutes of a meeting',
      '# Протокол встречи 14 октября\n\n- Цели на квартал: охват 100 тысяч.\n- Бюджет уточнить.\n',
    ],
    [
      'a list of gifts',
      '# Our trip fund\n\n- 2 January 2026: £20\n- 5 February: £35\n- 9 March: £15\n\nWe want to go to Rome.\n',
    ],
    [
      'a tutorial in the present',
      '# Настраиваем сервер\n\nУстанавливаем пакеты, запускаем службу, проверяем порт, создаем базу.\n\nОбновлено 3 марта 2026.\n\n5 апреля 2026 добавили ключ.\n\n7 мая 2026 сменили порт.\n',
    ],
    ['results of a quarter', '# Q3 2026 results\n\nRevenue grew 12% to $4.2M. We missed our goal of 500 customers.\n'],
    [
      'a README with a roadmap',
      '# parse-dates\n\n## Install\n\n`npm i parse-dates`\n\n## Usage\n\n```js\nparse()\n```\n\n## Roadmap\n\n- [ ] Time zones\n',
    ],
  ] as const) {
    it(`is nothing for ${what}`, () => assert.deepEqual(read(text), []));
  }

  const crisis = [
    [
      'a plan that never says “crisis”',
      '# Cash plan after losing our largest client\n\n**Goal:** outgoings covered by fees by September 2026.\n\n- The gym is cancelled.\n',
    ],
    [
      'a letter in bad weather',
      '# План выживания\n\n**Цель:** безубыточность к 1 июля 2026 года.\n\nТрафик просел вдвое, съезжаем из офиса.\n',
    ],
    [
      'a year named bad in the front matter',
      '---\ntitle: Винодельня, план на неурожайный год\n---\n\n**Цель:** долг не больше 9 млн ₽ к 1 июля 2027 года.\n\nСобрали 140 тонн вместо 600. Отказываемся от гостевого дома.\n',
    ],
    [
      'what goes, under its heading',
      '# Getting the ferry through a winter without tourists\n\n**Goal:** no overdraft by 1 May 2027.\n\nWe carried 900 cars, against 4,100. Cash until late March.\n\n## What goes\n\n- The lounge and the sponsorship.\n',
    ],
    [
      'a plan B that cuts nothing yet',
      '# План Б: маркетплейс нас отключил\n\n**Цель:** 6 млн ₽ в месяц к 30 июня 2026 года.\n\nМинус 68 % заказов, подушки на пять месяцев, поэтому офис не трогаем.\n\nХватит денег до июля.\n',
    ],
    [
      'what is done after a client was lost',
      '# Cash plan now that we lost our largest client\n\n**Goal:** outgoings covered by fees by September 2026.\n\n- The gym is cancelled.\n',
    ],
    [
      'a share that went with a customer, under the name of the lost one',
      '# After Brandt\n\n**Goal:** fees of £80k a month by 31 May 2027.\n\nBrandt was 41% of our fees, and that trade is gone for good.\n\nNobody is dismissed. The seniors stay.\n',
    ],
    [
      'a neutral name, a share lost, and who goes and stays',
      '# Письмо совету\n\n**Цель:** 9 млн ₽ в месяц к 1 июля 2027 года.\n\nСеть «Лад», 38 % отгрузки, не продлила договор. Прежнего объёма не будет. Двоих из конторы увольняем 1 марта, старшие мастера остаются.\n',
    ],
    [
      'a grant that shrank, under the name of its house',
      'Музей\n\nПЛАН РАБОТЫ ПРИ СОКРАЩЕНИИ ФИНАНСИРОВАНИЯ\n\nСубсидия уменьшена с 64 до 43 млн руб.\n\n1. Цель\n\nСмета исполнена к 31 декабря 2027 года.\n\n2. Меры\n\n- Сокращение 17 ставок до 1 марта\n- Отказ от рекламы\n',
    ],
    [
      'savings that no word list names, against what was',
      '# Plan 2027\n\n**Goal:** zero by 31 May 2027.\n\nOrder book £2.1m (prior year £3.9m), and we do not expect it back.\n\n- Hall 3 handed back: £132k\n- Toolroom closed: £90k\n- Furnace two switched off: £40k\n\nNine posts end in May.\n',
    ],
    ['one section of another plan', `${plan}\n## Антикризисные меры\n\n- Такси отменяем.\n- Наём замораживаем.\n`],
  ] as const;
  for (const [what, text] of crisis) it(`is a crisis plan for ${what}`, () => assert.ok(read(text).includes('crisis')));

  const none = [
    [
      'a plan for the press',
      `${plan.replace('Plan 2026', 'Crisis communications plan 2026')}\nSales fell; we cut travel.\n`,
    ],
    ['a story of an old crisis', `${plan}\nIn the crisis of 2020 sales fell by half and we cut the office.\n`],
    ['a feared one', `${plan}\n## Риски\n\n- Кризис: выручка упала, денег на месяц, режем офис и штат.\n`],
    [
      'an opening paragraph in place of a title, and the bound of a bet',
      '**Goal:** 900 riders by December 2028.\n\nWe sell no office. Whichever comes first, the money running out or the winter without a licence, we stop the trial and end the lease.\n',
    ],
    [
      'a story of how it went',
      '# How we survived losing our biggest client\n\nRevenue fell by half; we cut the office and let three people go. We want to tell you how it felt.\n',
    ],
    [
      'an ordinary year in which a customer left',
      `${plan}\nSchools, 30% of sales, left us in May; the seniors keep the accounts.\n`,
    ],
    ['somebody else’s', plan.replace('Plan 2026', 'Housing crisis action plan 2026')],
  ] as const;
  for (const [what, text] of none) it(`is no crisis plan for ${what}`, () => assert.ok(!read(text).includes('crisis')));
});
