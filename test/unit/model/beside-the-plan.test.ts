import assert from 'node:assert/strict';
import { quote } from '../../../server/src/document/evidence.js';
import { parseDocument } from '../../../server/src/document/parse.js';
import { goalsOf, isDatedGoal, isMeans, isMeasurable } from '../../../server/src/model/goals.js';
import { hiresOf } from '../../../server/src/model/hires.js';
import { isIndex } from '../../../server/src/model/index-page.js';
import { milestonesOf } from '../../../server/src/model/milestones.js';
import { pilotsOf } from '../../../server/src/model/pilots.js';
import { placesOf } from '../../../server/src/model/initiative-places.js';
import { isReviewed } from '../../../server/src/model/review.js';
import { rolloutsOf } from '../../../server/src/model/rollouts.js';
import { unfilledOf } from '../../../server/src/model/template.js';
import { unknownsOf } from '../../../server/src/model/unknowns.js';

const documentOf = (...blocks: readonly string[]) => parseDocument(['# Plan 2027', ...blocks].join('\n\n'));

describe('The word of a role', () => {
  const heads = (heading: string): number =>
    goalsOf(documentOf(`## ${heading}`, '- Warm welcome\n- Wide choice')).length;

  it('heads no goals where it says of what sort a thing is', () => {
    for (const heading of [
      'Customer success principles',
      'Partner success framework',
      'Success stories',
      'Success team',
      'Key success factors',
      'Успех клиента: принципы',
      'Target market',
    ])
      assert.equal(heads(heading), 0, heading);
  });

  it('heads goals where it says what stands below', () => {
    for (const heading of [
      'Success criteria',
      'KPIs for success',
      'Customer success goals',
      'Medium-term goals',
      'Near-term goals (2 years)',
    ])
      assert.equal(heads(heading), 2, heading);
  });

  it('is no goal where behind it stands a rank', () => {
    for (const line of [
      '**Priority:** HIGH | **Effort:** 2 hours | **Impact:** referrals',
      '**Priority:** Medium · owner Ann',
      '**Приоритет:** высокий | **Срок:** май',
      '- Priority: Low',
    ])
      assert.equal(goalsOf(documentOf('## Newsletter', line)).length, 0, line);
    assert.equal(goalsOf(documentOf('## Newsletter', '**Priority:** High retention of first-year members')).length, 1);
  });
});

describe('What is done again and again', () => {
  it('is a measure of itself, and has no last day', () => {
    for (const goal of [
      'Exercise: 3x per week',
      'Call ten parents 2 times a month',
      'Обзвон выпускников 2 раза в неделю',
    ]) {
      const [found] = goalsOf(documentOf('## Goals', `- ${goal}`));
      assert.ok(found && isMeasurable(found) && isDatedGoal(found), goal);
    }
  });
});

describe('A page', () => {
  it('that names the documents which hold the plan is an index of them', () => {
    const page = (file: string) =>
      documentOf(
        `## Strategy\n\n1. **${file}** — why we exist\n2. **${file}** — the plan`,
        `## Archive\n\n- ${file} — of last year`,
        '## Rhythm\n\nWe look at it each month.',
      );
    assert.ok(isIndex(page('`docs/strategy/why.md`')));
    assert.equal(isIndex(page('`npm test`')), false);
  });

  it('of positioning, channels and measures that calls itself a plan is one', () => {
    const blocks = ['## Positioning', '"A desk for salons."', '## Launch channels', '1. Outreach\n2. Referrals'];
    const page = ['# Go-to-market plan', ...blocks, '## KPI targets', '- Conversion %\n- Retention %'].join('\n\n');
    assert.ok(parseDocument(page).isStrategy);
    assert.equal(parseDocument(page.replace('# Go-to-market plan', '# Salon desk')).isStrategy, false);
  });

  it('whose long lines were parted in the middle of a sentence is read across them', () => {
    const long =
      'Our members ask more and more often for help with the licences of what they use and with the new rules on it, '.repeat(
        2,
      );
    const [, text] = documentOf(
      `${long}for the culture \nof open work and for tools. The board meets to \nanswer them.`,
    ).nodes;
    assert.equal(text?.facts.sentences.length, 2);
    assert.equal(documentOf(`${long.trim().slice(0, -1)}.\nof old`).nodes.length, 3);
  });
});

