import { place, quote } from '../document/evidence.js';
import { automationsOf } from '../model/automations.js';
import { either, tell, tellInLead } from '../fixes/tell.js';
import { defineRule } from './rule.js';

export const automationPurposeMissing = defineRule({
  id: 'automation-purpose-missing',
  family: 'cx',
  severity: 'warning',
  claims: ['P3.4'],
  summary: {
    en: 'Automation, digitalisation or AI with no effect named for customers or for money.',
    ru: 'Автоматизация, цифровизация или ИИ без названного эффекта для клиента или для денег.',
  },
  why: {
    en: 'Without a link to experience or money one automates what can be automated. “The platform offers it” and “others have it” are no reason to pay for it.',
    ru: 'Если нет связи ни с опытом клиента, ни с деньгами, автоматизируют то, что поддаётся. «Технология доступна» и «у всех уже есть» — не повод платить.',
  },
  advice: {
    en: 'Say who gains what: a wait that shrinks, calls that fall away, a cost that drops, and by how much. If nobody does, drop it.',
    ru: 'Скажите, кто что выиграет: какое ожидание сократится, каких звонков не станет, какой расход упадёт и на сколько. Если никто и ничего — откажитесь.',
  },
  question: {
    en: 'Who loses time or money today because this is done by hand, and how much?',
    ru: 'Чью работу или чьё ожидание это сократит и кто из этих людей о том просил?',
  },
  fixes: [either(tellInLead('automation-purpose'), tell('automation-purpose'))],
  messages: {
    missing: {
      en: 'What will customers or the accounts notice once “{initiative}” works? Name the effect, or ask whether it is needed at all.',
      ru: 'Что заметят клиенты или бухгалтерия, когда «{initiative}» заработает? Назовите эффект или спросите себя, нужно ли это вообще.',
    },
  },
  *check(doc, report) {
    for (const { words, purpose } of automationsOf(doc))
      if (!purpose) yield report('missing', place(words), { initiative: quote(words) });
  },
});
