import type { StrategyDocument } from '../document/strategy-document.js';
import { suppressionsOf, type Suppression, type SuppressionPart } from '../model/suppressions.js';
import type { Outcome, Rule, SuppressionOutcome } from '../rules/rule.js';
import type { Day } from '../text/dates.js';
import { nearest, nearestOf } from '../text/nearest.js';
import { Cover, type Claim } from './cover.js';
import type { Finding } from './finding.js';

/** The suppressions of a document at work. */
export interface Suppressing {
  readonly hides: (finding: Finding) => boolean;
  /** What became of each, given all that was found before anything was hidden. */
  readonly outcome: (found: readonly Finding[], atWork: ReadonlySet<Rule>) => Outcome;
}

const nothing: Suppressing = { hides: () => false, outcome: () => ({ suppressions: [] }) };

/** Reads a document's suppressions; those whose last day is before `today` hide nothing. */
export function suppressing(doc: StrategyDocument, rules: readonly Rule[], today: Day | undefined): Suppressing {
  const { suppressions } = suppressionsOf(doc);
  if (suppressions.length === 0) return nothing;
  const isExpired = ({ until }: Suppression): boolean => until !== undefined && today !== undefined && until < today;
  const partOf = partFinder(suppressions.filter((each) => !isExpired(each)).flatMap(({ parts }) => parts));
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    hides: (finding) => partOf(finding) !== undefined,
    outcome: (found, atWork) => {
      const used = new Set(found.map(partOf));
      const isIdle = (part: SuppressionPart): boolean => {
        const rule = known.get(part.rule?.text ?? '');
        return rule !== undefined && atWork.has(rule) && !used.has(part);
      };
      return {
        suppressions: suppressions.map((suppression) => ({
          suppression,
          expired: isExpired(suppression),
          used: suppression.parts.some((part) => used.has(part)),
          ...namesOf(suppression, known, isIdle),
        })),
      };
    },
  };
}

/** The names of a suppression that are no rule's, and those that had nothing to do. */
function namesOf(
  { parts }: Suppression,
  known: ReadonlyMap<string, Rule>,
  isIdle: (part: SuppressionPart) => boolean,
): Pick<SuppressionOutcome, 'unknown' | 'idle'> {
  const words = (some: (part: SuppressionPart) => boolean) => parts.filter(some).flatMap(({ rule }) => rule ?? []);
  return {
    idle: words(isIdle),
    unknown: words(({ rule }) => rule !== undefined && !known.has(rule.text)).map((word) => {
      const ids = [...known.keys()];
      const meant = nearest(word.text, ids);
      return { word, sure: nearestOf(word.text, ids).length === 1, ...(meant !== undefined && { nearest: meant }) };
    }),
  };
}

/** Finds the part that hides a finding: one that names its rule, else one that means all rules but house-keeping. */
function partFinder(parts: readonly SuppressionPart[]): (finding: Finding) => SuppressionPart | undefined {
  const claims = new Map<string, Claim<SuppressionPart>[]>();
  for (const owner of parts) {
    const name = owner.rule?.text ?? '';
    const same = claims.get(name);
    const claim = { range: owner.range, owner };
    if (same) same.push(claim);
    else claims.set(name, [claim]);
  }
  const covers = new Map([...claims].map(([name, each]) => [name, new Cover(each)]));
  return ({ rule, span }) =>
    covers.get(rule.id)?.ownerOf(span) ?? (rule.houseKeeping ? undefined : covers.get('')?.ownerOf(span));
}
