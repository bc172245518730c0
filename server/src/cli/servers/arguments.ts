import { parseArgs } from 'node:util';
import { localeOf } from '../../config/environment-locale.js';
import type { Bilingual, Locale } from '../../rules/rule.js';
import { locales } from '../../text/bilingual.js';
import { nearest } from '../../text/nearest.js';
import { unknownOption, valueMissing, valueUnknown, valueUnwanted } from '../messages.js';
import { takesNoFiles } from './messages.js';
import type { ServerName } from './names.js';
import { serverExpectations, serverOptions } from './options.js';

/** What stands behind the name of a server. */
export interface ServerArguments {
  readonly locale: Locale;
  readonly help: boolean;
  /** Values by option; a switch that was set has an empty one. Of an option written twice the last one counts. */
  readonly values: ReadonlyMap<string, string>;
  /** Everything that is wrong; no server is to be started when there is anything. */
  readonly errors: readonly Bilingual[];
}

/** Reads the words behind the name of a server. Never throws; the environment only tells the default language. */
export function readServerArguments(
  name: ServerName,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ServerArguments {
  const options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>> = serverOptions[name];
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const errors: Bilingual[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') errors.push(takesNoFiles(name, token.value));
    if (token.kind !== 'option') continue;
    const error = errorIn(token, options[token.name]?.type, Object.keys(options));
    if (error) errors.push(error);
    else values.set(token.name, token.value ?? '');
  }
  const said = values.get('locale');
  const locale = locales.find((each) => each === said);
  if (said !== undefined && !locale)
    errors.push(valueUnknown('--locale', said, locales.join(', '), nearest(said, locales)));
  return { locale: locale ?? localeOf(environment), help: values.has('help'), values, errors };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function errorIn(
  { name, rawName, value, inlineValue }: OptionToken,
  type: 'string' | 'boolean' | undefined,
  known: readonly string[],
): Bilingual | undefined {
  if (type === undefined) {
    const meant = nearest(name, known);
    return unknownOption(rawName, meant && `--${meant}`);
  }
  if (type === 'boolean') return value === undefined ? undefined : valueUnwanted(rawName);
  const isThere = value !== undefined && value !== '' && (inlineValue === true || !value.startsWith('-'));
  return isThere ? undefined : valueMissing(rawName, serverExpectations[name] ?? '');
}
