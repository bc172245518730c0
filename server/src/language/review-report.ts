import { quote, whole } from '../document/evidence.js';
import type { SaidBy } from '../document/nature.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Finding } from '../linter/finding.js';
import { sentenceOf } from '../linter/finding.js';
import { fingerprintsOf } from '../linter/fingerprint.js';
import { rules } from '../rules/index.js';
import type { Locale, Rule, Severity } from '../rules/rule.js';
import { contains, type Span } from '../text/span.js';
import { kindChoices } from './kinds.js';
import { rulePage } from './links.js';
import { entryAt, type Entry } from './plan-map.js';
import { dimensionOf, readinessOf, type Dimension, type Readiness } from './readiness.js';

/** Where a question arises: the author's words, empty where the document as a whole is meant. */
export interface QuestionPlace<P = Span> extends Entry<P> {
  /** What the rule says of it; absent where that is what it said of the place before. */
  readonly sentence?: string;
  /** What it is known by in other versions of the document: see {@link fingerprintsOf}. */
  readonly fingerprint: string;
}

/** What to ask the author, and of which places. */
export interface Question<P = Span> {
  readonly rule: string;
  readonly severity: Severity;
  /** Absent for what is no matter of the plan, but of the page or the file. */
  readonly dimension?: Dimension;
  readonly question: string;
  /** What is missing, in a line. */
  readonly summary: string;
  /** Address of the rule's page. */
  readonly page: string;
  readonly places: readonly QuestionPlace<P>[];
}

/** A finding of an earlier version: a baseline knows no more of it than its fingerprint. */
export interface EarlierFinding {
  readonly fingerprint: string;
  readonly rule?: string;
  readonly text?: string;
}

/** What became of a plan since an earlier version of it. */
export interface Trend {
  /** The name of that version: a git revision, a file. */
  readonly since: string;
  /** How many findings it had. */
  readonly before: number;
  /** Fingerprints of what was not found then. */
  readonly fresh: readonly string[];
  /** What was found then and is no more. */
  readonly settled: readonly { readonly summary?: string; readonly text?: string }[];
}

/** A review of one document in the reader's language: what it is, how ready it is, what to ask its author. */
export interface ReviewReport<P = Span> {
  readonly language: string;
  /** What it is taken for, and who says so. */
  readonly kinds: readonly string[];
  readonly saidBy: SaidBy;
  readonly readiness: readonly (Omit<Readiness, 'name'> & { readonly name: string })[];
  /** The gravest first. */
  readonly questions: readonly Question<P>[];
  readonly trend?: Trend;
}

/** The review of a document with what was found in it. */
export const reviewReportOf = (doc: StrategyDocument, findings: readonly Finding[], locale: Locale): ReviewReport => ({
  language: doc.language,
  kinds: kindChoices(doc, locale).flatMap(({ chosen, name }) => (chosen ? [name] : [])),
  saidBy: doc.saidBy,
  readiness: readinessOf(doc, findings).map((each) => ({ ...each, name: each.name[locale] })),
  questions: questionsIn(doc, findings, locale),
});

const gravity: Readonly<Record<Severity, number>> = { warning: 0, information: 1, hint: 2 };

function questionsIn(doc: StrategyDocument, findings: readonly Finding[], locale: Locale): Question[] {
  const fingerprints = fingerprintsOf(doc, findings);
  const byRule = new Map<Rule, QuestionPlace[]>();
  const severities = new Map(findings.map(({ rule, severity }) => [rule, severity]));
  findings.forEach((finding, index) => {
    const places = byRule.get(finding.rule) ?? [];
    places.push(placeOf(doc, finding, fingerprints[index] ?? '', places.length === 0, locale));
    byRule.set(finding.rule, places);
  });
  return [...byRule]
    .map(([rule, places]) => questionOf(rule, severities.get(rule) ?? rule.severity, places, locale))
    .sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}

function questionOf(rule: Rule, severity: Severity, places: readonly QuestionPlace[], locale: Locale): Question {
  const dimension = dimensionOf(rule.id);
  return {
    rule: rule.id,
    severity,
    ...(dimension && { dimension }),
    question: rule.question[locale],
    summary: rule.summary[locale],
    page: rulePage(rule.id, locale),
    places,
  };
}

function placeOf(
  doc: StrategyDocument,
  finding: Finding,
  fingerprint: string,
  first: boolean,
  locale: Locale,
): QuestionPlace {
  const { start, end } = finding.span;
  return {
    text: start === doc.title.start ? '' : wordsAt(doc, finding.span),
    place: { start, end },
    ...((first || tellsMore(finding)) && { sentence: sentenceOf(finding, locale) }),
    fingerprint,
  };
}

/** The author's words at a place; those that its row begins with where the row or an empty cell is meant. */
function wordsAt(doc: StrategyDocument, span: Span): string {
  const { text } = entryAt(doc, span);
  if (text !== '…') return text;
  const row = doc.nodes.findLast((node) => contains(node.span, span));
  const named = row?.cells.find(({ facts }) => facts.words.length > 0);
  return named ? quote(whole(named)) : text;
}

/** Whether what is said differs from place to place by more than the words that stand there. */
const tellsMore = ({ rule, slots }: Finding): boolean =>
  Object.keys(rule.messages).length > 1 || Object.keys(slots).length > 1;

/** The findings of a review, for a later one to be held against. */
export const earlierFindings = ({ questions }: Pick<ReviewReport<unknown>, 'questions'>): EarlierFinding[] =>
  questions.flatMap(({ rule, places }) => places.map(({ fingerprint, text }) => ({ fingerprint, rule, text })));

/** The review with what became of the document since an earlier version; `since` names that. */
export function withTrend<P>(
  report: ReviewReport<P>,
  since: string,
  earlier: readonly EarlierFinding[],
  locale: Locale,
): ReviewReport<P> {
  const before = new Set(earlier.map(({ fingerprint }) => fingerprint));
  const now = new Set(earlierFindings(report).map(({ fingerprint }) => fingerprint));
  return {
    ...report,
    trend: {
      since,
      before: earlier.length,
      fresh: [...now].filter((fingerprint) => !before.has(fingerprint)),
      settled: earlier
        .filter(({ fingerprint }) => !now.has(fingerprint))
        .map(({ rule, text }) => ({ ...summaryOf(rule, locale), ...(text !== undefined && { text }) })),
    },
  };
}

function summaryOf(id: string | undefined, locale: Locale): { readonly summary?: string } {
  const rule = rules.find((each) => each.id === id);
  return rule ? { summary: rule.summary[locale] } : {};
}

/** The review with its places as an editor or a reader counts them. */
export const reviewPlaced = <P>(report: ReviewReport, placed: (place: Span) => P): ReviewReport<P> => ({
  ...report,
  questions: report.questions.map((question) => ({
    ...question,
    places: question.places.map((each) => ({ ...each, place: placed(each.place) })),
  })),
});
