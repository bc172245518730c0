import assert from 'node:assert/strict';
import { termAt } from '../../../server/src/language/terms.js';

/** A word or phrase as it stands in a text, and the term that a reader means. */
const forms: readonly (readonly [string, string])[] = [
  ['окупаемости', 'payback'],
  ['сроком окупаемости', 'payback'],
  ['вехами', 'milestone'],
  ['Вех', 'milestone'],
  ['контрольных точек', 'milestone'],
  ['бизнес-процессов', 'business-process'],
  ['прорывных технологий', 'breakthrough'],
  ['прорывом', 'breakthrough'],
  ['инноваций', 'innovation'],
  ['допущениями', 'assumption'],
  ['гипотезу', 'hypothesis'],
  ['пилотных проектов', 'pilot'],
  ['пилотом', 'pilot'],
  ['клиентского опыта', 'cx'],
  ['оттоком', 'churn'],
  ['охвата аудитории', 'reach'],
  ['воронке', 'funnel'],
  ['диверсификацией', 'diversification'],
  ['узнаваемости бренда', 'brand-awareness'],
  ['программ лояльности', 'loyalty-programme'],
  ['ядром команды', 'core-team'],
  ['рисками', 'risk'],
  ['спринтами', 'sprint'],
  ['горизонте планирования', 'horizon'],
  ['базового значения', 'baseline'],
  ['автоматизацию', 'automation'],
  ['KPI', 'kpi'],
  ['NPS', 'nps'],
  ['CRM', 'crm'],
  ['ROI', 'roi'],
  ['milestones', 'milestone'],
  ['breakthrough technologies', 'breakthrough'],
  ['hypotheses', 'hypothesis'],
  ['key results', 'objective-key-results'],
  ['payback periods', 'payback'],
  ['business processes', 'business-process'],
  ['assumptions', 'assumption'],
  ['customer experience', 'cx'],
  ['vanity metrics', 'vanity-metric'],
  ['loyalty programmes', 'loyalty-programme'],
  ['pilots', 'pilot'],
  ['deliverables', 'deliverable'],
];

describe('A term is known in any form', () => {
  for (const [text, id] of forms) {
    it(`${text} → ${id}`, () => {
      const sentence = `— ${text}, ok`;
      for (const offset of [2, 2 + text.length]) assert.equal(termAt(sentence, offset)?.id, id, `at ${offset}`);
      assert.deepEqual(termAt(sentence, 2), { id, start: 2, end: 2 + text.length });
    });
  }

  it('as й of two code points', () => {
    assert.equal(termAt('инноваций'.normalize('NFD'), 3)?.id, 'innovation');
  });

  for (const text of ['в целом', 'целый год', 'planet', 'goalkeeper', 'пилотка', 'revision of a painting']) {
    it(`${text} is none`, () => assert.equal(termAt(text, 1), undefined));
  }
});
