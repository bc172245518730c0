import type { CancellationToken, Range } from 'vscode-languageserver';
import { lintConfigFor } from '../config/resolve.js';
import { mapPlaced, planMapOf, type PlanMap } from '../language/plan-map.js';
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
  return reviewed ? mapIn(session, reviewed) : unread;
}

export const unread: NoPlanMap = { map: null, reason: 'unread' };

/** The map of what was reviewed; none of what is no strategy. */
export function mapIn(session: Session, reviewed: Reviewed): PlanMapAnswer | NoPlanMap {
  const { document, lines } = reviewed;
  if (!document.isStrategy) return { map: null, reason: 'notStrategy' };
  const map = planMapOf(document, todayFor(session, reviewed));
  return { version: lines.version, map: mapPlaced(map, (span) => toRange(lines, span)) };
}

const todayFor = ({ host }: Session, { settings, document }: Reviewed): string =>
  lintConfigFor(settings.file, document.kinds).today ?? host.today();
