import { parseArgs } from 'node:util';
import { nearest } from '../text/nearest.js';
import type { Bilingual } from '../rules/rule.js';
import { unknownOption, valueMissing, valueUnwanted } from './messages.js';
import { expectationOf, isOptionName, optionNames, optionOf } from './options.js';
import type { OptionName } from './options.js';

/** The words of a command line, sorted out but not yet checked for meaning. */
export interface Given {
  readonly paths: readonly string[];
  /** Values by option, in their order; a switch that was set has one empty value. */
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
  /** By switches that may have a value and were written without: the place in `paths` of the word right behind. */
  readonly behind: ReadonlyMap<OptionName, number>;
  readonly errors: readonly Bilingual[];
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly index: number;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** The options as `parseArgs` takes them; one that may have a value is a switch to it, so that it takes no path for one. */
const parsed = Object.fromEntries(
  optionNames.map((name) => {
    const { takes, short } = optionOf(name);
    return [name, { type: takes === 'value' ? 'string' : 'boolean', ...(short !== undefined && { short }) } as const];
  }),
);

/** Sorts a command line into paths and options. Never throws: what is wrong stands in `errors`. */
export function readTokens(args: readonly string[]): Given {
  // Not strict: Node's own messages are English only and stop at the first mistake.
  const { tokens } = parseArgs({
    args: [...args],
    options: parsed,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const paths: string[] = [];
  const values = new Map<OptionName, string[]>();
  const errors = new Map<number, Bilingual>();
  const behind = new Map<OptionName, number>();
  let before: OptionName | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (before) behind.set(before, paths.length);
      paths.push(token.value);
    }
    before = undefined;
    if (token.kind !== 'option') continue;
    if (isOptionName(token.name) && optionOf(token.name).takes === 'optional' && token.value === undefined)
      before = token.name;
    const error = readOption(token, values, args[token.index] ?? token.rawName);
    if (error) errors.set(token.index, error);
  }
  return { paths, values, behind, errors: [...errors.values()] };
}

function readOption(
  { name, rawName, value, inlineValue }: OptionToken,
  values: Map<OptionName, string[]>,
  argument: string,
): Bilingual | undefined {
  if (!isOptionName(name)) return unknown(rawName, argument);
  const { takes } = optionOf(name);
  if (takes === 'nothing' && value !== undefined) return valueUnwanted(rawName);
  const lacksValue = value === undefined ? takes === 'value' : value === '' || (!inlineValue && value.startsWith('-'));
  if (lacksValue) return valueMissing(rawName, expectationOf(name));
  values.set(name, [...(values.get(name) ?? []), value ?? '']);
  return undefined;
}

/** `-format` comes as six letters; the author meant one option, so it is named as written. */
function unknown(rawName: string, argument: string): Bilingual {
  const written = rawName.startsWith('--') ? rawName : argument;
  const meant = nearest(written.replace(/^-+/, ''), optionNames);
  return unknownOption(written, meant && `--${meant}`);
}
