import { writeNearestLink } from '../fixes/links.js';
import { brokenLinksOf } from '../model/between/links.js';
import { nameOf } from '../text/paths.js';
import { defineRule } from './rule.js';

export const workspaceLinkBroken = defineRule({
  id: 'workspace-link-broken',
  family: 'workspace',
  severity: 'warning',
  claims: ['P5.7'],
  summary: {
    en: 'A link to another document or to a heading of it that is not there.',
    ru: 'Ссылка на документ или на его заголовок, которых нет.',
  },
  why: {
    en: 'Strategy, plan and weekly detail hold together by links. Where one leads nowhere, readers stop checking whether the plan still serves the strategy.',
    ru: 'Стратегию, план и ближайшие шаги связывают ссылки. Если ссылка ведёт в никуда, никто больше не проверяет, служит ли план стратегии.',
  },
  advice: {
    en: 'Point the link at the file or heading as it is called now, or delete it. Write names of files with the same large and small letters.',
    ru: 'Исправьте ссылку под нынешнее имя файла или заголовка либо удалите её. Заглавные и строчные буквы в имени файла пишите так же, как в самом имени.',
  },
  question: {
    en: 'Where were you about to send your reader?',
    ru: 'Что читатель должен был увидеть по этой ссылке?',
  },
  fixes: [writeNearestLink],
  messages: {
    file: {
      en: 'There is no file “{file}”. Was it renamed, moved or not committed?',
      ru: 'Файла «{file}» нет. Его переименовали, перенесли или забыли добавить?',
    },
    moved: {
      en: 'There is no file “{file}”. Did you mean “{nearest}”?',
      ru: 'Файла «{file}» нет. Может быть, «{nearest}»?',
    },
    letters: {
      en: 'The link says “{file}”, the file is “{nearest}”: where large and small letters differ, it does not open.',
      ru: 'В ссылке «{file}», а файл называется «{nearest}»: там, где различают заглавные и строчные буквы, он не откроется.',
    },
    anchor: {
      en: '“{file}” has no heading “{anchor}”. What is it called now?',
      ru: 'В «{file}» нет заголовка «{anchor}». Как он называется теперь?',
    },
    renamed: {
      en: '“{file}” has no heading “{anchor}”. Did you mean “{nearest}”?',
      ru: 'В «{file}» нет заголовка «{anchor}». Может быть, «{nearest}»?',
    },
  },
  *between(summary, report, workspace) {
    for (const { fault, span, written, target, meant } of brokenLinksOf(workspace, summary)) {
      if (target) {
        const slots = { file: nameOf(target.path), anchor: written };
        if (meant === undefined) yield report('anchor', span, slots);
        else yield report('renamed', span, { ...slots, nearest: meant });
      } else if (meant === undefined) yield report('file', span, { file: written });
      else yield report(fault === 'letters' ? 'letters' : 'moved', span, { file: written, nearest: meant });
    }
  },
});
