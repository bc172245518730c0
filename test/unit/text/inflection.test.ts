import assert from 'node:assert/strict';
import { areForms } from '../../../server/src/text/inflection.js';
import { words } from '../../../server/src/text/words.js';

const norms = (text: string): string[] => words(text).map(({ norm }) => norm);

describe('Words that no dictionary knows', () => {
  for (const forms of [
    'отток оттока оттоку оттоком оттоке',
    'метрика метрики метрике метрику метрикой метрикою метрик метриками',
    'заявка заявки заявок заявками',
    'рынок рынка рынком рынки рынков',
    'уровень уровня уровнем уровней',
    'платёж платежа платежом платежей',
    'выручка выручки выручек',
    'удовлетворённость удовлетворённости удовлетворённостью',
    'показатель показателя показателей показателями',
    'компания компании компаний компанией',
    'предложение предложения предложений предложением',
    'сценарий сценария сценариев сценариями',
    'статья статьи статей статьями',
    'ключевой ключевая ключевого ключевых ключевыми',
    'деньги денег деньгами',
    'чат-бот чат-бота чат-ботами',
    'backlog backlog’а backlog-ом',
    'OKR OKRs OKR-ов',
    'cohort cohorts cohort’s',
    'strategy strategies',
    'process processes',
    'hypothesis hypotheses',
  ]) {
    it(`are one in any form: ${forms}`, () => {
      const [first = '', ...others] = norms(forms);
      for (const other of others) assert.ok(areForms(first, other), `${first} ${other}`);
    });
  }

  for (const pair of [
    'цель целый',
    'цель целом',
    'издержки держать',
    'план плановый',
    'lead leading',
    'target targeting',
    'угол уголь',
    'роль ролик',
    'ток то',
  ]) {
    it(`stay apart when only their beginnings are alike: ${pair}`, () => {
      const [a = '', b = ''] = norms(pair);
      assert.ok(!areForms(a, b));
    });
  }
});
