import type { Bilingual, Locale } from '../rules/rule.js';
import * as messages from './messages.js';
import type { ConfigProblem, ConfigValue, Entry, ScalarValue } from './value.js';

export type Report = (problem: ConfigProblem) => void;

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value may be, said once: for the reader of files and settings, and for the schema that editors complete by. */
export interface Shape<T> {
  /** What was understood of a value; the rest is reported and left out. */
  readonly read: (value: ConfigValue, report: Report) => T | undefined;
  readonly schema: (locale: Locale) => JsonSchema;
}

/** A value under a name, with a line for the reader of the schema. */
export interface Field<T> {
  readonly shape: Shape<T>;
  readonly description: Bilingual;
  readonly byDefault?: string | number | boolean;
}

export type Fields<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

/** Reports of a part, with the way to it. */
const inside =
  (report: Report, step: string | number): Report =>
  (problem) =>
    report({ ...problem, path: [step, ...problem.path] });

const isString = (value: ConfigValue): value is ScalarValue & { readonly value: string } =>
  value.kind === 'scalar' && typeof value.value === 'string';

/** One of some words. */
export const choice = <T extends string | boolean>(choices: readonly T[]): Shape<T> => ({
  read: (value, report) => {
    const found = value.kind === 'scalar' ? choices.find((candidate) => candidate === value.value) : undefined;
    if (found === undefined)
      report({ span: value.span, path: [], message: messages.notAllowed(value, choices.map(String)) });
    return found;
  },
  schema: () => ({ type: typeof choices[0], enum: [...choices] }),
});

/** A text that fits; `schema` says the same of it. */
export const text = <T>(
  understand: (text: string, value: ConfigValue) => T | undefined,
  what: Bilingual,
  schema: JsonSchema,
): Shape<T> => ({
  read: (value, report) => {
    const understood = isString(value) ? understand(value.value, value) : undefined;
    if (understood === undefined) report({ span: value.span, path: [], message: messages.expected(value, what) });
    return understood;
  },
  schema: () => ({ type: 'string', ...schema }),
});

/** A number within bounds, both included. */
export const number = (type: 'integer' | 'number', least: number, most: number): Shape<number> => {
  const what: Bilingual = {
    en: `${type === 'integer' ? 'a whole number' : 'a number'} from ${least} to ${most}`,
    ru: `${type === 'integer' ? 'целое число' : 'число'} от ${least} до ${most}`,
  };
  return {
    read: (value, report) => {
      const given = value.kind === 'scalar' && typeof value.value === 'number' ? value.value : Number.NaN;
      if (given >= least && given <= most && (type === 'number' || Number.isInteger(given))) return given;
      report({ span: value.span, path: [], message: messages.expected(value, what) });
      return undefined;
    },
    schema: () => ({ type, minimum: least, maximum: most }),
  };
};

const items = <T>(values: readonly ConfigValue[], shape: Shape<T>, report: Report): readonly T[] =>
  values.flatMap((item, index) => shape.read(item, inside(report, index)) ?? []);

const list: Bilingual = { en: 'a list [ … ]', ru: 'список [ … ]' };

export const listOf = <T>(shape: Shape<T>): Shape<readonly T[]> => ({
  read: (value, report) => {
    if (value.kind === 'list') return items(value.items, shape, report);
    report({ span: value.span, path: [], message: messages.expected(value, list) });
    return undefined;
  },
  schema: (locale) => ({ type: 'array', items: shape.schema(locale) }),
});

/** One value, or a list of them. */
export const oneOrMore = <T>(shape: Shape<T>): Shape<readonly T[]> => ({
  read: (value, report) => (value.kind === 'list' ? items(value.items, shape, report) : items([value], shape, report)),
  schema: (locale) => ({ anyOf: [shape.schema(locale), { type: 'array', items: shape.schema(locale) }] }),
});

const braces: Bilingual = { en: 'settings in braces { … }', ru: 'настройки в скобках { … }' };

/** The entries of an object; of a name that stands twice the last, as every parser has it. */
function entriesOf(value: ConfigValue, report: Report): readonly Entry[] | undefined {
  if (value.kind !== 'object') {
    report({ span: value.span, path: [], message: messages.expected(value, braces) });
    return undefined;
  }
  const last = new Map<string, Entry>();
  for (const entry of value.entries) {
    if (last.has(entry.key)) report({ span: entry.keySpan, path: [entry.key], message: messages.twice(entry.key) });
    // Taken out first: its place in the order is where it stands last.
    last.delete(entry.key);
    last.set(entry.key, entry);
  }
  return [...last.values()];
}

/** Values of one shape by names of another, in the author's order. */
export const pairs = <T>(name: Shape<string>, value: Shape<T>): Shape<readonly (readonly [string, T])[]> => ({
  read: (given, report) =>
    entriesOf(given, report)?.flatMap(({ key, keySpan, value: item }) => {
      const named = name.read({ kind: 'scalar', span: keySpan, value: key }, inside(report, key));
      const read = value.read(item, inside(report, key));
      return named === undefined || read === undefined ? [] : [[named, read] as const];
    }),
  schema: (locale) => ({
    type: 'object',
    propertyNames: name.schema(locale),
    additionalProperties: value.schema(locale),
  }),
});

/** Settings by name. `unknown` words the complaint about a name that is none of them. */
export function object<T extends object>(fields: Fields<T>, unknown = messages.unknownKey): Shape<T> {
  const known = new Map(Object.entries(fields as Readonly<Record<string, Field<unknown>>>));
  const names = [...known.keys()];
  return {
    read: (given, report) => {
      const entries = entriesOf(given, report)?.flatMap(({ key, keySpan, value }) => {
        const field = known.get(key);
        if (!field) report({ span: keySpan, path: [key], message: unknown(key, names) });
        const read = field?.shape.read(value, inside(report, key));
        return read === undefined ? [] : [[key, read] as const];
      });
      return entries && (Object.fromEntries(entries) as T);
    },
    schema: (locale) => ({
      type: 'object',
      properties: Object.fromEntries([...known].map(([name, field]) => [name, property(field, locale)])),
      additionalProperties: false,
    }),
  };
}

const property = ({ shape, description, byDefault }: Field<unknown>, locale: Locale): JsonSchema => ({
  ...shape.schema(locale),
  description: description[locale],
  ...(byDefault !== undefined && { default: byDefault }),
});
