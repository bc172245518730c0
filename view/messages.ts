import type { Review } from './report/review.js';
import type { Locale } from './words.js';

/**
 * What the extension and the view tell one another, and the map as the server answers it (`strategyLint/planMap`;
 * `server/src/language/plan-map.ts` says what each part means).
 */

export interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface Entry {
  readonly text: string;
  readonly place: Place;
}

/** First and last day, `YYYY-MM-DD`. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

export type State = 'done' | 'overdue' | 'past' | 'ahead' | 'undated';

export interface Timed extends Entry {
  readonly when?: Stretch;
  readonly said?: string;
  readonly state: State;
}

export interface Step extends Timed {
  readonly kind: 'milestone' | 'action';
}

export interface Way {
  readonly measures: readonly Entry[];
  readonly actions: readonly number[];
  readonly milestones: readonly number[];
}

export interface Goal extends Timed, Way {
  readonly measured: boolean;
  readonly dated: boolean;
  readonly owned: boolean;
}

export interface Unknown extends Entry {
  readonly answered: boolean;
  readonly answer?: Entry;
  readonly column?: string;
}

export type Side = 'money' | 'experience' | 'processes' | 'people';

export interface Formula extends Readonly<Record<Side, readonly Entry[]>> {
  readonly topic: Entry;
}

export interface PlanMap {
  readonly title: Entry;
  readonly today: string;
  readonly goals: readonly Goal[];
  readonly steps: readonly Step[];
  readonly shared: Way;
  readonly unknowns: readonly Unknown[];
  readonly formula?: Formula;
}

/** Why no map is shown. */
export type NoMap = 'noDocument' | 'notStrategy' | 'unread';

/** What the view is to show. */
export type Shown =
  | {
      readonly file: string;
      readonly uri: string;
      readonly version: number;
      readonly map: PlanMap;
      /** Where a review is to be shown: with it, and in its language. */
      readonly review?: Review;
      readonly locale?: Locale;
    }
  | { readonly file?: string; readonly uri?: string; readonly map: null; readonly reason: NoMap };

/** What a person asked of the view. */
export type Wish =
  | { readonly type: 'ready' }
  | { readonly type: 'go'; readonly version: number; readonly text: string; readonly place: Place }
  | { readonly type: 'save'; readonly text: string };
