import type { DirectiveWord } from '../document/directives.js';
import type { DocumentKind } from '../document/kinds.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Fixer } from '../fixes/fix.js';
import { summaryOf, type DocumentSummary } from '../model/document-summary.js';
import type { Suppression } from '../model/suppressions.js';
import type { Workspace } from '../model/workspace.js';
import type { Bilingual } from '../text/bilingual.js';
import type { Day } from '../text/dates.js';
import type { Span } from '../text/span.js';

export type { Bilingual } from '../text/bilingual.js';

export type Locale = keyof Bilingual;

export type Severity = 'warning' | 'information' | 'hint';

/** What may stand in a slot: the author's own words, a number, or a bilingual term (or a list of them). */
export type SlotValue = string | number | Bilingual | readonly Bilingual[];

type SlotsOf<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotsOf<Rest> : never;

type Slots<M extends Bilingual> = Readonly<Record<SlotsOf<M['en']> | SlotsOf<M['ru']>, SlotValue>>;

/** Sets of rules, each within the next: what no plan should fail, what serves most teams, everything. */
export const presets = ['essential', 'recommended', 'strict'] as const;

export type Preset = (typeof presets)[number];

/** The numbers that a team may see otherwise than the posts do, and the day that counts as today. */
export interface Thresholds {
  /** Unchecked assumptions that one plan may carry (claim P5.4). */
  readonly assumptionCount: number;
  /** Share of customers, in percent, at or under which a channel's effect does not matter (claim P2.1). */
  readonly immaterialShare: number;
  /** Months beyond which a plan is long and owes every level of its stack (claims P5.7, P5.9). */
  readonly longTermMonths: number;
  /** Months from the plan's date beyond which detail by days is too early (claim P5.7). */
  readonly detailMonths: number;
  /** Absent, rules that need a today stay silent. */
  readonly today?: Day;
}

export const defaultThresholds: Thresholds = {
  assumptionCount: 2,
  immaterialShare: 0.2,
  longTermMonths: 12,
  detailMonths: 3,
};

/** What became of a suppression comment once the rules that read the plan had spoken. */
export interface SuppressionOutcome {
  readonly suppression: Suppression;
  /** Its last day has passed: it hid nothing. */
  readonly expired: boolean;
  /** Names that no rule bears, each with the id that was probably meant, and whether it is a slip or two from that one only. */
  readonly unknown: readonly { readonly word: DirectiveWord; readonly nearest?: string; readonly sure: boolean }[];
  /** Names of rules that were at work and had nothing for it to hide. */
  readonly idle: readonly DirectiveWord[];
  /** It hid a finding. */
  readonly used: boolean;
}

/** What a house-keeping rule gets to see besides the document: it runs when the others have spoken. */
export interface Outcome {
  readonly suppressions: readonly SuppressionOutcome[];
}

/** What any rule may see besides the document. */
export interface Context extends Outcome {
  /** The documents that are read together with this one, itself among them; absent where it is read alone. */
  readonly workspace?: Workspace;
}

/** A place that helps to understand a finding: the goal it serves, the other items of a list. */
export interface Related {
  /** The document that the place is in, by its path in the workspace; absent for the one that was linted. */
  readonly path?: string;
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
  /** What it treats of: a family of `server/data/rule-families.yaml`. Settings may name it for all its rules. */
  readonly family: string;
  readonly severity: Severity;
  /** Numbers of the claims it rests on, `P5.2`; the texts stand in `server/data/claims.yaml`. */
  readonly claims: readonly string[];
  /**
   * It looks after the file rather than the plan: it rests on no claim, runs after the others and sees the
   * {@link Outcome}, and no suppression hides it that does not name it.
   */
  readonly houseKeeping?: true;
  /** The smallest preset that has it; `recommended` when absent. */
  readonly preset?: Preset;
  /** Of one fault one finding: rules that say it better. Where one of them speaks, this one is silent. */
  readonly yieldsTo?: {
    /** Ids of rules whose findings silence those of this rule that they overlap or whose line they share. */
    readonly here?: readonly string[];
    /** Ids of rules any finding of which silences this rule in the whole document. */
    readonly anywhere?: readonly string[];
  };
  /** Document kinds it reads; every kind of strategy document when absent. */
  readonly kinds?: readonly DocumentKind[];
  /** One line: what it reports. */
  readonly summary: Bilingual;
  /** Why that matters, in a sentence or three. */
  readonly why: Bilingual;
  /** What to write instead, in a sentence or three. */
  readonly advice: Bilingual;
  /**
   * What a demanding, kind reviewer would ask the author of it in a meeting: one question for all places of a document,
   * with no words of the author in it, for it is read beside them.
   */
  readonly question: Bilingual;
  /** Ways to mend what it reports, the best first; of a problem, those that fit there are offered. */
  readonly fixes?: readonly Fixer[];
  /** Where there are none: why only the author can mend it. */
  readonly noFix?: Bilingual;
}

/** A rule is a value. */
export interface Rule extends RuleMeta {
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly check: (doc: StrategyDocument, thresholds: Thresholds, context?: Context) => Iterable<Problem>;
  /**
   * Of a rule that holds documents against one another: the same for one document of a workspace, of which no more than
   * the summary is needed. Such a rule is at work only where a workspace is given.
   */
  readonly between?: (summary: DocumentSummary, workspace: Workspace) => Iterable<Problem>;
}

const alone: Context = { suppressions: [] };

type Messages = Readonly<Record<string, Bilingual>>;

type Check<M extends Messages> = (
  doc: StrategyDocument,
  report: Report<M>,
  thresholds: Thresholds,
  context: Context,
) => Iterable<Problem>;

type Between<M extends Messages> = (
  summary: DocumentSummary,
  report: Report<M>,
  workspace: Workspace,
) => Iterable<Problem>;

/**
 * Declares a rule, which looks at a document (`check`) or holds it against others (`between`); exists so that the
 * compiler can tie `report` to the messages declared beside it.
 */
export function defineRule<const M extends Messages>(
  rule: RuleMeta & { readonly messages: M } & ({ readonly check: Check<M> } | { readonly between: Between<M> }),
): Rule {
  const report = ((message: string, span: Span, slots: Problem['slots'] = {}, related: readonly Related[] = []) => ({
    message,
    span,
    slots,
    related,
  })) as Report<M>;
  if ('check' in rule)
    return { ...rule, check: (doc, thresholds, context = alone) => rule.check(doc, report, thresholds, context) };
  const between: NonNullable<Rule['between']> = (summary, workspace) => rule.between(summary, report, workspace);
  return {
    ...rule,
    between,
    check: (doc, _, { workspace } = alone) => (workspace ? between(summaryOf(doc), workspace) : []),
  };
}
