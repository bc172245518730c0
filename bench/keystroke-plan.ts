// Plans as long as wanted, the same at each run: sections as people write them, each with other names and figures.
export type PlanLanguage = 'en' | 'ru';

type Section = (n: number, subject: string, faulty: boolean) => string;

const subjects: Readonly<Record<PlanLanguage, readonly string[]>> = {
  en: ['support', 'onboarding', 'wholesale', 'delivery', 'the loyalty programme', 'the partner portal', 'field sales'],
  ru: [
    'поддержка',
    'доставка',
    'оптовые продажи',
    'обучение новых сотрудников',
    'программа лояльности',
    'склад',
    'сервис',
  ],
};

/** Of so many sections one has its faults. */
const faultyEvery = 6;

const english: Section = (n, subject, faulty) => `## ${n}. Direction: ${subject}

We looked at ${subject} in the autumn with the people who do the work. Every ${n + 3}th request came back a second
time, and it took ${n % 9} days on average until somebody answered. Customers said that they did not know whom to
ask, and the team said that the rules had been written for another time. **This is what we want to change.**

### Goals

- **Goal:** raise the share of requests solved at first contact in ${subject} from ${20 + (n % 30)}% to ${60 + (n % 30)}% by 30 June 2027.
- **Goal:** ${faulty ? 'fewer complaints' : `from ${n + 9} to ${n} complaints a month by 30 June 2027`} about ${subject}.
  - Key result: answer time under ${1 + (n % 8)} hours
  - Key result: NPS +${n % 15}

### Milestones

| Milestone | Date | Result | Owner |
|---|---|---|---|
| Process described (${n}) | 15 February 2027 | A page that both departments have signed | Anna |
| Pilot with ${n + 5} customers | Q2 2027 | ${faulty ? 'Report with numbers' : 'Report: go on if 80% stay, else stop'} | Mark |
| Roll-out | ${faulty ? '' : '30 September 2027'} | All teams work by it | ${faulty ? 'TBD' : 'Vera'} |

### Budget and risks

1. Licences: $${n + 3},000 a month; training: ${2 + (n % 5)} days.
2. We assume that the call volume stays where it is; ${faulty ? 'so be it' : 'Vera checks it against the invoices by 1 March 2027'}.
3. Open question: who maintains the knowledge base after the project (see [the notes](notes/${n}.md))?${faulty ? '' : ' Anna decides by 1 March 2027.'}

> "If I had known this a year ago", said a shift lead, "we would have ${n} people fewer on the phone."

`;

const russian: Section = (n, subject, faulty) => `## ${n}. Направление: ${subject}

Осенью мы разобрали направление «${subject}» вместе с теми, кто в нём работает. Каждое ${n + 3}-е обращение приходило
повторно, а до первого ответа проходило в среднем ${n % 9} дней. Клиенты говорили, что не знают, к кому идти, а
сотрудники — что правила писались для других времён. **Это мы и хотим изменить.**

### Цели

- **Цель:** поднять долю обращений, решённых с первого раза, с ${20 + (n % 30)} % до ${60 + (n % 30)} % к 30 июня 2027 года.
- **Цель:** ${faulty ? 'меньше жалоб' : `с ${n + 9} до ${n} жалоб в месяц к 30 июня 2027 года`} на направление «${subject}».
  - Ключевой результат: ответ не дольше ${1 + (n % 8)} часов
  - Ключевой результат: NPS +${n % 15}

### Вехи

| Веха | Срок | Результат | Ответственный |
|---|---|---|---|
| Описан процесс (${n}) | 15 февраля 2027 | Страница, которую подписали оба отдела | Анна |
| Пилот на ${n + 5} клиентах | II квартал 2027 | ${faulty ? 'Отчёт с цифрами' : 'Отчёт: если осталось 80 %, продолжаем, иначе стоп'} | Марк |
| Внедрение | ${faulty ? '' : '30 сентября 2027'} | Так работают все смены | ${faulty ? 'уточнить' : 'Вера'} |

### Бюджет и риски

1. Лицензии: ${n + 3} тыс. ₽ в месяц; обучение: ${2 + (n % 5)} дня.
2. Предполагаем, что поток звонков не вырастет; ${faulty ? 'так и живём' : 'Вера сверяет по счетам до 1 марта 2027 года'}.
3. Открытый вопрос: кто ведёт базу знаний после проекта (см. [заметки](notes/${n}.md))?${faulty ? '' : ' Анна решает до 1 марта 2027 года.'}

> «Знали бы мы это год назад, — сказала старшая смены, — на телефоне сидело бы на ${n} человек меньше».

`;

/** A plan of at least so many characters (UTF-16 code units), deterministic. */
export function longPlan(language: PlanLanguage, characters: number): string {
  const section = language === 'en' ? english : russian;
  const names = subjects[language];
  let text = language === 'en' ? '# Service strategy 2026–2028\n\n' : '# Стратегия сервиса на 2026–2028 годы\n\n';
  for (let n = 1; text.length < characters; n++)
    text += section(n, names[n % names.length] ?? '', n % faultyEvery === 0);
  return text;
}

/** Where people type, and what: the words after which the cursor stands. */
export const typing: Readonly<
  Record<PlanLanguage, readonly { readonly where: string; readonly after: string; readonly keys: string }[]>
> = {
  en: [
    { where: 'in a paragraph', after: 'it took', keys: ' as we all know' },
    { where: 'in a goal', after: 'complaints a month', keys: ' unfair and late' },
    { where: 'in a table cell', after: 'A page that both', keys: ' head and branch' },
    { where: 'new lines', after: 'by 1 March 2027.', keys: '\n- one\n\nTwo\n\n#' },
  ],
  ru: [
    { where: 'in a paragraph', after: 'до первого ответа', keys: ' как мы знаем' },
    { where: 'in a goal', after: 'жалоб в месяц', keys: ' грубых и новых' },
    { where: 'in a table cell', after: 'Страница, которую', keys: ' в срок прочли и' },
    { where: 'new lines', after: 'до 1 марта 2027 года.', keys: '\n- раз\n\nДва\n\n#' },
  ],
};
