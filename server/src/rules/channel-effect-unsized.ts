import { unsizedOf } from '../model/channel-judgement.js';
import { placeOfAll } from '../model/channels.js';
import { tellOrAddPart } from '../fixes/part.js';
import { defineRule } from './rule.js';

export const channelEffectUnsized = defineRule({
  id: 'channel-effect-unsized',
  family: 'metrics',
  severity: 'information',
  claims: ['P2.1'],
  summary: {
    en: 'A channel or advertising plan with no figure for the customers or money it touches, nor for what a contact costs.',
    ru: 'План по каналу или рекламе без единой цифры о том, скольких клиентов и какие деньги он затронет и сколько стоит контакт.',
  },
  why: {
    en: 'Two numbers, the share of customers that the channel can touch and the price of touching one, often settle whether it is worth doing. It is cheaper to learn that on paper than after half a year of posts.',
    ru: 'Два числа — какую долю клиентов канал способен затронуть и во что обойдётся один из них — часто решают, нужен ли он вообще. На бумаге это узнать дешевле, чем через полгода публикаций.',
  },
  advice: {
    en: 'Estimate one of them before you start: the share of customers or revenue touched, the orders expected each month, the cost of a contact, click or lead. A rough figure with its source will do.',
    ru: 'Оцените до старта хотя бы одно: долю клиентов или выручки, ожидаемые заказы в месяц, цену контакта, клика или заявки. Хватит и грубой цифры, если понятно, откуда она.',
  },
  question: {
    en: 'On the back of an envelope: how many customers does this reach in a month, and how many of them buy?',
    ru: 'Прикиньте прямо сейчас: из тысячи ваших клиентов скольких коснётся канал и кто из них заплатит?',
  },
  fixes: [tellOrAddPart('channel-size', 'metric')],
  messages: {
    unsized: {
      en: 'Nothing here says how much the channel matters. What share of customers or revenue will it touch, how many orders should come of it, or what does one contact cost?',
      ru: 'Насколько канал важен, по плану не понять. Какую долю клиентов или выручки он затронет, сколько заказов даст или во что обойдётся один контакт?',
    },
  },
  *check(doc, report) {
    const place = placeOfAll(doc, unsizedOf(doc));
    if (place) yield report('unsized', place);
  },
});
