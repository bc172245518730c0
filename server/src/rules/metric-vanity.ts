import { attentionMetricsOf } from '../model/attention.js';
import { place, quote } from '../document/evidence.js';
import { countOthers, measureOther } from '../fixes/attention-metric.js';
import { defineRule } from './rule.js';

export const metricVanity = defineRule({
  id: 'metric-vanity',
  family: 'metrics',
  severity: 'warning',
  preset: 'essential',
  claims: ['P2.3'],
  summary: {
    en: 'Reach, followers, views or likes used as goal, KPI or proof of success.',
    ru: 'Охват, подписчики, просмотры или лайки в роли цели, KPI или доказательства успеха.',
  },
  why: {
    en: 'Attention can be bought and says nothing of the business. What counts is whether people know the brand, would recommend it, order, come back.',
    ru: 'Внимание покупается и о бизнесе ничего не говорит. Важно, знают ли бренд, готовы ли рекомендовать, заказывают ли и возвращаются.',
  },
  advice: {
    en: 'Measure NPS, brand awareness or orders from the channel; keep attention as one input, with its share of customers and its cost.',
    ru: 'Меряйте NPS, узнаваемость бренда или заказы из канала; внимание оставьте вводной — с долей клиентов и ценой.',
  },
  question: {
    en: 'If this number doubled and sales stayed where they are, would you call it a success?',
    ru: 'Число удвоилось, а заказов не прибавилось. Что вы скажете собственнику?',
  },
  fixes: [countOthers('metric-recommend'), measureOther('metric-nps'), countOthers('metric-orders')],
  messages: {
    vanity: {
      en: '“{metric}” measures attention, not effect. What do these people do next: order, return, recommend?',
      ru: '«{metric}» — это внимание, а не результат. Что эти люди делают дальше: заказывают, возвращаются, рекомендуют?',
    },
  },
  *check(doc, report) {
    for (const metric of attentionMetricsOf(doc))
      yield report('vanity', place(metric.words), { metric: quote(metric.words) });
  },
});
