import type { Locale } from '../rules/rule.js';

/** The reader's language as the environment names it (LC_ALL over LC_MESSAGES over LANG); English unless it is Russian. */
export function localeOf(environment: Readonly<Record<string, string | undefined>>): Locale {
  const names = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']];
  // POSIX: an empty variable counts as unset.
  const name = names.find((value) => value !== undefined && value !== '') ?? '';
  return /^ru(?:[^a-z]|$)/i.test(name) ? 'ru' : 'en';
}
