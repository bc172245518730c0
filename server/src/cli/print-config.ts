import { lintConfigFor, resolveConfig } from '../config/resolve.js';
import type { DocumentKind } from '../document/kinds.js';
import { parseDocument } from '../document/parse.js';
import type { LintConfig } from '../linter/config.js';
import { severityOf } from '../linter/severity.js';
import { rules } from '../rules/index.js';
import { defaultThresholds } from '../rules/rule.js';
import type { NamedSource } from './configurations.js';
import type { SourceFile } from './files.js';
import type { SourceReading } from './read.js';

/** A setting in force, and who says so: `default`, `preset`, `calendar`, `command line`, or the configuration file. */
interface Held {
  readonly value: unknown;
  readonly from: string;
}

/** What holds for one document, as JSON. A text that cannot be read counts as a document of no kind. */
export function configReport(file: SourceFile, reading: SourceReading, sources: readonly NamedSource[]): string {
  const { treatAs } = resolveConfig(sources.map(({ source }) => source));
  const kinds = kindsOf(file, reading, treatAs);
  const steps = sources.map(({ name, source }) => ({ name, config: lintConfigFor(resolveConfig([source]), kinds) }));
  const config = lintConfigFor(resolveConfig(sources.map(({ source }) => source)), kinds);
  const from = (says: (said: LintConfig) => unknown, otherwise: string): string =>
    steps.findLast((step) => says(step.config) !== undefined)?.name ?? otherwise;
  const held = (value: unknown, says: (said: LintConfig) => unknown, otherwise = 'default'): Held => ({
    value,
    from: from(says, otherwise),
  });
  const shape = {
    file: file.path,
    kinds: [...kinds].sort(),
    ...(treatAs && { treatAs: held(treatAs, (said) => said.treatAs) }),
    preset: held(config.preset ?? 'recommended', (said) => said.preset),
    today: held(config.today, (said) => said.today),
    thresholds: thresholdsOf(config, held),
    rules: rulesOf(config, held),
  };
  return `${JSON.stringify(shape, null, 2)}\n`;
}

type Hold = (value: unknown, says: (said: LintConfig) => unknown, otherwise?: string) => Held;

function thresholdsOf({ thresholds }: LintConfig, held: Hold): Record<string, Held> {
  const values = { ...defaultThresholds, ...thresholds };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      held(value, (said) => new Map(Object.entries(said.thresholds ?? {})).get(name)),
    ]),
  );
}

const rulesOf = (config: LintConfig, held: Hold): Record<string, Held> =>
  Object.fromEntries(
    [...rules]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((rule) => [rule.id, held(severityOf(rule, config), (said) => said.rules?.[rule.id], 'preset')]),
  );

function kindsOf(
  file: SourceFile,
  reading: SourceReading,
  treatAs: DocumentKind | undefined,
): ReadonlySet<DocumentKind> {
  if ('refusal' in reading) return new Set(treatAs ? [treatAs] : []);
  return parseDocument(reading.text, { path: file.path, ...(treatAs && { treatAs }) }).kinds;
}
