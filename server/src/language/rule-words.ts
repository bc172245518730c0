/** What a rule is told under, on its page and in the editor. */
export const ruleWords = {
  en: {
    why: 'Why it matters',
    advice: 'What to write',
    question: 'What to ask the author',
    messages: 'What it says',
    fixes: 'Quick fixes',
    page: 'Its page: examples, and how to change or silence it',
  },
  ru: {
    why: 'Почему это важно',
    advice: 'Как написать',
    question: 'О чём спросить автора',
    messages: 'Что говорит правило',
    fixes: 'Быстрые исправления',
    page: 'Его страница: примеры и как его изменить или отключить',
  },
} as const;
