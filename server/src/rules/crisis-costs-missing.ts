import { place, quote } from '../document/evidence.js';
import { costCutsIn } from '../model/crisis/cuts.js';
import { crisisPlansOf } from '../model/crisis/scope.js';
import { forMessages } from '../fixes/fix.js';
import { tellOrAddPart } from '../fixes/part.js';
import { reword } from '../fixes/reword.js';
import { defineRule } from './rule.js';

export const crisisCostsMissing = defineRule({
  id: 'crisis-costs-missing',
  family: 'crisis',
  severity: 'warning',
  claims: ['P7.1'],
  kinds: ['crisis'],
  summary: {
    en: 'A crisis plan that cuts no cost outside the core.',
    ru: 'В антикризисном плане не урезано ничего вне основного процесса.',
  },
  why: {
    en: 'Perks, parking and spare rooms feed nobody’s work. Cut while there still is money, they buy the months in which something new is found; cut last, they were paid for with people.',
    ru: 'Льготы, парковка и лишние метры никого не кормят. Если отказаться от них, пока деньги есть, они дадут месяцы на поиск нового; если в последнюю очередь, за них заплатят людьми.',
  },
  advice: {
    en: 'List what does not touch the core process (perks, parking, floor space, travel, subscriptions), by when each goes and what it saves, even if reserves would last a while.',
    ru: 'Перечислите, что не касается основного процесса: льготы, парковка, площади, поездки, подписки. Рядом — когда от этого отказываетесь и сколько экономите, даже если запас ещё есть.',
  },
  question: {
    en: 'Which bill of last month would a newcomer strike out without a second thought?',
    ru: 'Открывай вы дело заново, за что из нынешнего не стали бы платить?',
  },
  fixes: [
    forMessages(['kept'], reword('crisis-costs-kept')),
    forMessages(['missing'], tellOrAddPart('crisis-costs', 'action')),
  ],
  messages: {
    missing: {
      en: 'No cost outside the core process is cut here. What could you live without from tomorrow — perks, parking, floor space, travel, subscriptions — and what does it save?',
      ru: 'Здесь не урезано ничего вне основного процесса. Без чего вы проживёте уже завтра — льготы, парковка, метры, поездки, подписки — и сколько это сэкономит?',
    },
    kept: {
      en: '“{words}”: a crisis is the time to let go of what does not feed the core process, even while there are reserves. What of it could go first, and what does that save?',
      ru: '«{words}»: в кризис отказываются от того, что не кормит основной процесс, даже когда есть запас. Что из этого можно убрать первым и сколько это сэкономит?',
    },
  },
  *check(doc, report) {
    const plans = crisisPlansOf(doc);
    const all = plans.map(costCutsIn);
    const [plan] = plans;
    if (!plan || all.some(({ cut, other }) => cut.length > 0 || other)) return;
    const [kept] = all.flatMap((each) => each.kept);
    yield kept ? report('kept', place(kept.words), { words: quote(kept.words) }) : report('missing', plan.title);
  },
});
