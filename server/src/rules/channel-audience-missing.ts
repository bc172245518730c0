import { facelessOf } from '../model/channel-judgement.js';
import { placeOfAll } from '../model/channels.js';
import { tellOrAddPart } from '../fixes/part.js';
import { defineRule } from './rule.js';

export const channelAudienceMissing = defineRule({
  id: 'channel-audience-missing',
  family: 'metrics',
  severity: 'hint',
  claims: ['P2.5'],
  summary: {
    en: 'A B2B channel plan that does not say whom it is to reach and how.',
    ru: 'План канала для B2B, в котором не сказано, кого он охватит и как.',
  },
  why: {
    en: 'Business buyers are few, and public channels aim at them poorly. Unless the plan names the people and the way to them, the posts are read by colleagues and competitors.',
    ru: 'Корпоративных покупателей мало, и открытые каналы попадают в них плохо. Если не названы люди и путь к ним, читать будут коллеги да конкуренты.',
  },
  advice: {
    en: 'Name the people by their work and their kind of company, say how many there are, and how they come to see this: your list, your sales people, a fair, an invitation with the delivery.',
    ru: 'Назовите людей: кем работают, в каких компаниях, сколько их всего. И скажите, как они увидят канал: по вашей базе, через менеджеров, на выставке, по приглашению в отгрузке.',
  },
  question: {
    en: 'Can you name three people who should see this, and say where they would come across it?',
    ru: 'Назовите трёх человек, ради которых это пишется. Где они бывают каждый день и как окажутся у вас?',
  },
  fixes: [tellOrAddPart('channel-audience', 'channel')],
  messages: {
    missing: {
      en: 'This channel is for business customers, but for whom among them? Who exactly should see it, how many are there, and how do they get here?',
      ru: 'Канал рассчитан на бизнес, но на кого именно? Кто эти люди, сколько их и как они сюда попадут?',
    },
  },
  *check(doc, report) {
    const place = placeOfAll(doc, facelessOf(doc));
    if (place) yield report('missing', place);
  },
});
