// Numbers as a few characters, for the compiled lexicon: `+` is the next one that was not named yet, two characters name
// an earlier one, `!` and three characters a large one. Plain ASCII without quotes, so that JSON escapes nothing.
const first = 35;
const backslash = 92;
const plus = 43;
const digits = Array.from({ length: 92 }, (_, at) => first + at).filter((code) => code !== plus && code !== backslash);
const base = digits.length;
const valueOf = new Map(digits.map((code, value) => [code, value]));

const digit = (value: number): string => String.fromCharCode(digits[value] ?? first);

/** A whole number below 90³ in two characters, or in four. */
export function shortNumber(value: number): string {
  const low = digit(value % base);
  const middle = digit(Math.floor(value / base) % base);
  return value < base * base ? middle + low : `!${digit(Math.floor(value / (base * base)))}${middle}${low}`;
}

/** The numbers in a text of them; `next` gives the one that `+` stands for. */
export function readNumbers(text: string, next: () => number): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length;) {
    const sign = text[at];
    if (sign === '+') {
      found.push(next());
      at++;
      continue;
    }
    const [from, length] = sign === '!' ? [at + 1, 3] : [at, 2];
    found.push(numberIn(text.slice(from, from + length)));
    at = from + length;
  }
  return found;
}

export function numberIn(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = sum * base + (valueOf.get(text.charCodeAt(at)) ?? 0);
  return sum;
}
