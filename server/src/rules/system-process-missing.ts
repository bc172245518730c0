import { place, quote, whole } from '../document/evidence.js';
import { processHeading } from '../model/processes.js';
import { lacksProcess } from '../model/rollout-processes.js';
import { isWholeDocument, rolloutsOf, type Rollout } from '../model/rollouts.js';
import { tellOrAddPart } from '../fixes/part.js';
import { defineRule, type Related } from './rule.js';

export const systemProcessMissing = defineRule({
  id: 'system-process-missing',
  family: 'systems',
  severity: 'warning',
  claims: ['P4.3', 'P4.4'],
  yieldsTo: { here: ['process-complexity-claimed'] },
  summary: {
    en: 'A system is to be introduced, and no business process that it serves is described, named or linked.',
    ru: 'Систему внедряют, а процесс, которому она послужит, не описан, не назван и не приложен.',
  },
  why: {
    en: 'Where there is no process, nothing can be automated: the system is set up around guesses, and half-way people find that everyone works in a way of their own.',
    ru: 'Нет процесса — нечего автоматизировать: систему настраивают наугад, а в середине проекта выясняется, что каждый работает по-своему.',
  },
  advice: {
    en: 'Draw the process in one line, from the event that starts it to the result, with who does what; or link to where it is described.',
    ru: 'Изобразите процесс одной строкой — от события до результата, кто что делает — или дайте ссылку на описание.',
  },
  question: {
    en: 'Take one order from yesterday. Through whose hands did it go, and where will the system see each of them?',
    ru: 'Проведите нас по одной вчерашней заявке: кто её взял, кому передал, где она застряла?',
  },
  fixes: [tellOrAddPart('system-process', 'process')],
  messages: {
    missing: {
      en: '“{rollout}”: which process is the system to carry? Describe it in a line, from what starts it to its result, or link to its description.',
      ru: '«{rollout}» — какой процесс ляжет в систему? Опишите его хотя бы одной строкой, от первого шага до результата, или дайте ссылку.',
    },
  },
  *check(doc, report) {
    const [first, ...others] = rolloutsOf(doc).filter((rollout) => lacksProcess(doc, rollout));
    if (!first) return;
    const heading = isWholeDocument(first) ? processHeading(doc) : undefined;
    const span = place(heading ? whole(heading) : first.words);
    yield report('missing', span, { rollout: quote(first.words) }, others.map(asRelated));
  },
});

const asRelated = ({ words }: Rollout): Related => ({
  span: place(words),
  note: { en: 'another system without a process', ru: 'ещё одна система без процесса' },
});