describe('A list of launches', () => {
  it('under goals is work for them', () => {
    const below = '- Mobile app\n- Partner portal';
    assert.equal(goalsOf(documentOf('## Q2 goals', '### Product launches', below)).length, 0);
    assert.equal(goalsOf(documentOf('## Q2 goals', '### Urgent', below)).length, 2);
  });
});

describe('The goal of a stage', () => {
  const measured = (...blocks: readonly string[]): boolean[] =>
    goalsOf(documentOf(...blocks))
      .filter(({ kind }) => kind === 'goal')
      .map(isMeasurable);

  it('is held to the criteria that stand further down in the stage', () => {
    const scope = '**Scope:**\n- two depots';
    assert.deepEqual(
      measured(
        '## Phase 2: Expansion (weeks 5–10)',
        '**Goal:** Reach more depots.',
        scope,
        '**Success criteria:**\n- 40 % fewer calls',
      ),
      [true],
    );
    assert.deepEqual(
      measured(
        '## Этап 2. Расширение (май)',
        '**Цель:** охватить больше складов.',
        '**Критерии успеха:**\n- звонков на 40 % меньше',
      ),
      [true],
    );
  });

  it('is not what is made in the stage, listed below it without figures', () => {
    for (const [stage, label, work] of [
      ['## Phase 2: Growth (May)', '**Goal:** More visitors', '- User accounts\n- Newsletter'],
      ['## Этап 2. Рост (май)', '**Цель:** больше посетителей', '- Личный кабинет\n- Рассылка'],
    ] as const)
      assert.equal(goalsOf(documentOf(stage, label, work)).length, 1, stage);
    assert.equal(
      goalsOf(documentOf('## Phase 2 (May)', '**Goal:** More visitors', '- 600 a week\n- 9 of 10 stay')).length,
      3,
    );
  });

  it('is held to none that have no figure, nor to the metrics of the whole plan', () => {
    assert.deepEqual(
      measured(
        '## Phase 2: Expansion (weeks 5–10)',
        '**Goal:** Better work with depots.',
        '**Success criteria:**\n- staff feel at ease',
      ),
      [false],
    );
    assert.deepEqual(measured('## Club', '**Goal:** be visible in the town.', '## Metrics', '- 300 visitors'), [false]);
  });
});

describe('Key results in a table below the line of their objective', () => {
  it('carry its measures and share its day', () => {
    const goals = goalsOf(
      parseDocument(
        [
          '# OKRs: first semester',
          '**Objective:** Make wasted food the exception.',
          '| Key result | Target | Current |\n|---|---|---|\n| KR1: Meals saved a week | 60 | 20 |',
        ].join('\n\n'),
      ),
    );
    assert.deepEqual(
      goals.map(({ kind, parent }) => `${kind} ${parent === goals[0]}`),
      ['objective false', 'key-result true'],
    );
    assert.ok(goals.every(isMeasurable));
    assert.ok(goals.every(isDatedGoal));
    assert.equal(goals.some(isMeans), false);
  });
});

describe('Key results pasted with their spaces', () => {
  it('are read, where Markdown sees code', () => {
    for (const [objective, result] of [
      ['Objective 1: More members.', 'KR'],
      ['Цель 1. Больше членов клуба.', 'КР'],
    ] as const) {
      const doc = documentOf(
        objective,
        `    ${result}1: 60 new members\n\n    ${result}2: 9 of 10 stay`,
        '    npm test',
      );
      assert.equal(goalsOf(doc).filter(({ kind }) => kind === 'key-result').length, 2, result);
      assert.equal(doc.nodes.filter(({ kind }) => kind === 'code').length, 0);
    }
    assert.equal(documentOf('Run this:', '    npm test').nodes.filter(({ kind }) => kind === 'code').length, 1);
  });
});

