import type { DocumentKind } from '../document/kinds.js';
import type { Preset, Severity, Thresholds } from '../rules/rule.js';
import type { Day } from '../text/dates.js';
import type { Span } from '../text/span.js';

/** How loud a rule is to be; `on` is as loud as it is made, even where the preset leaves it out. */
export type RuleSetting = Severity | 'off' | 'on';

/** What can be chosen for all documents or for some. */
export interface Choices {
  readonly preset?: Preset;
  /** By a rule's id or a family's; in one place the rule's own wins. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly thresholds?: Partial<Omit<Thresholds, 'today'>>;
  readonly today?: Day;
}

/** Choices for the documents that fit all that is said of them. */
export interface Override extends Choices {
  /** Globs of paths. */
  readonly files?: readonly string[];
  readonly kinds?: readonly DocumentKind[];
}

/** Another configuration to build on, by the name of a preset or of a file, and where it is named. */
export interface Reference {
  readonly name: string;
  readonly span: Span;
}

/** What one file, or the settings of an editor, say. Globs are relative to the folder it belongs to. */
export interface Config extends Choices {
  readonly extends?: readonly Reference[];
  /** What files are to be read as, by glob; the last that fits counts. */
  readonly kinds?: readonly (readonly [glob: string, kind: DocumentKind])[];
  readonly overrides?: readonly Override[];
}
