import type { DocumentKind } from '../document/kinds.js';
import type { LintConfig } from '../linter/config.js';
import { families } from '../rules/families.js';
import { rules } from '../rules/index.js';
import type { Severity } from '../rules/rule.js';
import type { Choices, Config, RuleSetting } from './config.js';
import { fits } from './globs.js';

/** A configuration, and the path of a document as its globs see it: `/`-separated, relative to its folder. */
export interface Source {
  readonly config: Config;
  readonly path: string;
}

/** Choices that hold for documents of some kinds; for all, when none are named. */
interface Layer {
  readonly choices: Choices;
  readonly kinds?: readonly DocumentKind[] | undefined;
}

/** What holds for one file; some of it depends on what kind of document it turns out to be. */
export interface FileConfig {
  /** What the file is to be read as, whatever it looks like. */
  readonly treatAs?: DocumentKind;
  /** Later ones win. */
  readonly layers: readonly Layer[];
}

/** Puts together what the sources say of one file. Later sources win, and in each its overrides over the rest. */
export function resolveConfig(sources: readonly Source[]): FileConfig {
  const fitting = sources.flatMap(({ config, path }) => (config.kinds ?? []).filter(([glob]) => fits(glob, path)));
  const kind = fitting.at(-1)?.[1];
  return { ...(kind && { treatAs: kind }), layers: sources.flatMap(layersOf) };
}

const layersOf = ({ config, path }: Source): Layer[] => [
  { choices: config },
  ...(config.overrides ?? [])
    .filter(({ files }) => !files || files.some((glob) => fits(glob, path)))
    .map((override) => ({ choices: override, kinds: override.kinds })),
];

/** What to lint a document of these kinds with. */
export function lintConfigFor({ treatAs, layers }: FileConfig, kinds: ReadonlySet<DocumentKind>): LintConfig {
  const holding = layers.filter((layer) => !layer.kinds || layer.kinds.some((kind) => kinds.has(kind)));
  return holding.reduce<LintConfig>((config, { choices }) => over(config, choices), treatAs ? { treatAs } : {});
}

const over = (config: LintConfig, { preset, rules: said, thresholds, today }: Choices): LintConfig => ({
  ...config,
  ...(preset && { preset }),
  ...(said && { rules: { ...config.rules, ...byRule(said) } }),
  ...(thresholds && { thresholds: { ...config.thresholds, ...thresholds } }),
  ...(today !== undefined && { today }),
});

const ownSeverity = new Map(rules.map(({ id, severity }) => [id, severity]));

/** Settings of rules and families as severities of rules. */
function byRule(said: NonNullable<Choices['rules']>): Record<string, Severity | 'off'> {
  const settings = new Map<string, RuleSetting>();
  for (const { id, rules: ids } of families) {
    const setting = said[id];
    if (setting) for (const rule of ids) settings.set(rule, setting);
  }
  const severities: [string, Severity | 'off'][] = [];
  for (const [id, severity] of ownSeverity) {
    const setting = said[id] ?? settings.get(id);
    if (setting) severities.push([id, setting === 'on' ? severity : setting]);
  }
  return Object.fromEntries(severities);
}
