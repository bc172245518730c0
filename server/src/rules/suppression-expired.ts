import { removeSuppression } from '../fixes/suppression-fixes.js';
import { defineRule } from './rule.js';

export const suppressionExpired = defineRule({
  id: 'suppression-expired',
  family: 'housekeeping',
  severity: 'information',
  claims: [],
  houseKeeping: true,
  summary: {
    en: 'A suppression comment whose last day has passed: it hides nothing any more.',
    ru: 'Срок исключения, записанного в комментарии, истёк: оно больше ничего не скрывает.',
  },
  why: {
    en: 'The day was the promise to come back to the matter. Once it is past, either the plan has been put right or the exemption has quietly become a rule.',
    ru: 'Срок был обещанием вернуться к вопросу. Когда он прошёл, план либо исправлен, либо исключение незаметно стало правилом.',
  },
  advice: {
    en: 'Put the plan right and delete the comment. If it is still too early, write a new day and say why.',
    ru: 'Исправьте план и удалите комментарий. Если ещё рано, укажите новый день и причину.',
  },
  question: {
    en: 'What has changed since this exemption was agreed?',
    ru: 'Причина, по которой сделали исключение, ещё в силе?',
  },
  fixes: [removeSuppression],
  messages: {
    expired: {
      en: 'This exemption held until {until} and hides nothing any more. Is the matter settled, or does it need a new day?',
      ru: 'Исключение действовало до {until} и больше ничего не скрывает. Вопрос решён или нужен новый срок?',
    },
  },
  *check(_, report, __, { suppressions }) {
    for (const { suppression, expired } of suppressions) {
      if (expired) yield report('expired', suppression.comment, { until: suppression.until ?? '' });
    }
  },
});
