import { place, whole } from '../document/evidence.js';
import { lovelessMetricsOf } from '../model/channel-judgement.js';
import { addMeasure } from '../fixes/measure-row.js';
import { defineRule } from './rule.js';

export const advocacyMetricMissing = defineRule({
  id: 'advocacy-metric-missing',
  family: 'metrics',
  severity: 'information',
  claims: ['P2.4'],
  summary: {
    en: 'A channel or brand plan whose measures leave out whether people know the brand and would recommend it.',
    ru: 'План канала или бренда, где среди показателей нет ни узнаваемости, ни готовности рекомендовать.',
  },
  why: {
    en: 'What a channel can really change is what people think of you: that they know you, would recommend you and can say why. Unmeasured, all that is left to steer by is activity.',
    ru: 'Канал по-настоящему меняет одно: что о вас думают. Знают ли вас, готовы ли советовать и могут ли сказать, чем вы хороши. Если это не мерить, остаётся управлять суетой.',
  },
  advice: {
    en: 'Add NPS, brand awareness or readiness to recommend, with a value now and one wanted, and ask readers and other customers alike, so that the difference can be seen.',
    ru: 'Добавьте NPS, узнаваемость бренда или готовность рекомендовать — сколько сейчас и сколько нужно. Спросите и читателей канала, и остальных клиентов: видна будет разница.',
  },
  question: {
    en: 'If we asked a hundred customers whether they would recommend you, how many would say yes today?',
    ru: 'Спросите сто клиентов, посоветуют ли они вас знакомым: сколько согласятся сегодня и скольких вы ждёте через год?',
  },
  fixes: [addMeasure('advocacy-metric')],
  messages: {
    missing: {
      en: 'These measures do not tell whether anyone thinks better of you. How will you learn that people know the brand and would recommend it?',
      ru: 'По этим показателям не видно, стали ли о вас думать лучше. Как вы узнаете, что бренд знают и готовы рекомендовать?',
    },
  },
  *check(doc, report) {
    const [metric] = lovelessMetricsOf(doc);
    if (metric) yield report('missing', place(whole(metric.heading)));
  },
});
