import { purposelessOf } from '../model/channel-judgement.js';
import { placeOfAll } from '../model/channels.js';
import { tellOrAddPart } from '../fixes/part.js';
import { defineRule } from './rule.js';

export const channelPurposeMissing = defineRule({
  id: 'channel-purpose-missing',
  family: 'metrics',
  severity: 'warning',
  claims: ['P2.2'],
  summary: {
    en: 'Posts or letters are planned in a channel, and nothing says what its readers can do there.',
    ru: 'В канале запланированы посты или письма, а что там может сделать читатель, не сказано.',
  },
  why: {
    en: 'A channel earns its keep when it carries a service: people order there, ask, book, get something fixed or learn a thing they need. Without one it is a leaflet that has to be rewritten every week.',
    ru: 'Канал окупается, когда за ним стоит сервис: там заказывают, спрашивают, записываются, решают свой вопрос или учатся нужному. Без этого он — листовка, которую приходится сочинять заново каждую неделю.',
  },
  advice: {
    en: 'Name one thing that a reader can get done in the channel and now cannot, or only with trouble: reorder, move a visit, ask the engineer. Then let the content lead to it.',
    ru: 'Назовите одно дело, которое читатель сделает прямо в канале, а сейчас не может или делает с трудом: повторит заказ, перенесёт визит, спросит мастера. И стройте публикации вокруг него.',
  },
  question: {
    en: 'Why would a customer come here a second time?',
    ru: 'Зачем клиенту возвращаться сюда завтра, если сегодня он уже всё прочитал?',
  },
  fixes: [tellOrAddPart('channel-service', 'channel')],
  messages: {
    missing: {
      en: 'There is content here, but no service behind it. What can a reader do in this channel: order, book, ask, try, learn something by name?',
      ru: 'Публикации есть, а сервиса за ними нет. Что читатель сможет здесь сделать: заказать, записаться, спросить, попробовать, чему-то научиться?',
    },
  },
  *check(doc, report) {
    const place = placeOfAll(doc, purposelessOf(doc));
    if (place) yield report('missing', place);
  },
});
