import { documentKinds } from '../document/kinds.js';
import { frontMatterFaultsOf } from '../model/front-matter.js';
import { forMessages } from '../fixes/fix.js';
import { giveDay, nameKind, removeLine, writeNearest } from '../fixes/front-matter-fixes.js';
import { defineRule } from './rule.js';

export const frontMatterInvalid = defineRule({
  id: 'front-matter-invalid',
  family: 'housekeeping',
  severity: 'warning',
  preset: 'essential',
  claims: [],
  houseKeeping: true,
  summary: {
    en: 'Front matter with a kind of document that does not exist, or a day that no calendar has.',
    ru: 'В шапке файла указан вид документа, которого нет, или день, которого нет в календаре.',
  },
  why: {
    en: 'A word that nobody understands is passed over in silence: the plan is then read as something else than its author meant, or against another date.',
    ru: 'Непонятое слово просто не действует: план читается не как тот документ, который имел в виду автор, или сверяется не с той датой.',
  },
  advice: {
    en: 'Write one of the kinds, or several with commas: `strategy: plan, cx`. Write days as `YYYY-MM-DD`. Delete the line if it was not meant for the linter.',
    ru: 'Укажите один из видов или несколько через запятую: `strategy: plan, cx`. Дни пишите так: `ГГГГ-ММ-ДД`. Если строка не для линтера, удалите её.',
  },
  question: {
    en: 'What did you want this line to tell whoever opens the file?',
    ru: 'Каким документом и на какую дату вы сами считаете этот текст?',
  },
  fixes: [
    forMessages(['misspelt', 'key', 'swapped'], writeNearest),
    forMessages(['kind', 'empty'], nameKind),
    forMessages(['date'], giveDay),
    forMessages(['kind', 'empty'], removeLine),
  ],
  messages: {
    kind: {
      en: 'There is no kind of document “{written}”, so the line has no effect. Which one is meant: {kinds}?',
      ru: 'Вида документа «{written}» нет, и строка не действует. Какой имелся в виду: {kinds}?',
    },
    misspelt: {
      en: 'There is no kind of document “{written}”, so the line has no effect. Did you mean {nearest}?',
      ru: 'Вида документа «{written}» нет, и строка не действует. Может быть, {nearest}?',
    },
    empty: {
      en: 'The key `strategy` is empty, so the document is judged by its text alone. Which kind is it: {kinds}?',
      ru: 'Ключ `strategy` пуст, и о виде документа приходится судить по тексту. Какой это вид: {kinds}?',
    },
    key: {
      en: 'The key “{written}” has no effect. Did you mean {nearest}?',
      ru: 'Ключ «{written}» не действует. Может быть, {nearest}?',
    },
    date: {
      en: 'There is no day “{written}” in the calendar, so “{key}” has no effect. Which day is meant?',
      ru: 'Дня «{written}» в календаре нет, и «{key}» не действует. Какой день имелся в виду?',
    },
    swapped: {
      en: 'There is no day “{written}” in the calendar, so “{key}” has no effect. Did you mean {nearest}?',
      ru: 'Дня «{written}» в календаре нет, и «{key}» не действует. Может быть, {nearest}?',
    },
  },
  *check(doc, report) {
    const kinds = documentKinds.join(', ');
    for (const { kind, start, end, written, key, nearest } of frontMatterFaultsOf(doc)) {
      const place = { start, end };
      if (kind === 'empty') yield report('empty', place, { kinds });
      else if (kind === 'key') yield report('key', place, { written, nearest: nearest ?? 'strategy' });
      else if (kind === 'kind' && nearest === undefined) yield report('kind', place, { written, kinds });
      else if (kind === 'kind') yield report('misspelt', place, { written, nearest: nearest ?? '' });
      else if (nearest === undefined) yield report('date', place, { written, key });
      else yield report('swapped', place, { written, key, nearest });
    }
  },
});
