import { kept } from '../../document/parts.js';
import type { DocumentSummary, MilestoneSummary } from '../document-summary.js';
import { isSameName, nameKey } from '../summary/names.js';
import type { Stretch } from '../timing.js';
import type { Located, Workspace } from '../workspace.js';
import { areOfOneSeries, relatedTo, type Nearness } from './relations.js';

/** A milestone that another document dates differently. */
export interface DatedApart {
  readonly own: MilestoneSummary & { readonly when: Stretch };
  readonly other: Located<MilestoneSummary & { readonly when: Stretch }>;
}

/** Words that a name needs, and how many of them may not be every plan's, for two milestones to be one. */
const needed: Readonly<Record<Nearness, { readonly words: number; readonly own: number }>> = {
  same: { words: 1, own: 0 },
  linked: { words: 2, own: 1 },
  siblings: { words: 4, own: 3 },
};

/** The milestones of a document that documents which concern it date differently, each with the first that does. */
export function milestonesDatedApart(workspace: Workspace, summary: DocumentSummary): DatedApart[] {
  if (summary.isIdle || summary.milestones.length === 0) return [];
  const related = relatedTo(workspace, summary);
  if (related.size === 0) return [];
  return [...byName(summary).values()].filter(isComparable).flatMap((own) => {
    for (const [path, nearness] of related) {
      const there = workspace.get(path);
      if (!there || !isHeldTo(nearness, own) || areOfOneSeries(summary, there)) continue;
      const found = byName(there).get(nameKey(own.words));
      if (found && isComparable(found) && isSameName(own.words, found.words) && areApart(own.when, found.when))
        return [{ own, other: { summary: there, found } }];
    }
    return [];
  });
}

type Dated = MilestoneSummary & { readonly when: Stretch };

const isComparable = (milestone: MilestoneSummary): milestone is Dated =>
  milestone.when !== undefined && !milestone.isSettled && milestone.words.length > 0;

const isHeldTo = (nearness: Nearness, { words, generic }: MilestoneSummary): boolean =>
  words.length >= needed[nearness].words && words.length - generic >= needed[nearness].own;

/** The milestones by their names; one that a plan has twice is that of a rhythm, or of several things. */
const byName = kept(({ milestones }: DocumentSummary): ReadonlyMap<string, MilestoneSummary> => {
  const found = new Map<string, MilestoneSummary | undefined>();
  for (const each of milestones) found.set(nameKey(each.words), found.has(nameKey(each.words)) ? undefined : each);
  return new Map([...found].flatMap(([key, each]) => (each ? [[key, each] as const] : [])));
});

const areApart = (one: Stretch, other: Stretch): boolean => one.to < other.from || other.to < one.from;
