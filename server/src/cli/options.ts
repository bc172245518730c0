import { presets, type Severity } from '../rules/rule.js';

export const formats = ['text', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** Severities, the gravest first. */
export const severities = ['warning', 'information', 'hint'] as const satisfies readonly Severity[];

export const failOns = [...severities, 'never'] as const;
export type FailOn = (typeof failOns)[number];

export const locales = ['en', 'ru'] as const;

/** The options as `parseArgs` of node:util takes them. */
export const options = {
  format: { type: 'string' },
  locale: { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  today: { type: 'string' },
  'fail-on': { type: 'string' },
  preset: { type: 'string' },
  rule: { type: 'string', multiple: true },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type OptionName = keyof typeof options;

export const isOptionName = (name: string): name is OptionName => Object.hasOwn(options, name);

/** What the value of an option looks like, for messages. */
export const expectations: Readonly<Partial<Record<OptionName, string>>> = {
  format: formats.join(', '),
  locale: locales.join(', '),
  'stdin-filename': 'plan.md',
  today: 'YYYY-MM-DD',
  'fail-on': failOns.join(', '),
  preset: presets.join(', '),
  rule: 'goal-missing=off',
  config: '.strategy-lint.json',
};
