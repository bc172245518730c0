import { place } from '../document/evidence.js';
import { isEngineering, isInfrastructure } from '../model/document-subject.js';
import { hasOnlyTechnicalRisks, riskHeading } from '../model/risks.js';
import { moreRisks } from '../fixes/more-risks.js';
import { defineRule } from './rule.js';

export const riskTechnologyOnly = defineRule({
  id: 'risk-technology-only',
  family: 'systems',
  severity: 'information',
  claims: ['P4.2'],
  summary: {
    en: 'A list of risks with nothing but IT in it.',
    ru: 'В списке рисков нет ничего, кроме ИТ.',
  },
  why: {
    en: 'Technical trouble is seldom among the ten things that hurt a project most. A list of servers and interfaces means that nobody asked about the process, people, customers and money.',
    ru: 'Технические сложности редко попадают в десятку главных бед проекта. Если в списке одни серверы и интеграции, о людях, клиентах, деньгах и процессе просто не подумали.',
  },
  advice: {
    en: 'Add what happens when people do not use it, the process turns out not to exist, the key person leaves, the market or the money changes.',
    ru: 'Допишите, что будет, если люди не станут этим пользоваться, процесса на деле нет, уйдёт ключевой человек, изменятся рынок или деньги.',
  },
  question: {
    en: 'The system works perfectly and the project fails all the same. What happened?',
    ru: 'Кому в компании этот проект невыгоден и как эти люди себя поведут?',
  },
  fixes: [moreRisks('risks-beyond')],
  messages: {
    technical: {
      en: 'All these risks are about technology. What can go wrong with people, customers, money or the process itself?',
      ru: 'Все эти риски — про технику. А что может пойти не так с людьми, клиентами, деньгами, самим процессом?',
    },
  },
  *check(doc, report) {
    if (isInfrastructure(doc) || isEngineering(doc) || !hasOnlyTechnicalRisks(doc)) return;
    const heading = riskHeading(doc);
    yield report('technical', heading ? place(heading) : doc.title);
  },
});
