import type { NoMap, Side, State } from './messages.js';

export type Locale = 'en' | 'ru';

/** The view's own words, for the language of the editor's interface. */
export interface Words {
  readonly save: string;
  readonly saveHint: string;
  readonly timeline: string;
  readonly timelineHint: string;
  readonly chain: string;
  readonly unknowns: string;
  readonly formula: string;
  readonly goals: string;
  readonly goal: string;
  readonly measures: string;
  readonly actions: string;
  readonly milestones: string;
  readonly kinds: Readonly<Record<'goal' | 'milestone' | 'action', string>>;
  readonly states: Readonly<Record<State, string>>;
  readonly undated: string;
  readonly undatedHint: string;
  readonly noneDated: string;
  readonly today: string;
  readonly range: (from: string, to: string) => string;
  readonly lineOf: (line: number) => string;
  readonly deadline: string;
  readonly owner: string;
  readonly gaps: {
    readonly goals: string;
    readonly measure: string;
    readonly ownWords: string;
    readonly actions: string;
    readonly actionsAmongMilestones: string;
    readonly milestones: string;
    readonly deadline: string;
    readonly owner: string;
    readonly answer: string;
    readonly side: string;
  };
  readonly sharedHint: string;
  readonly noUnknowns: string;
  readonly leftOpen: (column: string) => string;
  readonly answered: string;
  readonly found: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly sideMarks: Readonly<Record<Side, string>>;
  readonly equals: string;
  readonly plus: string;
  readonly counts: {
    readonly goals: (n: number) => string;
    readonly milestones: (n: number) => string;
    readonly done: (n: number) => string;
    readonly overdue: (n: number) => string;
    readonly open: (n: number) => string;
  };
  readonly empty: Readonly<Record<NoMap, { readonly title: string; readonly advice: string }>>;
}

const en: Words = {
  save: 'Save as SVG',
  saveHint: 'Save this map as a picture',
  timeline: 'Timeline',
  timelineHint: 'Arrow keys move between the marks, Enter opens the line.',
  chain: 'From goal to milestone',
  unknowns: 'What is not known yet',
  formula: 'What earns the money',
  goals: 'Goals',
  goal: 'Goal',
  measures: 'Measure',
  actions: 'Actions',
  milestones: 'Milestones',
  kinds: { goal: 'goal', milestone: 'milestone', action: 'action' },
  states: { done: 'done', overdue: 'overdue', past: 'date has passed', ahead: 'ahead', undated: 'no date' },
  undated: 'Without a date',
  undatedHint: 'These have no place on the timeline until they get one.',
  noneDated: 'Nothing here has a date yet: give a goal or a milestone one, and it appears on the timeline.',
  today: 'today',
  range: (from, to) => `From ${from} to ${to}.`,
  lineOf: (line) => `line ${line}`,
  deadline: 'by',
  owner: 'has an owner',
  gaps: {
    goals: 'The plan names no goal. What is to be different at the end?',
    measure: 'No measure: how will anyone see that it is reached?',
    ownWords: 'Its own words can be checked.',
    actions: 'No actions: what is done for it?',
    actionsAmongMilestones: 'Only the milestones say what is done.',
    milestones: 'No milestones: where will you look on the way?',
    deadline: 'no date',
    owner: 'no owner',
    answer: 'Nobody is to find it out yet.',
    side: 'Nothing in the plan',
  },
  sharedHint: 'The plan does not say which of the goals these serve.',
  noUnknowns: 'The plan names nothing that it does not know.',
  leftOpen: (column) => `“${column}” is left open`,
  answered: 'How it is found out',
  found: 'Someone is to find it out.',
  sides: {
    money: 'Money',
    experience: 'Customer experience',
    processes: 'Processes',
    people: 'People',
  },
  sideMarks: { money: '$', experience: 'CX', processes: 'processes', people: 'people' },
  equals: 'equals',
  plus: 'plus',
  counts: {
    goals: (n) => (n === 1 ? '1 goal' : `${n} goals`),
    milestones: (n) => (n === 1 ? '1 milestone' : `${n} milestones`),
    done: (n) => `${n} done`,
    overdue: (n) => `${n} overdue`,
    open: (n) => (n === 1 ? '1 open question' : `${n} open questions`),
  },
  empty: {
    noDocument: {
      title: 'No plan to draw yet',
      advice: 'Open a Markdown document with a plan, and its map appears here.',
    },
    notStrategy: {
      title: 'This document does not look like a plan',
      advice:
        'If it is one, say so at its top: “strategy: plan” in the front matter. Goals, milestones and owners in it help as well.',
    },
    unread: {
      title: 'This document is not read',
      advice: 'Strategy Lint is switched off for it, or it is too long.',
    },
  },
};

