/** The value of digits with separators: "1,400", «11 400,5», "4.8"; NaN when they make no number. */
export function numeral(norm: string): number {
  const digits = norm.replaceAll(' ', '');
  const [whole = '', second, ...rest] = digits.split(/[.,]/);
  if (second === undefined) return Number(whole);
  if (rest.length > 0) return grouped(digits, [second, ...rest]);
  if (digits.includes(',') && second.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return Number(whole + second);
  return Number(`${whole}.${second}`);
}

/** "1,400,000" and "1,400.50" are numbers, "3.10.1" is not. */
function grouped(digits: string, groups: readonly string[]): number {
  const separator = digits.charAt(digits.search(/[.,]/));
  const last = groups.at(-1) ?? '';
  const beforeLast = digits.charAt(digits.length - last.length - 1);
  const thousands = beforeLast === separator ? groups : groups.slice(0, -1);
  if (thousands.some((group) => group.length !== 3)) return Number.NaN;
  const whole = digits.slice(0, beforeLast === separator ? undefined : -last.length - 1).replaceAll(separator, '');
  return Number(beforeLast === separator ? whole : `${whole}.${last}`);
}
