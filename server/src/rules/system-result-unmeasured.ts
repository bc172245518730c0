import { place, quote } from '../document/evidence.js';
import { hasResult } from '../model/rollout-goal.js';
import { rolloutsOf, type Rollout } from '../model/rollouts.js';
import { systemGain } from '../fixes/system-gain.js';
import { defineRule, type Related } from './rule.js';

export const systemResultUnmeasured = defineRule({
  id: 'system-result-unmeasured',
  family: 'systems',
  severity: 'warning',
  claims: ['P4.4'],
  summary: {
    en: 'A system is to be introduced, and no measurable result says how anyone will know that it works.',
    ru: 'Систему внедряют, а измеримого результата нет: непонятно, по чему судить, что она работает.',
  },
  why: {
    en: 'A go-live date, licences and trained users count the project, not what it brings. Without a figure of the business the system can be “in” and change nothing.',
    ru: 'Дата запуска, лицензии и обученные пользователи измеряют проект, а не пользу. Без показателя бизнеса систему можно «внедрить» и ничего не изменить.',
  },
  advice: {
    en: 'Take one or two figures of the process, write down today’s value and the one you want, by when, and who counts.',
    ru: 'Возьмите один-два показателя процесса: сколько сейчас, сколько нужно, к какому сроку и кто считает.',
  },
  question: {
    en: 'What are you counting now, before the system, so as to have something to compare with?',
    ru: 'За какую цифру после запуска спросят не с ИТ, а с руководителя подразделения?',
  },
  fixes: systemGain,
  messages: {
    unmeasured: {
      en: '“{rollout}”: by which figure will you see that it pays? Give today’s value, the one you want, and who counts it.',
      ru: '«{rollout}» — по какому показателю будет видно, что от системы есть польза? Укажите, сколько сейчас, сколько должно стать и кто считает.',
    },
  },
  *check(doc, report) {
    const [first, ...others] = rolloutsOf(doc).filter((rollout) => !hasResult(doc, rollout));
    if (first) yield report('unmeasured', place(first.words), { rollout: quote(first.words) }, others.map(asRelated));
  },
});

const asRelated = ({ words }: Rollout): Related => ({
  span: place(words),
  note: { en: 'another system without a figure', ru: 'ещё одна система без показателя' },
});
