import { place } from '../document/evidence.js';
import { tighteningsIn } from '../model/crisis/control.js';
import { crisisPlansOf } from '../model/crisis/scope.js';
import { forMessages } from '../fixes/fix.js';
import { reword } from '../fixes/reword.js';
import { defineRule } from './rule.js';

export const crisisControlTightened = defineRule({
  id: 'crisis-control-tightened',
  family: 'crisis',
  severity: 'warning',
  claims: ['P7.4'],
  kinds: ['crisis'],
  summary: {
    en: 'More control, approvals or strict adherence to the plan is demanded.',
    ru: 'Требуют больше контроля, согласований или строгого следования плану.',
  },
  why: {
    en: 'Nobody knows yet what will work. Every report and signature takes time from trying, and those who must ask try less.',
    ru: 'Пока никто не знает, что сработает. Каждый отчёт и каждая виза отнимают время у проб, а кто вынужден спрашивать, тот пробует реже.',
  },
  advice: {
    en: 'Watch the cash and what the law demands; everything else the team decides itself, within a limit that you name.',
    ru: 'Следите за деньгами и за тем, чего требует закон. Остальное команда решает сама в пределах, которые вы назовёте.',
  },
  question: {
    en: 'Which good idea would never reach you if everyone kept to this?',
    ru: 'Какое решение люди могли бы принять сегодня сами, доверяй вы им больше?',
  },
  fixes: [forMessages(['control'], reword('crisis-control')), forMessages(['strict'], reword('crisis-strict'))],
  messages: {
    control: {
      en: 'This shortens the lead just when many things have to be tried fast. What would go wrong if people decided this themselves, and is it not enough to watch the cash?',
      ru: 'Поводок становится короче как раз тогда, когда нужно быстро перепробовать многое. Что случится, если люди решат это сами, и не хватит ли контроля над деньгами?',
    },
    strict: {
      en: 'A crisis plan is a guess; held to the letter, it keeps people from finding what works. Who may depart from it, and how soon do you hear of it?',
      ru: 'Антикризисный план — это догадка: если держаться его буквы, то, что работает, не найти. Кто вправе от него отойти и как скоро вы об этом узнаете?',
    },
  },
  *check(doc, report) {
    for (const plan of crisisPlansOf(doc))
      for (const { kind, words } of tighteningsIn(plan)) yield report(kind, place(words));
  },
});