describe('A column for target months', () => {
  it('dates its rows, however the months are counted', () => {
    for (const [head, month] of [
      ['Target Month', 'M4'],
      ['Target date', '1 May'],
      ['Target Month', 'M18–20'],
      ['Срок', 'М4'],
    ] as const) {
      const table = `| Milestone | ${head} |\n|---|---|\n| First 50 customers | ${month} |`;
      assert.ok(milestonesOf(documentOf('## Milestones', table))[0]?.dated, head);
    }
  });
});

describe('No step of the way', () => {
  const steps = (...blocks: readonly string[]): number => milestonesOf(documentOf('## Roadmap', ...blocks)).length;

  it('is what must be there beforehand, what would be done some day, whom one will hire', () => {
    for (const heading of [
      'Before phase 1 begins, confirm:',
      '### Prerequisites',
      '### Entry criteria',
      'До запуска проверить:',
      '### Входные условия',
      "**What we'd change at 1000 shops:**",
      '**Что мы сделали бы иначе:**',
      '### Hiring plan',
    ])
      assert.equal(steps(heading, '- Licences bought\n- Staff trained'), 0, heading);
    assert.equal(steps('### Mobile app', '- Licences bought\n- Staff trained'), 2);
  });

  it('is what was used or written last', () => {
    const table = (head: string): string =>
      `| Tool | ${head} | Action |\n|---|---|---|\n| Post | 2026-12-10 | renew the licence |\n| Till | 2026-12-01 | renew the lease |`;
    for (const head of ['Last used', 'Added', 'Последний вход'])
      assert.equal(milestonesOf(documentOf('## Tools', table(head))).length, 0, head);
    assert.equal(milestonesOf(documentOf('## Tools', table('Next'))).length, 2);
  });

  it('is a letter about a stage', () => {
    const letter = '### Phase 1 invitation\n\nYou are invited.';
    assert.equal(milestonesOf(documentOf('## Communication templates', letter)).length, 0);
    assert.equal(milestonesOf(documentOf('## Rollout', letter)).length, 1);
  });
});

describe('No trial of the plan', () => {
  it('is a trial that customers get, nor a farm on a small scale', () => {
    for (const line of [
      'Achieve 10% trial-to-paid conversion',
      'Trial activation rate: 80 %',
      'Conversion rate (trial → paid)',
      'Trial/demo walkthrough',
      'Specialty crops: berries, small-scale fruit trees',
      'Конверсия из триала в оплату 8 %',
      'Конверсия (пробный период → оплата)',
    ])
      assert.equal(pilotsOf(documentOf(`- ${line}`)).length, 0, line);
    assert.equal(pilotsOf(documentOf('- Small-scale test of night deliveries')).length, 1);
  });

  it('is told of again by what becomes of its customers', () => {
    const pilot =
      '## Trial\n\n- We pilot the app in five shops, 3 to 28 May; we go on if 20 orders come, else we stop.';
    for (const line of [
      '- Turn pilots into paying customers',
      '### Iterate on pilot feedback',
      '- Перевести пилотных клиентов на оплату',
    ])
      assert.equal(pilotsOf(documentOf(pilot, `## June\n\n${line}`)).length, 1, line);
  });

  it('is dated by the heading over it', () => {
    const [pilot] = pilotsOf(documentOf('## Phase 1: own practice (month 4)', '- Pilot with 20 patients'));
    assert.equal(pilot?.bounds.time, true);
    const [other] = pilotsOf(documentOf('## First reply under 45 minutes', '- Pilot with 20 patients'));
    assert.equal(other?.bounds.time, false);
  });
});

