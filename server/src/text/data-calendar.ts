import type { Grain } from './dates.js';

/** Word forms by month; forms that other words share are in `doubtfulMonths` too. */
export const months: readonly string[] = [
  'jan january янв январь января январе январю январем',
  'feb february фев февр февраль февраля феврале февралю февралем',
  'mar march мар март марта марте марту мартом',
  'apr april апр апрель апреля апреле апрелю апрелем',
  'may май мая мае маю маем',
  'jun june июн июнь июня июне июню июнем',
  'jul july июл июль июля июле июлю июлем',
  'aug august авг август августа августе августу августом',
  'sep sept september сен сент сентябрь сентября сентябре сентябрю сентябрем',
  'oct october окт октябрь октября октябре октябрю октябрем',
  'nov november ноя нояб ноябрь ноября ноябре ноябрю ноябрем',
  'dec december дек декабрь декабря декабре декабрю декабрем',
];

/** Months that are also other words ("may", "march"): they need a capital and a date-like neighbour. */
export const doubtfulMonths = 'may march mar mae мар';

/** Word forms by season, from spring; the last is winter. */
export const seasons: readonly string[] = [
  'easter пасха пасхи пасхе пасху spring весна весны весне весну весной',
  'summer лето лета лету летом лете',
  'autumn fall осень осени осенью',
  'christmas рождество рождества рождеству winter зима зимы зиме зиму зимой',
];

export const doubtfulSeasons = 'spring fall';

export const weekdays = `monday tuesday wednesday thursday friday saturday sunday
   понедельник понедельника понедельнику вторник вторника вторнику среду четверг четверга четвергу
   пятница пятницу пятницы пятнице пятницей суббота субботу субботы воскресенье воскресенья воскресенью`;

/** Weekdays in the plural: a rhythm by themselves. */
export const weekdayRhythms = `mondays tuesdays wednesdays thursdays fridays saturdays sundays
   понедельникам вторникам средам четвергам пятницам субботам воскресеньям`;

/** Units of time: word forms and length in days. */
export const units: readonly { readonly grain: Grain; readonly days: number; readonly forms: string }[] = [
  { grain: 'hour', days: 1 / 86400, forms: 'sec second seconds секунда секунды секунд секунду сек' },
  { grain: 'hour', days: 1 / 1440, forms: 'min minute minutes mins минута минуты минут минуту минутах мин' },
  { grain: 'hour', days: 1 / 24, forms: 'h hr hrs hour hours час часа часов часам часах ч' },
  { grain: 'day', days: 1, forms: 'day days день дня дней дню дне днем дням днях дни дн сутки суток сутках' },
  { grain: 'week', days: 7, forms: 'week weeks wk wks неделя недели недель неделе неделю неделей неделям неделях нед' },
  {
    grain: 'month',
    days: 30,
    forms: 'month months mo mos mth mths месяц месяца месяцев месяцу месяце месяцем месяцы месяцам месяцах мес',
  },
  {
    grain: 'quarter',
    days: 91,
    forms: 'quarter quarters квартал квартала кварталов кварталу квартале кварталом кварталы кварталам кварталах кв',
  },
  {
    grain: 'half',
    days: 182,
    forms:
      'semester semesters семестр семестра семестре семестров полугодие полугодия полугодий полугодию полугодии полугодием полгода полугода',
  },
  {
    grain: 'year',
    days: 365,
    forms: 'year years yr yrs год года годов году годе годом годы годам годах лет годами',
  },
  { grain: 'years', days: 3650, forms: 'decade decades десятилетие десятилетия десятилетий' },
];

/** Adjectives of length after a number: «30-дневный», «2-летний». */
export const unitStems: readonly { readonly grain: Grain; readonly days: number; readonly stem: string }[] = [
  { grain: 'hour', days: 1 / 24, stem: 'часов' },
  { grain: 'day', days: 1, stem: 'дневн' },
  { grain: 'week', days: 7, stem: 'недельн' },
  { grain: 'month', days: 30, stem: 'месячн' },
  { grain: 'year', days: 365, stem: 'летн' },
];

/** Rhythms in one word. */
export const rhythms: readonly { readonly grain: Grain; readonly forms: string; readonly stem?: string }[] = [
  { grain: 'hour', forms: 'hourly ежечасно' },
  { grain: 'day', forms: 'daily ежедневно', stem: 'ежедневн' },
  { grain: 'week', forms: 'weekly biweekly fortnightly еженедельно', stem: 'еженедельн' },
  { grain: 'month', forms: 'monthly bimonthly ежемесячно помесячно', stem: 'ежемесячн' },
  { grain: 'quarter', forms: 'quarterly ежеквартально поквартально', stem: 'ежеквартальн' },
  { grain: 'half', forms: 'semiannually' },
  { grain: 'year', forms: 'yearly annually ежегодно', stem: 'ежегодн' },
];

export const adjectiveEndings = 'ый ий ая яя ое ее ые ие ого его ому ему ом ем ым им ой ей ую юю ых их ыми ими'.split(
  ' ',
);

/** «этот», «следующий», "next": a place in time seen from now. */
export const nearWords = `this next last current coming upcoming following previous past
   этот этого этому этом этим эта эту этой эти этих`;

export const nearStems = 'текущ следующ ближайш будущ предстоящ прошл прошедш последн нынешн'.split(' ');

/** The part of a period that a word points at. */
export const partWords: Readonly<Record<'start' | 'middle' | 'end', string>> = {
  start: 'early beginning start начало начале началу начала началом',
  middle: 'mid middle середина середине середину середины середине',
  end: 'late end конец конца концу конце концом',
};

export const endOfUnits: Readonly<Record<string, Grain>> = {
  eoy: 'year',
  eoq: 'quarter',
  eom: 'month',
  eow: 'week',
  eod: 'day',
};

/** Words that open a mention of time though they name none. */
export const openers = `every each каждый каждая каждое каждые каждого каждому каждой каждую каждом каждым каждых once twice thrice раз раза per bi semi
   в in within через спустя fy cy fiscal calendar q h w первые первых`;
