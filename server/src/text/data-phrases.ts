const phrases = (text: string): readonly (readonly string[])[] =>
  text.split(',').map((phrase) => phrase.trim().split(/\s+/));

/** What stands before a figure and bounds it. */
export const lowerBounds = phrases(
  `at least, no less than, no fewer than, not less than, more than, over, above, exceeding, exceeds, greater than, minimum, a minimum of,
   minimum of, min, ≥, >, > =, not below, не менее чем, не менее, не меньше чем, не меньше, не ниже, минимум, как минимум, более чем,
   более, больше, выше, свыше, хотя бы, от, превышает, больше чем`,
);

export const upperBounds = phrases(
  `at most, no more than, not more than, less than, fewer than, lower than, under, below, up to, maximum, a maximum of, maximum of, max,
   ≤, <, < =, not exceed, не более чем, не более, не больше чем, не больше, не выше, не превышает, не превышать, не превысит, максимум,
   до, менее чем, менее, меньше, ниже, в пределах`,
);

/** What stands after a figure and bounds it: "4.6 or better". */
export const boundsAfter: Readonly<Record<string, 'min' | 'max'>> = {
  more: 'min',
  better: 'min',
  higher: 'min',
  above: 'min',
  greater: 'min',
  over: 'min',
  less: 'max',
  fewer: 'max',
  lower: 'max',
  below: 'max',
  более: 'min',
  больше: 'min',
  выше: 'min',
  менее: 'max',
  меньше: 'max',
  ниже: 'max',
};

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** The number after one of these is a name, not an amount: "Goal 3", «Этап 2», "Phase 1". */
export const labels = listed(
  `goal goals objective objectives phase phases stage stages step steps section sections chapter chapters table tables figure figures
   version versions v kr krs key result initiative initiatives milestone milestones risk risks appendix annex page pages site option
   part tier priority sprint release item group gate gates wave round ticket issue pr track pillar theme workstream hypothesis scenario task
   action principle question no № # этап этапа этапе этапы этапов этапу этапом фаза фазы фазе фазу шаг шага шаги шаге
   цель цели целей задача задачи раздел раздела разделе раздела глава главы главе таблица таблице таблицы таблицу рис рисунок рисунке
   приложение приложения приложении приложению пункт пункта пункте п пп ст статья статьи версия версии версию вариант варианта варианте
   уровень блок модуль модуля модули спринт спринта релиз релиза страница странице стр гипотеза гипотезы инициатива инициативы
   сценарий сценария ворота гейт гейта волна волны очередь очереди часть направление приоритет закон приказ вопрос занятие урок тема пилот вебинар`,
);

/** Names of norms and records; any number after them is theirs. */
export const standards = listed('гост iso iec rfc ту снип фз сп санпин');

/** Words that follow a number without being what it counts. */
export const noUnits = listed(
  `a an the and or in of to by per from for with as at on is are was were be been will would can could should may must has have had
   it its that this which who if then than but not so we our you your they their more less fewer better higher lower until till after
   before during through when while via vs x
   в во на к ко до и или от из с со по за а но не что как для при о об у над под через это если то же ли бы чтобы который
   будет были был была больше меньше более менее выше ниже`,
);

export const ratingWords = listed(
  `rating rated ratings stars score рейтинг рейтинга рейтинге рейтингом оценка оценки оценке оценку оценкой`,
);
export const scoreUnits = listed(`star stars ★ ⭐ балл балла баллов баллы звезда звезды звезд`);
export const pointUnits = listed(`pp ppt ppts bps bp`);
/** Points when what precedes says that something moved by them; else things counted. */
export const pointNames = listed(`pts point points пункт пункта пунктов пункты пункту`);
export const percentUnits = listed(`% percent pct процент процента процентов проценты процентам процентах ‰ промилле`);

/** One word for «×2»: "doubled", «вдвое», «удвоить». */
export const multipleWords = listed(
  `doubled doubling doubles вдвое удвоить удвоим удвоит удвоение удвоения удвоили удвоится удвоен удваивание
   удваиваем двукратно двукратный двукратного двукратное двукратному tripled tripling triples втрое утроить
   утроим утроит утроение утроения утроится троекратно трехкратный трехкратного quadruple quadrupled quadrupling
   вчетверо впятеро tenfold десятикратно десятикратный halve halved halving halves`,
);

/** Multiples only before "as": "twice as fast". */
export const halves = listed('twice thrice half');

/** Verb or adjective: "double" counts only before its object. */
export const doubtfulMultiples = listed('double triple');

/** After a percentage these say that something moved by it: "30% more", "20% reduction". */
export const movers = listed(
  `more less fewer faster slower cheaper higher lower increase decrease reduction growth drop decline improvement uplift up down
   рост прирост снижение больше меньше быстрее дешевле дороже выше ниже`,
);
