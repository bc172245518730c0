import type { Source } from '../config/resolve.js';
import { resolveConfig, type FileConfig } from '../config/resolve.js';
import type { Day } from '../text/dates.js';
import type { Arguments } from './arguments.js';
import type { Configurations, NamedSource } from './configurations.js';
import type { SourceFile } from './files.js';

type Asked = Pick<Arguments, 'preset' | 'rules' | 'today'>;

/** What is said of a file, by whom. The calendar gives way to the configuration file, and that to the command line. */
export async function sourcesOf(
  { absolute, path }: SourceFile,
  configurations: Configurations,
  { preset, rules, today }: Asked,
  calendar: Day,
): Promise<NamedSource[]> {
  const options: Source = { config: { ...(preset && { preset }), rules, ...(today !== undefined && { today }) }, path };
  return [
    { name: 'calendar', source: { config: { today: calendar }, path } },
    ...(await configurations.named(absolute)),
    { name: 'command line', source: options },
  ];
}

export const configOf = (sources: readonly NamedSource[]): FileConfig =>
  resolveConfig(sources.map(({ source }) => source));
