import { existsSync, readFileSync } from 'node:fs';

/** One line of the results file that the tests in VS Code write. */
export type SuiteEvent =
  | { readonly kind: 'pass'; readonly title: string; readonly ms: number }
  | { readonly kind: 'fail'; readonly title: string; readonly error: string }
  | { readonly kind: 'end'; readonly total: number };

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What the tests wrote, line by line; nothing when they wrote nothing. */
export function readEvents(file: string): SuiteEvent[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SuiteEvent);
}

/** The line a person reads for a result. */
export function lineOf(event: SuiteEvent): string | undefined {
  if (event.kind === 'pass') return `  ok    ${event.title} (${event.ms} ms)`;
  if (event.kind === 'fail') return `  FAIL  ${event.title}\n${event.error.replace(/^/gm, '        ')}`;
  return undefined;
}

/**
 * Counts the results. Throws unless the tests ran to their end and every result was seen: VS Code ends as if all were
 * well when its extension host dies or when nothing ran at all.
 */
export function tally(events: readonly SuiteEvent[]): Tally {
  const end = events.find((event) => event.kind === 'end');
  const passed = events.filter((event) => event.kind === 'pass').length;
  const failed = events.filter((event) => event.kind === 'fail').length;
  if (end === undefined)
    throw new Error(`The tests inside VS Code did not run to their end (${passed + failed} results)`);
  if (end.total === 0) throw new Error('No test ran inside VS Code');
  if (end.total !== passed + failed) throw new Error(`VS Code ran ${end.total} tests, ${passed + failed} results came`);
  return { passed, failed };
}
