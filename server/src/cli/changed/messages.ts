import type { Bilingual } from '../../rules/rule.js';

export const noGit = (option: string): Bilingual => ({
  en: `Option ${option} needs git, and there is none to be found.`,
  ru: `Параметру ${option} нужен git, а его найти не удалось.`,
});

export const noRepository = (option: string, words: string): Bilingual => ({
  en: `Option ${option} works inside a git repository only (git: ${words}).`,
  ru: `Параметр ${option} работает только внутри репозитория git (git: ${words}).`,
});

export const noCommits: Bilingual = {
  en: 'The repository has no commit yet that --changed could compare with.',
  ru: 'В репозитории ещё нет коммитов: параметру --changed не с чем сравнивать.',
};

export const noRevision = (revision: string, shallow: boolean): Bilingual =>
  shallow
    ? {
        en: `This shallow clone holds no revision “${revision}”. Fetch more of the history: git fetch --unshallow, or fetch-depth: 0 where it is checked out.`,
        ru: `В этой неполной копии репозитория нет ревизии «${revision}». Загрузите историю: git fetch --unshallow или fetch-depth: 0 там, где копию получают.`,
      }
    : {
        en: `There is no revision “${revision}” in this repository.`,
        ru: `В этом репозитории нет ревизии «${revision}».`,
      };

export const failed = (words: string): Bilingual => ({
  en: `Git could not tell what has changed (${words}).`,
  ru: `Git не смог сообщить, что изменилось (${words}).`,
});
