import { counted, type Locale } from '../words.js';

/** The report's own words. */
export interface ReportWords {
  readonly report: string;
  readonly ofMany: string;
  readonly documents: string;
  readonly document: string;
  readonly kind: string;
  readonly ready: string;
  readonly readyOf: (n: number, all: number) => string;
  readonly readyInFull: (n: number, all: number) => string;
  readonly asked: string;
  readonly questionCount: (n: number) => string;
  readonly saidBy: Readonly<Record<'author' | 'settings' | 'content', string>>;
  readonly readiness: string;
  readonly dimension: string;
  readonly state: string;
  readonly missing: string;
  readonly states: Readonly<Record<'ready' | 'gaps' | 'silent', string>>;
  readonly nothingMissing: string;
  readonly notMentioned: string;
  readonly questions: string;
  readonly noQuestions: string;
  readonly thePage: string;
  readonly wholeDocument: string;
  readonly line: (n: number) => string;
  readonly more: (n: number) => string;
  readonly lines: (lines: string) => string;
  readonly fresh: string;
  readonly change: string;
  readonly since: (name: string) => string;
  readonly changed: (fresh: number, settled: number, kept: number) => string;
  readonly unchanged: string;
  readonly weaker: string;
  readonly stronger: string;
  readonly settledUnknown: (n: number) => string;
  readonly goals: string;
  readonly goal: string;
  readonly measure: string;
  readonly deadline: string;
  readonly owner: string;
  readonly hasOwner: string;
  readonly milestones: string;
  readonly milestone: string;
  readonly when: string;
  readonly undrawn: (n: number) => string;
  readonly noMilestones: string;
  readonly others: string;
  readonly othersHint: string;
  readonly noStrategy: string;
  readonly noStrategies: string;
  readonly save: string;
  readonly saveHint: string;
  readonly quoted: (text: string) => string;
}

const en: ReportWords = {
  report: 'Review report',
  ofMany: 'Review of strategy documents',
  documents: 'Documents',
  document: 'Document',
  kind: 'What it is',
  ready: 'Ready',
  readyOf: (n, all) => `${n} of ${all}`,
  readyInFull: (n, all) => `ready in ${n} of ${all}`,
  asked: 'Questions',
  questionCount: (n) => (n === 1 ? '1 question' : `${n} questions`),
  saidBy: { author: 'as its author says', settings: 'as the settings say', content: 'by what is in it' },
  readiness: 'How ready the plan is',
  dimension: 'Dimension',
  state: 'State',
  missing: 'What is missing',
  states: { ready: 'ready', gaps: 'gaps', silent: 'not mentioned' },
  nothingMissing: 'Nothing.',
  notMentioned: 'The plan does not speak of it, and so far nothing calls for it.',
  questions: 'Questions for the author',
  noQuestions: 'No questions: the plan answers what a reviewer would ask.',
  thePage: 'The document itself',
  wholeDocument: 'Of the document as a whole',
  line: (n) => `line ${n}`,
  more: (n) => `${n} more`,
  lines: (lines) => `lines ${lines}`,
  fresh: 'new',
  change: 'Change',
  since: (name) => `What has changed since ${name}`,
  changed: (fresh, settled, kept) => `New: ${fresh}. Settled: ${settled}. Still open: ${kept}.`,
  unchanged: 'Nothing new and nothing settled.',
  weaker: 'Weaker',
  stronger: 'Stronger',
  settledUnknown: (n) => (n === 1 ? '1 question is settled.' : `${n} questions are settled.`),
  goals: 'Goals',
  goal: 'Goal',
  measure: 'Measure',
  deadline: 'By when',
  owner: 'Owner',
  hasOwner: 'named',
  milestones: 'Milestones',
  milestone: 'Milestone',
  when: 'When',
  undrawn: (n) => (n === 1 ? '1 more date is only in the table.' : `${n} more dates are only in the table.`),
  noMilestones: 'The plan names no milestones.',
  others: 'Not strategies',
  othersHint: 'These files were read and do not look like strategy documents.',
  noStrategy: 'This document does not look like a strategy, so there is nothing to review.',
  noStrategies: 'None of the files looks like a strategy document.',
  save: 'Save as HTML',
  saveHint: 'Save this report as one page to send or print',
  quoted: (text) => `“${text}”`,
};

const ru: ReportWords = {
  report: 'Рецензия',
  ofMany: 'Рецензия на стратегические документы',
  documents: 'Документы',
  document: 'Документ',
  kind: 'Вид',
  ready: 'Готово',
  readyOf: (n, all) => `${n} из ${all}`,
  readyInFull: (n, all) => `готово ${n} из ${all}`,
  asked: 'Вопросов',
  questionCount: (n) => counted(n, 'вопрос', 'вопроса', 'вопросов'),
  saidBy: { author: 'по слову автора', settings: 'по настройкам', content: 'по содержанию' },
  readiness: 'Насколько план готов',
  dimension: 'Что смотрим',
  state: 'Состояние',
  missing: 'Чего не хватает',
  states: { ready: 'готово', gaps: 'есть пробелы', silent: 'не упомянуто' },
  nothingMissing: 'Всё на месте.',
  notMentioned: 'В плане об этом ни слова, но пока ничто этого и не требует.',
  questions: 'О чём спросить автора',
  noQuestions: 'Вопросов нет: на всё, о чём спросил бы рецензент, план отвечает.',
  thePage: 'Сам документ',
  wholeDocument: 'О документе в целом',
  line: (n) => `строка ${n}`,
  more: (n) => `ещё ${n}`,
  lines: (lines) => `строки ${lines}`,
  fresh: 'новое',
  change: 'Изменения',
  since: (name) => `Что изменилось по сравнению с ${name}`,
  changed: (fresh, settled, kept) => `Новых: ${fresh}. Снято: ${settled}. Осталось с прошлого раза: ${kept}.`,
  unchanged: 'Новых вопросов нет, прежние не сняты.',
  weaker: 'Стало слабее',
  stronger: 'Стало сильнее',
  settledUnknown: (n) => `Снято: ${counted(n, 'вопрос', 'вопроса', 'вопросов')}.`,
  goals: 'Цели',
  goal: 'Цель',
  measure: 'По чему увидим',
  deadline: 'Срок',
  owner: 'Ответственный',
  hasOwner: 'назван',
  milestones: 'Вехи',
  milestone: 'Веха',
  when: 'Когда',
  undrawn: (n) => `Ещё ${counted(n, 'дата', 'даты', 'дат')} — только в таблице.`,
  noMilestones: 'Вех в плане нет.',
  others: 'Не стратегии',
  othersHint: 'Эти файлы прочитаны, на стратегические документы они не похожи.',
  noStrategy: 'На стратегию этот документ не похож, рецензировать нечего.',
  noStrategies: 'Ни один из файлов не похож на стратегический документ.',
  save: 'Сохранить как HTML',
  saveHint: 'Сохранить рецензию одной страницей, чтобы отправить или напечатать',
  quoted: (text) => `«${text}»`,
};

export const reportWords: Readonly<Record<Locale, ReportWords>> = { en, ru };
