import { place, quote } from '../document/evidence.js';
import { rolloutsOf, type Rollout } from '../model/rollouts.js';
import { hasSponsor, placeOfSponsor } from '../model/sponsors.js';
import { answerLabel } from '../fixes/answer.js';
import { tellOrAddPart } from '../fixes/part.js';
import { at } from '../fixes/tell.js';
import { defineRule, type Related } from './rule.js';

export const systemSponsorMissing = defineRule({
  id: 'system-sponsor-missing',
  family: 'systems',
  severity: 'information',
  claims: ['P4.5'],
  summary: {
    en: 'A system is rolled out, and nobody on the side of the business owns it.',
    ru: 'Систему внедряют, а владельца или спонсора со стороны бизнеса у неё нет.',
  },
  why: {
    en: 'Systems take off where top management looks closely and puts the process in order. IT can install a system; it cannot make the sales floor work differently.',
    ru: 'Системы приживаются там, где за проектом следит руководство и наводит порядок в процессе. ИТ может поставить систему, но не может заставить продажи работать иначе.',
  },
  advice: {
    en: 'Name the manager whose figures depend on the system, who has its budget and can stop it.',
    ru: 'Назовите руководителя, чьи показатели зависят от системы: у него бюджет и право остановить проект.',
  },
  question: {
    en: 'When sales and IT disagree about it, who has the last word?',
    ru: 'Кто из руководителей проиграет, если система не приживётся?',
  },
  fixes: [answerLabel('system-sponsor-name'), at(['section', 'item'], tellOrAddPart('system-sponsor', 'people'))],
  messages: {
    missing: {
      en: '“{rollout}”: who on the side of the business answers for the system? Name an owner or sponsor whose figures depend on it, not IT alone.',
      ru: '«{rollout}» — кто отвечает за систему со стороны бизнеса? Назовите владельца или спонсора, чьи показатели от неё зависят, а не только ИТ.',
    },
  },
  *check(doc, report) {
    const [first, ...others] = rolloutsOf(doc).filter((rollout) => !hasSponsor(doc, rollout));
    if (!first) return;
    const span = place(placeOfSponsor(doc, first) ?? first.words);
    yield report('missing', span, { rollout: quote(first.words) }, others.map(asRelated));
  },
});

const asRelated = ({ words }: Rollout): Related => ({
  span: place(words),
  note: { en: 'another system without an owner', ru: 'ещё одна система без владельца' },
});
