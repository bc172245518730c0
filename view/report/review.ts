import type { Entry, PlanMap } from '../messages.js';
import type { Locale } from '../words.js';

/**
 * A review of a document as the server answers it (`strategyLint/reviewReport`; `server/src/language/review-report.ts`
 * says what each part means).
 */
export interface Review {
  readonly language: string;
  readonly kinds: readonly string[];
  readonly saidBy: 'author' | 'settings' | 'content';
  readonly readiness: readonly Readiness[];
  readonly questions: readonly Question[];
  readonly trend?: Trend;
}

export interface Readiness {
  readonly dimension: string;
  readonly name: string;
  readonly state: 'ready' | 'gaps' | 'silent';
  readonly findings: number;
}

export interface Question {
  readonly rule: string;
  readonly severity: string;
  readonly dimension?: string;
  readonly question: string;
  readonly summary: string;
  readonly page: string;
  readonly places: readonly QuestionPlace[];
}

export interface QuestionPlace extends Entry {
  readonly sentence?: string;
  readonly fingerprint: string;
}

export interface Trend {
  readonly since: string;
  readonly before: number;
  readonly fresh: readonly string[];
  readonly settled: readonly { readonly summary?: string; readonly text?: string }[];
}

/** A document of a report; one that is no strategy has neither review nor map, and is only listed. */
export interface ReviewedFile {
  readonly file: string;
  readonly reviewed?: { readonly review: Review; readonly map: PlanMap };
}

/** How a report is to be drawn. */
export interface Look {
  readonly locale: Locale;
  /** The day it is made on, `YYYY-MM-DD`. */
  readonly today: string;
  /** Pixels for a timeline. */
  readonly width: number;
  /** In an editor, where lines of the document can be gone to. */
  readonly live: boolean;
}
