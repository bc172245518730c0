import type { DocumentKind } from '../document/kinds.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Bilingual } from '../text/bilingual.js';
import type { Span } from '../text/span.js';

export type { Bilingual } from '../text/bilingual.js';

export type Locale = keyof Bilingual;

export type Severity = 'warning' | 'information' | 'hint';

/** What may stand in a slot: the author's own words, a number, or a bilingual term (or a list of them). */
export type SlotValue = string | number | Bilingual | readonly Bilingual[];

type SlotsOf<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotsOf<Rest> : never;

type Slots<M extends Bilingual> = Readonly<Record<SlotsOf<M['en']> | SlotsOf<M['ru']>, SlotValue>>;

/** A place that helps to understand a finding: the goal it serves, the other items of a list. */
export interface Related {
  readonly span: Span;
  readonly note: Bilingual;
}

/** What a rule yields: which message, where, with what words in its slots. The sentence is made at the edge. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
  readonly slots: Readonly<Record<string, SlotValue>>;
  readonly related: readonly Related[];
}

/** Builds a {@link Problem}; the compiler refuses a message the rule did not declare and a slot left empty. */
export type Report<M extends Readonly<Record<string, Bilingual>>> = <K extends keyof M & string>(
  message: K,
  span: Span,
  ...rest: SlotsOf<M[K]['en']> | SlotsOf<M[K]['ru']> extends never
    ? [slots?: Readonly<Record<string, never>>, related?: readonly Related[]]
    : [slots: Slots<M[K]>, related?: readonly Related[]]
) => Problem;

/** Everything about a rule but its code. */
export interface RuleMeta {
  /** Final: settings, suppressions, documentation, the CLI and the accuracy figures all use it. */
  readonly id: string;
  readonly severity: Severity;
  /** Numbers of the claims it rests on, `P5.2`; the texts stand in `server/data/claims.yaml`. */
  readonly claims: readonly string[];
  /** Document kinds it reads; every kind of strategy document when absent. */
  readonly kinds?: readonly DocumentKind[];
  /** One line: what it reports. */
  readonly summary: Bilingual;
  /** Why that matters, in a sentence or three. */
  readonly why: Bilingual;
  /** What to write instead, in a sentence or three. */
  readonly advice: Bilingual;
}

/** A rule is a value. */
export interface Rule extends RuleMeta {
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly check: (doc: StrategyDocument) => Iterable<Problem>;
}

/** Declares a rule; exists so that the compiler can tie `report` to the messages declared beside it. */
export function defineRule<const M extends Readonly<Record<string, Bilingual>>>(
  rule: RuleMeta & {
    readonly messages: M;
    readonly check: (doc: StrategyDocument, report: Report<M>) => Iterable<Problem>;
  },
): Rule {
  const report = ((message: string, span: Span, slots: Problem['slots'] = {}, related: readonly Related[] = []) => ({
    message,
    span,
    slots,
    related,
  })) as Report<M>;
  return { ...rule, check: (doc) => rule.check(doc, report) };
}
