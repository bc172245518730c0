/** By the characters that ask when they are typed: the line up to the cursor for which they do. Elsewhere they are only written. */
const places = new Map<string, RegExp>([
  ['#', /^#{1,6}$/],
  ['/', /^\/$/],
  ['*', /^(?:\*\*|[ \t]+\*)$/],
  ['-', /^[ \t]+-$|<!--\s*strategy-lint-(?:[a-z]+-)*$/],
  [':', /^(?:strategy|status|статус):$/],
]);

export const triggerCharacters: readonly string[] = [...places.keys()];

/** Whether what was just typed begins something that can be completed; true where the author asks without typing. */
export const isAsked = (before: string, trigger: string | undefined): boolean =>
  trigger === undefined || places.get(trigger)?.test(before) === true;
