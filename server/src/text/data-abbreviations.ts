const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Abbreviations that something always follows: their full stop never ends a sentence. */
export const hardAbbreviations = listed(
  `e g i eg ie vs no nos mr mrs ms dr prof st fig approx ca cf viz al
   см т им ул рис табл стр ср напр пр ок гл п пп ст корп наб пл просп д кв тел оф`,
);

/** Abbreviations that may close a sentence: what follows decides. */
export const softAbbreviations = listed(
  `г гг руб тыс млн млрд трлн мес нед дн долл чел шт мин сек ч экз чел-ч др е к н э проч
   etc inc ltd co corp jr sr am pm jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4`,
);
