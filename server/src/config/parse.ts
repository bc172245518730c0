import type { Config } from './config.js';
import { readJson } from './json.js';
import * as messages from './messages.js';
import type { ConfigProblem, ConfigTree } from './value.js';
import { configShape } from './vocabulary.js';
import { readYaml } from './yaml.js';

/** A configuration as far as it was understood. */
export interface ParsedConfig {
  readonly config: Config;
  /** By place. */
  readonly problems: readonly ConfigProblem[];
}

/** Characters above which a file is not read: nobody configures so much. */
export const maxConfigCharacters = 100_000;

/** A file that is no configuration at all is not told so a thousand times. */
const maxProblems = 50;

/** Reads the text of a configuration file; its name tells whether it is YAML. Any text will do. */
export function parseConfig(text: string, name: string): ParsedConfig {
  if (text.length > maxConfigCharacters)
    return { config: {}, problems: [atTop(messages.tooLong(text.length, maxConfigCharacters))] };
  try {
    // A byte order mark is no part of the text, but the offsets count it.
    return understand(treeOf(text.replace(/^\ufeff/, ' '), name));
  } catch {
    // The parsers call themselves for every bracket.
    return { config: {}, problems: [atTop(messages.tooDeep)] };
  }
}

const treeOf = (text: string, name: string): ConfigTree => (/\.ya?ml$/i.test(name) ? readYaml(text) : readJson(text));

function understand({ root, problems: written }: ConfigTree): ParsedConfig {
  const problems = [...written];
  if (!root && problems.length === 0) problems.push(atTop(messages.empty));
  const config = root && configShape.read(root, (problem) => problems.push(problem));
  return { config: config ?? {}, problems: byPlace(problems).slice(0, maxProblems) };
}

export const byPlace = (problems: readonly ConfigProblem[]): ConfigProblem[] =>
  [...problems].sort((a, b) => a.span.start - b.span.start);

/** A complaint about the whole file stands on its first character. */
export const atTop = (message: ConfigProblem['message']): ConfigProblem => ({
  span: { start: 0, end: 1 },
  path: [],
  message,
});
