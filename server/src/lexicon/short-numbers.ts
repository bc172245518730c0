// Numbers as a few characters, for the compiled lexicon: most are small and take one. Plain ASCII without quotes, so that
// JSON escapes nothing.
const first = 35;
const backslash = 92;
const digits = Array.from({ length: 92 }, (_, at) => first + at).filter((code) => code !== backslash);
const base = digits.length;
const valueOf = new Map(digits.map((code, value) => [code, value]));

/** Numbers below this one are a digit each; of the digits from it on, each begins a longer number, the last the longest. */
const ones = 60;
const last = base - 1;
const twos = ones + (last - ones) * base;

const digit = (value: number): string => String.fromCharCode(digits[value] ?? first);

/** A whole number below 10,000 in one to three characters. */
export function shortNumber(value: number): string {
  if (value < ones) return digit(value);
  const rest = value < twos ? value - ones : value - twos;
  const high = Math.floor(rest / base);
  return `${value < twos ? digit(ones + high) : digit(last) + digit(high)}${digit(rest % base)}`;
}

/** The numbers in a text of them. */
export function readNumbers(text: string): number[] {
  const found: number[] = [];
  const next = (at: number): number => valueOf.get(text.charCodeAt(at)) ?? 0;
  for (let at = 0; at < text.length; at++) {
    const head = next(at);
    if (head < ones) found.push(head);
    else if (head < last) found.push(ones + (head - ones) * base + next(++at));
    else found.push(twos + next(++at) * base + next(++at));
  }
  return found;
}