/** «1 цель, 2 цели, 5 целей». */
export function counted(n: number, one: string, few: string, many: string): string {
  const [unit, ten] = [n % 10, n % 100];
  if (unit === 1 && ten !== 11) return `${n} ${one}`;
  return unit >= 2 && unit <= 4 && (ten < 12 || ten > 14) ? `${n} ${few}` : `${n} ${many}`;
}

const ru: Words = {
  save: 'Сохранить как SVG',
  saveHint: 'Сохранить карту картинкой',
  timeline: 'На календаре',
  timelineHint: 'Стрелки переводят от отметки к отметке, Enter открывает строку.',
  chain: 'От цели до вехи',
  unknowns: 'Чего пока не знаем',
  formula: 'Откуда берутся деньги',
  goals: 'Цели',
  goal: 'Цель',
  measures: 'Мера',
  actions: 'Действия',
  milestones: 'Вехи',
  kinds: { goal: 'цель', milestone: 'веха', action: 'действие' },
  states: { done: 'сделано', overdue: 'просрочено', past: 'срок прошёл', ahead: 'впереди', undated: 'без срока' },
  undated: 'Без срока',
  undatedHint: 'На календаре им пока нет места: нужна дата.',
  noneDated: 'Дат в плане пока нет: назначьте срок цели или вехе, и она появится на календаре.',
  today: 'сегодня',
  range: (from, to) => `С ${from} по ${to}.`,
  lineOf: (line) => `строка ${line}`,
  deadline: 'до',
  owner: 'есть ответственный',
  gaps: {
    goals: 'Цели в плане нет. Что должно измениться в итоге?',
    measure: 'Меры нет: по чему увидим, что цель достигнута?',
    ownWords: 'Проверяется по самим словам цели.',
    actions: 'Действий нет: что для этого делаем?',
    actionsAmongMilestones: 'Что делаем, сказано только в вехах.',
    milestones: 'Вех нет: где по дороге посмотрим, туда ли идём?',
    deadline: 'без срока',
    owner: 'без ответственного',
    answer: 'Пока никто не выясняет.',
    side: 'В плане об этом ничего',
  },
  sharedHint: 'Какой из целей это служит, в плане не сказано.',
  noUnknowns: 'План не называет ничего, чего бы он не знал.',
  leftOpen: (column) => `не заполнено: «${column}»`,
  answered: 'Как выясняем',
  found: 'Есть кому выяснить.',
  sides: { money: 'Деньги', experience: 'Клиентский опыт', processes: 'Процессы', people: 'Люди' },
  sideMarks: { money: '$', experience: 'CX', processes: 'процессы', people: 'люди' },
  equals: 'равно',
  plus: 'плюс',
  counts: {
    goals: (n) => counted(n, 'цель', 'цели', 'целей'),
    milestones: (n) => counted(n, 'веха', 'вехи', 'вех'),
    done: (n) => `сделано: ${n}`,
    overdue: (n) => `просрочено: ${n}`,
    open: (n) => counted(n, 'открытый вопрос', 'открытых вопроса', 'открытых вопросов'),
  },
  empty: {
    noDocument: {
      title: 'Рисовать пока нечего',
      advice: 'Откройте план в Markdown, и здесь появится его карта.',
    },
    notStrategy: {
      title: 'Этот документ не похож на план',
      advice:
        'Если это всё-таки план, напишите об этом в начале: «strategy: plan» между строками «---». Цели, вехи и ответственные тоже помогут его узнать.',
    },
    unread: {
      title: 'Этот документ не читается',
      advice: 'Strategy Lint для него выключен, или он слишком длинный.',
    },
  },
};

export const words: Readonly<Record<Locale, Words>> = { en, ru };

/** Russian in a Russian interface, else English. */
export const localeOf = (tag: string): Locale => (/^ru(?:-|_|$)/i.test(tag) ? 'ru' : 'en');
