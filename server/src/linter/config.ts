import type { DocumentKind } from '../document/kinds.js';
import type { Preset, Severity, Thresholds } from '../rules/rule.js';
import type { Day } from '../text/dates.js';

/** What a user may set for a folder. Everything has a default: `{}` is a valid configuration. */
export interface LintConfig {
  /** The rules at work; `recommended` when absent. */
  readonly preset?: Preset;
  /** Severity, or `off`, by rule id: switches on what the preset leaves out, too. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** What the file is to be read as, whatever it looks like; the author's own front matter still wins. */
  readonly treatAs?: DocumentKind;
  readonly thresholds?: Partial<Omit<Thresholds, 'today'>>;
  /** The day that counts as today; absent, rules that need one stay silent. */
  readonly today?: Day;
}