describe('Nothing left open', () => {
  const open = (...blocks: readonly string[]): string[] =>
    unknownsOf(documentOf(...blocks))
      .filter(({ answered }) => !answered)
      .map(({ words }) => quote(words));

  it('are questions that others are to be asked', () => {
    const questions = '1. What took too long?\n2. What would make you stop?';
    assert.deepEqual(open('### Interview guide', 'Ask simple questions:', questions), []);
    assert.deepEqual(open('### Интервью', 'Задаём простые вопросы:', questions), []);
    assert.equal(open('### Open questions', questions).length, 2);
  });

  it('is a mark that is somebody’s name', () => {
    assert.deepEqual(open('The members of the TODO Group meet each spring.'), []);
    assert.deepEqual(open('TODO Group Steering Committee aims at more members.'), []);
    assert.equal(open('- Owner TODO').length, 1);
    assert.equal(open('- TODO: find a hall').length, 1);
  });

  it('is what is today, where the text says when that is measured', () => {
    const table = '| Metric | Current | Target |\n|---|---|---|\n| Meals saved a week | – | 60 |';
    assert.equal(open(table).length, 1);
    assert.deepEqual(open(table, 'We record the baseline in the first two weeks.'), []);
    assert.deepEqual(
      open(
        '| Показатель | Сейчас | Цель |\n|---|---|---|\n| Спасено обедов в неделю | – | 60 |',
        'Текущие значения замерим в марте.',
      ),
      [],
    );
  });

  it('is said by the sort of a point in brackets at its head', () => {
    const blanks = (item: string): number => unfilledOf(documentOf(`- ${item}`)).places.length;
    for (const item of [
      '[Marketing] Launch the campaign',
      '**[New]** Invite the neighbours',
      '[Важно] Позвать соседей',
    ])
      assert.equal(blanks(item), 0, item);
    for (const item of ['[Owner] Marketing', '[Insert goal] Launch', '[Название] План', 'Call [Marketing] Monday'])
      assert.equal(blanks(item), 1, item);
  });

  it('are blanks in a message that is quoted whole', () => {
    const message =
      '"I saw [Hotel Name] has 47 reviews that nobody has answered so far — we can mend that in ten minutes, if you like."';
    assert.equal(unfilledOf(documentOf(`Write to them: ${message}`)).places.length, 0);
    assert.equal(unfilledOf(documentOf('The farm lies in [Your Location].')).places.length, 1);
  });
});

describe('Whoever is won, and whoever is not taken on', () => {
  it('brings no result of their own', () => {
    for (const line of [
      '- Recruit 5–10 practices from your network',
      '- It costs nothing vs. hiring another clerk',
      '- Дешевле, чем нанять двух операторов',
    ])
      assert.equal(hiresOf(documentOf('## Steps', line)).length, 0, line);
    assert.equal(hiresOf(documentOf('## Steps', '- Hire: 2 engineers, 3 sales reps')).length, 1);
  });
});

describe('A roll-out', () => {
  const subjects = (...blocks: readonly string[]): number => rolloutsOf(parseDocument(blocks.join('\n\n'))).length;

  it('may be named in the second line of the title, or in the text of a plan that is called no more than that', () => {
    const step = '- Week 4: install the ERP, train the storekeepers';
    assert.equal(subjects('# Rollout plan', '## Help desk for the schools: deployment', step), 1);
    assert.equal(subjects('# Implementation plan', '## Steps', step), 1);
    assert.equal(subjects('# План внедрения', '## Шаги', '- Неделя 4: установка ERP, обучение кладовщиков'), 1);
    assert.equal(subjects('# Shop plan 2027', '## Steps', step), 0);
  });
});

describe('A new thing', () => {
  it('is not what the plan says its own product is', () => {
    const line = (said: string): number =>
      placesOf(documentOf('## Idea', `**${said}** We put it in by May in all 12 hotels.`)).length;
    assert.equal(line('Acme is the AI model of demand.'), 0);
    assert.equal(line('Акме — это AI-модель спроса.'), 0);
    assert.equal(line('An AI model of demand.'), 1);
  });
});

describe('A look back', () => {
  it('is none of what customers write, of what things cost, nor of a year', () => {
    for (const line of [
      'We reply to Google reviews every day',
      'Patients scan at home, you review it for €99/month',
      'The steering committee agreed on this for 2027',
    ])
      assert.equal(isReviewed(documentOf(line)), false, line);
    assert.ok(isReviewed(documentOf('We review the plan every month')));
  });

  it('has its time where a week of the plan heads the line', () => {
    assert.ok(isReviewed(documentOf('## Steps', '- Week 16: retrospective and planning of phase 4')));
    assert.ok(isReviewed(documentOf('## Шаги', '- Неделя 16: пересмотр плана')));
    assert.equal(
      isReviewed(documentOf('## Steps', '- Reviews fell from 4.6 to 4.2 stars within eighteen months')),
      false,
    );
  });
});
