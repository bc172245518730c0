/** Number words with their value; Russian in every case that counts things. */
export const cardinals: readonly (readonly [number, string])[] = [
  [0, 'zero ноль нуля нулю нулем'],
  [1, 'one один одна одно одного одной одному одну одним'],
  [1.5, 'полтора полторы полутора'],
  [2, 'two два две двух двум двумя двое двоих'],
  [3, 'three три трех трем тремя трое троих'],
  [4, 'four четыре четырех четырем четырьмя четверо четверых'],
  [5, 'five пять пяти пятью пятеро пятерых'],
  [6, 'six шесть шести шестью шестеро'],
  [7, 'seven семь семи семью семеро'],
  [8, 'eight восемь восьми восемью'],
  [9, 'nine девять девяти девятью'],
  [10, 'ten десять десяти десятью десяток десятка'],
  [11, 'eleven одиннадцать одиннадцати'],
  [12, 'twelve двенадцать двенадцати dozen'],
  [13, 'thirteen тринадцать тринадцати'],
  [14, 'fourteen четырнадцать четырнадцати'],
  [15, 'fifteen пятнадцать пятнадцати'],
  [16, 'sixteen шестнадцать шестнадцати'],
  [17, 'seventeen семнадцать семнадцати'],
  [18, 'eighteen восемнадцать восемнадцати'],
  [19, 'nineteen девятнадцать девятнадцати'],
  [20, 'twenty двадцать двадцати двадцатью'],
  [30, 'thirty тридцать тридцати тридцатью'],
  [40, 'forty сорок сорока'],
  [50, 'fifty пятьдесят пятидесяти'],
  [60, 'sixty шестьдесят шестидесяти'],
  [70, 'seventy семьдесят семидесяти'],
  [80, 'eighty восемьдесят восьмидесяти'],
  [90, 'ninety девяносто девяноста'],
  [100, 'сто ста сотня сотни сотню'],
  [200, 'двести двухсот'],
  [300, 'триста трехсот'],
  [400, 'четыреста четырехсот'],
  [500, 'пятьсот пятисот'],
  [600, 'шестьсот шестисот'],
  [700, 'семьсот семисот'],
  [800, 'восемьсот восьмисот'],
  [900, 'девятьсот девятисот'],
];

/** Words that multiply the number before them. */
export const scales: readonly (readonly [number, string])[] = [
  [100, 'hundred hundreds'],
  [1e3, 'thousand thousands тысяча тысячи тысяч тысячу тысячам тысячами тысячах тыс'],
  [1e6, 'million millions mln миллион миллиона миллионов миллиону миллионам миллионами миллионах млн'],
  [1e9, 'billion billions bn миллиард миллиарда миллиардов миллиарду миллиардам миллиардами млрд'],
  [1e12, 'trillion trillions триллион триллиона триллионов трлн'],
];

/** Letters that scale only when they touch the number: "5k", «45М₽». */
export const gluedScales: Readonly<Record<string, number>> = { k: 1e3, к: 1e3, m: 1e6, м: 1e6, mm: 1e6, b: 1e9 };

export const fractions: readonly (readonly [number, string])[] = [
  [1 / 2, 'half половина половины половину половине половиной'],
  [1 / 3, 'third треть трети третью'],
  [1 / 4, 'quarter четверть четверти четвертью'],
];

/** Ordinals from 1; Russian by stem, the endings are those of adjectives. */
export const ordinals: readonly (readonly [string, string])[] = [
  ['first', 'перв'],
  ['second', 'втор'],
  ['third', 'трет'],
  ['fourth', 'четверт'],
  ['fifth', 'пят'],
  ['sixth', 'шест'],
  ['seventh', 'седьм'],
  ['eighth', 'восьм'],
  ['ninth', 'девят'],
  ['tenth', 'десят'],
];

/** «третий» alone softens its stem. */
export const thirdForms = 'третья третье третьи третьего третьему третьем третьей третью третьим третьих третьими';

export const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
