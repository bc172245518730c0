import { place } from '../document/evidence.js';
import { sharedProcessOf } from '../model/portfolio.js';
import { splitPortfolio } from '../fixes/portfolio.js';
import { reword } from '../fixes/reword.js';
import { at } from '../fixes/tell.js';
import { defineRule } from './rule.js';

export const portfolioProcessShared = defineRule({
  id: 'portfolio-process-shared',
  family: 'innovation',
  severity: 'information',
  claims: ['P1.7'],
  summary: {
    en: 'Innovations and breakthroughs go by one budget, KPI or stage gate.',
    ru: 'Инновации и прорывы ведут по одному бюджету, показателю или отбору.',
  },
  why: {
    en: 'Judged by quick payback, every breakthrough dies at the gate; judged by patience, no innovation ever has to pay. The two need different money, people and questions.',
    ru: 'Если спрашивать быструю окупаемость со всех, не выживет ни один прорыв; если быть терпеливым ко всем, инновации перестанут окупаться. Им нужны разные деньги, люди и вопросы.',
  },
  advice: {
    en: 'Give each a track of its own: innovations are judged by effect and payback, breakthroughs by what was learned for a sum you can lose.',
    ru: 'Разведите их: инновации судите по эффекту и окупаемости, прорывы — по тому, что узнали за сумму, которую не жалко потерять.',
  },
  question: {
    en: 'Of the ideas turned down last year, which were bad and which were merely bold?',
    ru: 'Сколько смелых замыслов уже отсеяно здесь лишь потому, что не окупались за год?',
  },
  fixes: [splitPortfolio, at(['paragraph', 'item', 'row'], reword('portfolio-apart'))],
  messages: {
    shared: {
      en: 'Innovations and breakthroughs share one budget, measure or gate here. Would a bet on the far future ever pass it, and what keeps an improvement honest? Give each its own rules.',
      ru: 'Здесь у инноваций и прорывов общие деньги, показатель или отбор. Пройдёт ли его хоть один прорыв и кто спросит окупаемость с улучшений? Разделите правила.',
    },
  },
  *check(doc, report) {
    const shared = sharedProcessOf(doc);
    if (shared) yield report('shared', place(shared));
  },
});
