import type { Link } from '../document/links.js';
import type { DocumentKind } from '../document/kinds.js';
import { quote, whole } from '../document/evidence.js';
import { titleOf } from '../document/names.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { nameOf } from '../text/paths.js';
import { actionsOf } from './actions.js';
import { isGoalPage } from './goals.js';
import { isArchived } from './overdue.js';
import { anchorsOf } from './summary/anchors.js';
import { goalSummariesOf, type GoalSummary } from './summary/goals.js';
import { metricSummariesOf, type MetricSummary } from './summary/metrics.js';
import { milestoneSummariesOf, type MilestoneSummary } from './summary/milestones.js';
import { passagesOf, usesOf, type CodeUse, type SaidPassage } from './summary/sayings.js';
import { subjectOf, titleWordsOf } from './summary/subject.js';
import { unfilledOf } from './template.js';
import type { Stretch } from './timing.js';

export type { GoalSummary, MetricSummary, MilestoneSummary, CodeUse, SaidPassage };

/**
 * What other documents may be held against of one document: plain data that can be kept as JSON. All places are UTF-16
 * offsets in the document's text.
 */
export interface DocumentSummary {
  /** As the document bears it, `/`-separated; the key in a workspace. */
  readonly path: string;
  /** Its title, else its file's name. */
  readonly title: string;
  readonly isStrategy: boolean;
  readonly kinds: readonly DocumentKind[];
  /** Sets what others serve: a strategy or a page of goals by its title. */
  readonly isAbove: boolean;
  /** Its author has put it away, by its front matter or into a folder for what is old, or it is a form to be filled in. */
  readonly isIdle: boolean;
  /** Says what is to be done: milestones, actions, initiatives. */
  readonly hasWork: boolean;
  /** Folded words of the title that tell what it is about, without those for plans and times. */
  readonly subject: readonly string[];
  /** The time that the title, or else the file's name, says the document is for. */
  readonly period?: Stretch;
  readonly goals: readonly GoalSummary[];
  readonly milestones: readonly MilestoneSummary[];
  readonly metrics: readonly MetricSummary[];
  readonly links: readonly Link[];
  /** The addresses within it: of its headings, as code hosts make them, and those set by hand. */
  readonly anchors: readonly string[];
  /** Numbers of goals that it names, its own too. */
  readonly uses: readonly CodeUse[];
  /** What its blocks say. */
  readonly passages: readonly SaidPassage[];
}

const nothing = {
  isAbove: false,
  isIdle: false,
  hasWork: false,
  subject: [],
  goals: [],
  milestones: [],
  metrics: [],
  passages: [],
} as const;

/** Of a text that is no strategy, no more than where links to it may lead and which goals it names by number. */
export const summaryOf = query((doc: StrategyDocument): DocumentSummary => {
  const common = {
    path: doc.path,
    title: titleIn(doc),
    isStrategy: doc.isStrategy,
    kinds: [...doc.kinds].sort(),
    anchors: anchorsOf(doc),
    links: doc.links,
    uses: usesOf(doc),
  };
  if (!doc.isStrategy) return { ...nothing, ...common };
  const milestones = milestoneSummariesOf(doc);
  return {
    ...common,
    ...subjectOf(doc),
    isAbove: isGoalPage(doc) || titleWordsOf(doc).some((word) => strategy.test(word)),
    isIdle: isArchived(doc) || putAway.test(doc.path) || doc.kinds.has('template') || unfilledOf(doc).mostly,
    hasWork: milestones.length + actionsOf(doc).length > 0,
    goals: goalSummariesOf(doc),
    milestones,
    metrics: metricSummariesOf(doc),
    passages: passagesOf(doc),
  };
});

/** A folder, or a name's end, for what is no longer or not yet in force. */
const putAway =
  /(?:^|[/\\])(?:archived?|archives|old|drafts?|архив|старое|черновики?)[/\\]|[-_. ](?:old|draft|copy|копия|черновик)\.[a-z]+$/i;

function titleIn(doc: StrategyDocument): string {
  const title = titleOf(doc);
  return title ? quote(whole(title), longestTitle) : nameOf(doc.path);
}

const longestTitle = 120;

const strategy = /^(?:strateg|стратег)/;
