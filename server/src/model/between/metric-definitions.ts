import { kept } from '../../document/parts.js';
import { areForms } from '../../text/inflection.js';
import { measureOf } from '../../text/measures.js';
import type { DocumentSummary, MetricSummary } from '../document-summary.js';
import { isSameName, nameKey } from '../summary/names.js';
import type { Located, Workspace } from '../workspace.js';
import { areOfOneSeries, relatedTo } from './relations.js';

/** A metric that another document works out, or counts, differently. */
export interface DefinedApart {
  readonly own: MetricSummary;
  readonly other: Located<MetricSummary>;
  readonly differs: 'definition' | 'unit';
}

/** The metrics of a document that documents which concern it define differently, each with the first that does. */
export function metricsDefinedApart(workspace: Workspace, summary: DocumentSummary): DefinedApart[] {
  if (summary.isIdle || summary.metrics.length === 0) return [];
  const related = [...relatedTo(workspace, summary).keys()]
    .flatMap((path) => workspace.get(path) ?? [])
    .filter((there) => !areOfOneSeries(summary, there));
  return [...byName(summary).values()].flatMap((own) => {
    for (const there of related) {
      const found = byName(there).get(nameKey(own.words));
      const differs = found && isSameName(own.words, found.words) ? difference(own, found) : undefined;
      if (found && differs) return [{ own, other: { summary: there, found }, differs }];
    }
    return [];
  });
}

/** The metrics by their names; one that a document defines twice is not defined. */
const byName = kept(({ metrics }: DocumentSummary): ReadonlyMap<string, MetricSummary> => {
  const found = new Map<string, MetricSummary | undefined>();
  for (const each of metrics) found.set(nameKey(each.words), found.has(nameKey(each.words)) ? undefined : each);
  return new Map([...found].flatMap(([key, each]) => (each ? [[key, each] as const] : [])));
});

function difference(one: MetricSummary, other: MetricSummary): DefinedApart['differs'] | undefined {
  if (areDefinedApart(one.terms, other.terms)) return 'definition';
  return areCountedApart(one.unit, other.unit) ? 'unit' : undefined;
}

/**
 * Two definitions that speak of the same, each in a word or a figure that the other lacks. One that only says more than
 * the other, or shares no word with it, may well mean the same.
 */
const areDefinedApart = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((term) => isAmong(term, other)) &&
  one.some((term) => !isAmong(term, other)) &&
  other.some((term) => !isAmong(term, one));

const isAmong = (term: string, terms: readonly string[]): boolean => terms.some((other) => areForms(term, other));

/** Days and hours, shares and money: units that nobody takes for one another. */
function areCountedApart(one: string | undefined, other: string | undefined): boolean {
  const [first, second] = [one, other].map((unit) => (unit === undefined ? undefined : measureOf(unit)));
  return first !== undefined && second !== undefined && first !== second;
}
