import { heavyPreparationOf } from '../model/effort.js';
import { place, quote } from '../document/evidence.js';
import { defineRule, type Bilingual } from './rule.js';

export const planningOutweighsWork = defineRule({
  id: 'planning-outweighs-work',
  family: 'path',
  severity: 'information',
  claims: ['P5.6'],
  summary: {
    en: 'By the plan’s own figures, planning and contracting last longer or cost more than the work itself.',
    ru: 'По цифрам самого плана подготовка и договоры длятся дольше или стоят дороже самой работы.',
  },
  why: {
    en: 'Very thorough preparation is often a way to put off a task that nobody feels up to. By the time the paper is ready, the need has moved on.',
    ru: 'За сверхподробной подготовкой часто прячут задачу, к которой не знают, как подступиться. Пока готовы бумаги, потребность ушла.',
  },
  advice: {
    en: 'Start a small piece of the work now and let it shape the specification, or say what makes the long preparation worth its price.',
    ru: 'Начните небольшой кусок работы сейчас и уточняйте задание по ходу или объясните, чем оправдана долгая подготовка.',
  },
  question: {
    en: 'What will all this preparation teach you that a week of the work itself would not?',
    ru: 'Чего вы опасаетесь, если начать раньше, чем подписана последняя бумага?',
  },
  noFix: {
    en: 'What preparing and doing take stands in the figures of the plan, and no words beside them change it: only who plans can begin a piece of the work sooner or buy a smaller study.',
    ru: 'Сколько займут подготовка и работа, говорят цифры самого плана, и приписка рядом ничего не меняет: начать кусок работы раньше или сократить подготовку может только автор.',
  },
  messages: {
    longer: {
      en: 'Preparing takes {preparing} days, the work itself {doing}. Which small part of the work could begin now, without “{step}”?',
      ru: 'Подготовка занимает дней: {preparing}, сама работа: {doing}. Какую небольшую часть можно начать сейчас, не дожидаясь «{step}»?',
    },
    dearer: {
      en: 'Preparing costs more than the work itself: {preparing} against {doing}. What does “{step}” save that is worth the difference?',
      ru: 'Подготовка дороже самой работы: {preparing} против {doing}. Что сбережёт «{step}», чтобы окупить разницу?',
    },
  },
  *check(doc, report) {
    const effort = heavyPreparationOf(doc);
    const [first] = effort?.preparing ?? [];
    if (!effort || !first) return;
    const { days, money } = effort;
    if (days) yield report('longer', place(first), { ...days, step: quote(first) });
    else if (money)
      yield report('dearer', place(first), {
        preparing: grouped(money.preparing),
        doing: grouped(money.doing),
        step: quote(first),
      });
  },
});

const grouped = (sum: number): Bilingual => ({ en: sum.toLocaleString('en-GB'), ru: sum.toLocaleString('ru') });
