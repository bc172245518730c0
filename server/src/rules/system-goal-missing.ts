import { place, quote } from '../document/evidence.js';
import { hasBusinessGoal } from '../model/rollout-goal.js';
import { rolloutsOf, type Rollout } from '../model/rollouts.js';
import { systemGain } from '../fixes/system-gain.js';
import { defineRule, type Related } from './rule.js';

export const systemGoalMissing = defineRule({
  id: 'system-goal-missing',
  family: 'systems',
  severity: 'warning',
  claims: ['P4.1', 'P4.3'],
  yieldsTo: { anywhere: ['goal-missing'] },
  summary: {
    en: 'A system is to be introduced, and no business goal says what for.',
    ru: 'Систему внедряют, а зачем она бизнесу — не сказано.',
  },
  why: {
    en: 'Systems mostly fail for want of a business idea, not of technology. When nobody can say what should grow, shrink or stop, people see one more screen to fill in, and going live becomes the goal.',
    ru: 'Системы чаще всего не приживаются не из-за техники, а потому что за ними нет бизнес-идеи. Если никто не может сказать, чего должно стать больше или меньше, для людей это ещё одно окно, куда надо что-то вносить, а целью становится сам запуск.',
  },
  advice: {
    en: 'Write down what the business wants of it: lost requests, days until the money comes, errors in shipping … and only then the go-live date.',
    ru: 'Запишите, чего бизнес от неё ждёт: меньше потерянных заявок, быстрее приходят деньги, реже ошибки в отгрузке … И лишь затем — дату запуска.',
  },
  question: {
    en: 'If the system were switched off a month after launch, who would complain, and of what?',
    ru: 'На что жаловались в тот день, когда решили, что нужна система?',
  },
  fixes: systemGain,
  messages: {
    missing: {
      en: '“{rollout}”: what does the business want of it? Name what should change for customers, money or work; going live is no goal of the business.',
      ru: '«{rollout}» — зачем это бизнесу? Назовите, что изменится для клиентов, в деньгах или в работе: сам запуск — ещё не цель.',
    },
  },
  *check(doc, report) {
    const [first, ...others] = rolloutsOf(doc).filter((rollout) => !hasBusinessGoal(doc, rollout));
    if (first) yield report('missing', place(first.words), { rollout: quote(first.words) }, others.map(asRelated));
  },
});

const asRelated = ({ words }: Rollout): Related => ({
  span: place(words),
  note: { en: 'another system with no goal', ru: 'ещё одна система без цели' },
});
