// Numbers as a few characters, for the compiled lexicon: most are small and take one. Plain ASCII without quotes, so that
// JSON escapes nothing, and without the signs that stand between the numbers of a phrase.
const signs = '+,.\\_';
const first = 35;
const digits = Array.from({ length: 92 }, (_, at) => first + at).filter(
  (code) => !signs.includes(String.fromCharCode(code)),
);
const base = digits.length;
const valueOf = new Map(digits.map((code, value) => [code, value]));

/** Numbers below this one are a digit each; of the digits from it on, each begins a longer number, the last the longest. */
const ones = 60;
const last = base - 1;
const twos = ones + (last - ones) * base;

const digit = (value: number): string => String.fromCharCode(digits[value] ?? first);

/** The largest number that can be written. */
export const largestNumber = twos + base * base - 1;

/** A whole number up to {@link largestNumber} in one to three characters. */
export function shortNumber(value: number): string {
  if (value < ones) return digit(value);
  const rest = value < twos ? value - ones : value - twos;
  const high = Math.floor(rest / base);
  return `${value < twos ? digit(ones + high) : digit(last) + digit(high)}${digit(rest % base)}`;
}

/** The numbers in a text of them. */
export function readNumbers(text: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length;) {
    const { value, end } = numberAt(text, at);
    found.push(value);
    at = end;
  }
  return found;
}

/** The number that begins at an offset, and the offset where it ends. */
export function numberAt(text: string, at: number): { readonly value: number; readonly end: number } {
  const digitAt = (place: number): number => valueOf.get(text.charCodeAt(place)) ?? 0;
  const head = digitAt(at);
  if (head < ones) return { value: head, end: at + 1 };
  if (head < last) return { value: ones + (head - ones) * base + digitAt(at + 1), end: at + 2 };
  return { value: twos + digitAt(at + 1) * base + digitAt(at + 2), end: at + 3 };
}
