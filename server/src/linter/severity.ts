import { presets, type Rule, type Severity } from '../rules/rule.js';
import type { LintConfig } from './config.js';

/** How loud a rule speaks under a configuration: as its user says, else as it is made for, when the preset has it. */
export function severityOf(rule: Rule, { rules, preset = 'recommended' }: LintConfig): Severity | 'off' {
  const said = rules?.[rule.id];
  if (said !== undefined) return said;
  return presets.indexOf(rule.preset ?? 'recommended') <= presets.indexOf(preset) ? rule.severity : 'off';
}
