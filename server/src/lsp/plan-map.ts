import type { CancellationToken, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lintConfigFor } from '../config/resolve.js';
import { planMapOf, type Entry, type MapFormula, type PlanMap, type Way } from '../language/plan-map.js';
import { reviewFor, type Reviewed, type Session } from './session.js';
import { toRange } from './to-protocol.js';

/** The map of a plan in the lines of one version of its text. */
export interface PlanMapAnswer {
  readonly version: number;
  readonly map: PlanMap<Range>;
}

/** Why there is none: the document is no strategy, or nobody is to read it (switched off, too long, not open). */
export interface NoPlanMap {
  readonly map: null;
  readonly reason: 'notStrategy' | 'unread';
}

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** Answers `strategyLint/planMap`, a request of our own: all that a picture of the plan shows, as data. */
export function registerPlanMap(session: Session): void {
  session.connection.onRequest(
    'strategyLint/planMap',
    session.guard('strategyLint/planMap', ({ textDocument }: DocumentParams, token) =>
      answer(session, textDocument.uri, token),
    ),
  );
}

async function answer(session: Session, uri: string, token: CancellationToken): Promise<PlanMapAnswer | NoPlanMap> {
  const reviewed = await reviewFor(session, uri, token);
  if (!reviewed) return { map: null, reason: 'unread' };
  const { document, lines } = reviewed;
  if (!document.isStrategy) return { map: null, reason: 'notStrategy' };
  return { version: lines.version, map: inLines(planMapOf(document, todayFor(session, reviewed)), lines) };
}

const todayFor = ({ host }: Session, { settings, document }: Reviewed): string =>
  lintConfigFor(settings.file, document.kinds).today ?? host.today();

/** A map with its places as lines and characters. */
export function inLines(map: PlanMap, lines: TextDocument): PlanMap<Range> {
  const placed = <T extends Entry>(entry: T) => ({ ...entry, place: toRange(lines, entry.place) });
  const way = ({ measures, actions, milestones }: Way): Way<Range> => ({
    measures: measures.map(placed),
    actions,
    milestones,
  });
  return {
    title: placed(map.title),
    today: map.today,
    goals: map.goals.map((goal) => ({ ...placed(goal), ...way(goal) })),
    steps: map.steps.map(placed),
    shared: way(map.shared),
    unknowns: map.unknowns.map(({ answer: told, ...unknown }) => ({
      ...placed(unknown),
      ...(told && { answer: placed(told) }),
    })),
    ...(map.formula && { formula: formulaInLines(map.formula, placed) }),
  };
}

const formulaInLines = (
  { topic, money, experience, processes, people }: MapFormula,
  placed: (entry: Entry) => Entry<Range>,
): MapFormula<Range> => ({
  topic: placed(topic),
  money: money.map(placed),
  experience: experience.map(placed),
  processes: processes.map(placed),
  people: people.map(placed),
});
