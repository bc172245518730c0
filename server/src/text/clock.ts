/** "8.00", "10.15": a time of day as many write it, and as anybody writes a figure with two places. */
const dotted =
  /(?<![\d.,€£$₽])(?:[01]?\d|2[0-3])\.[0-5][05](?![\d.,]|\s*(?:[%€£$₽]|\p{Sc}|(?:million|млн|тыс|eur|руб|per|кг|kg)))/giu;

/** Times that make a timetable of a text, where alone each may be a figure. */
const fewest = 3;

/** How many dotted times a text holds: several that go up from one to the next are no prices. */
export function dottedTimes(plain: string): number {
  if (!/\d\.\d/.test(plain)) return 0;
  const minutes = [...plain.matchAll(dotted)].map(([time]) => Number(time.split('.')[0]) * 60 + Number(time.slice(-2)));
  const rising = minutes.filter((minute, at) => at > 0 && minute >= (minutes[at - 1] ?? 0)).length + 1;
  return rising >= fewest ? rising : 0;
}
