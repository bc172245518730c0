import { documentKinds } from '../document/kinds.js';
import type { DocumentKind } from '../document/kinds.js';
import { rules } from '../rules/index.js';
import type { Bilingual, Locale, Severity } from '../rules/rule.js';
import type { Day } from '../text/dates.js';

/** Where a glossary term explains itself under the pointer. */
export type GlossaryHover = 'everywhere' | 'strategyDocuments' | 'off';

/** The user's settings of a folder, read and checked. */
export interface Settings {
  readonly enable: boolean;
  /** Language of messages; `auto` is the language of the reader's own program. */
  readonly locale: Locale | 'auto';
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** What files are to be read as, by glob; the last glob that fits a path wins. */
  readonly kinds: Readonly<Record<string, DocumentKind>>;
  /** The day that counts as today; absent, the calendar's. */
  readonly today?: Day;
  readonly glossaryHover: GlossaryHover;
}

export const defaultSettings: Settings = {
  enable: true,
  locale: 'auto',
  rules: {},
  kinds: {},
  glossaryHover: 'everywhere',
};

/** Settings that were understood, and a warning for each that was not: its default is in force. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly warnings: readonly Bilingual[];
}

const section = 'strategyLint';
const severities = ['warning', 'information', 'hint', 'off'] as const;
const locales = ['auto', 'en', 'ru'] as const;
const glossaryHovers = ['everywhere', 'strategyDocuments', 'off'] as const;
const known: ReadonlySet<string> = new Set([...Object.keys(defaultSettings), 'today', 'trace']);

/** Reads the value of the `strategyLint` section, whatever it holds. Never throws; nothing is guessed. */
export function readSettings(raw: unknown): SettingsReading {
  const warnings: Bilingual[] = [];
  if (!isRecord(raw)) {
    if (isSet(raw)) warnings.push(notAllowed(section, raw, '{ … }'));
    return { settings: defaultSettings, warnings };
  }
  const today = readDay(raw['today'], warnings);
  const settings: Settings = {
    enable: readChoice('enable', raw['enable'], [true, false], defaultSettings.enable, warnings),
    locale: readChoice('locale', raw['locale'], locales, defaultSettings.locale, warnings),
    rules: readEntries('rules', raw['rules'], severities, warnings, isKnownRule),
    kinds: readEntries('kinds', raw['kinds'], documentKinds, warnings),
    ...(today === undefined ? {} : { today }),
    glossaryHover: readChoice(
      'glossaryHover',
      raw['glossaryHover'],
      glossaryHovers,
      defaultSettings.glossaryHover,
      warnings,
    ),
  };
  for (const name of Object.keys(raw)) if (!known.has(name)) warnings.push(unknownName(`${section}.${name}`));
  return { settings, warnings };
}

function readChoice<T>(name: string, value: unknown, choices: readonly T[], byDefault: T, warnings: Bilingual[]): T {
  if (!isSet(value)) return byDefault;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) warnings.push(notAllowed(`${section}.${name}`, value, choices.join(', ')));
  return choice ?? byDefault;
}

function readEntries<T>(
  name: string,
  value: unknown,
  choices: readonly T[],
  warnings: Bilingual[],
  isKnownKey: (key: string) => boolean = () => true,
): Record<string, T> {
  const entries: [string, T][] = [];
  if (!isSet(value)) return {};
  if (!isRecord(value)) warnings.push(notAllowed(`${section}.${name}`, value, '{ … }'));
  for (const [key, item] of isRecord(value) ? Object.entries(value) : []) {
    const where = `${section}.${name}["${key}"]`;
    const choice = choices.find((candidate) => candidate === item);
    if (!isKnownKey(key)) warnings.push(unknownName(where));
    else if (choice === undefined) warnings.push(notAllowed(where, item, choices.join(', ')));
    else entries.push([key, choice]);
  }
  return Object.fromEntries(entries);
}

function readDay(value: unknown, warnings: Bilingual[]): Day | undefined {
  if (!isSet(value) || value === '') return undefined;
  if (typeof value === 'string' && isDay(value)) return value;
  warnings.push(notAllowed(`${section}.today`, value, 'YYYY-MM-DD'));
  return undefined;
}

/** Whether a text is a day that the calendar has, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Some engines roll «02-30» over to March instead of refusing it.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const isKnownRule = (id: string): boolean => rules.some((rule) => rule.id === id);

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function notAllowed(name: string, value: unknown, allowed: string): Bilingual {
  const shown = show(value);
  return {
    en: `Setting ${name} has the unknown value ${shown} and is ignored. Allowed: ${allowed}.`,
    ru: `Настройка ${name}: неизвестное значение ${shown}, оно не учитывается. Можно указать: ${allowed}.`,
  };
}

const unknownName = (name: string): Bilingual => ({
  en: `There is no setting ${name}; it is ignored.`,
  ru: `Настройки ${name} нет, она не учитывается.`,
});

/** A value as the user's settings file would hold it, cut short. */
function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
