import { folderOf } from '../../text/paths.js';
import type { CodeUse, DocumentSummary, GoalSummary } from '../document-summary.js';
import { isSameName } from '../summary/names.js';
import type { Located, Workspace } from '../workspace.js';

/**
 * How near two documents are to each other, to a reader: two on one subject (`same`), one that refers to the other or
 * shares a goal with it (`linked`), two that refer to one strategy (`siblings`). Others that merely lie in one folder may
 * each have a launch and a turnover of their own.
 */
export type Nearness = 'same' | 'linked' | 'siblings';

/** Words from which on a goal's title is nobody else's by chance. */
const fewestTitleWords = 3;

/** Different numbers of goals from which on a document is taken to refer to those of another. */
const fewestNumbers = 2;

/** Documents of one kind beyond which what they have in common is a form's, not a matter's. */
const most = 30;

const unlessMany = (paths: readonly string[]): readonly string[] => (paths.length > most ? [] : paths);

/** Paths that the links of a document lead to. */
export const linkedTo = (workspace: Workspace, { path, links }: DocumentSummary): string[] => [
  ...new Set(links.flatMap((link) => workspace.targetOf(path, link).path ?? []).filter((target) => target !== path)),
];

/**
 * The goal that a number stands for in a document: its own; else that of the one document that can be meant: one that
 * is linked with this one, lies beside it or in a folder above, or is the only one with such a goal.
 */
export function goalsMeant(workspace: Workspace, from: DocumentSummary, id: string): Located<GoalSummary>[] {
  const own = from.goals.filter((goal) => goal.id === id);
  if (own.length > 0) return own.map((found) => ({ summary: from, found }));
  for (const goals of wherever(workspace, from, id)) {
    const elsewhere = goals.filter(({ summary }) => summary.isStrategy && !summary.isIdle && summary !== from);
    const paths = new Set(elsewhere.map(({ summary }) => summary.path));
    if (paths.size > 0) return paths.size === 1 ? elsewhere : [];
  }
  return [];
}

/** Goals of a number, those that are likeliest meant first. */
function* wherever(workspace: Workspace, from: DocumentSummary, id: string): Generator<Located<GoalSummary>[]> {
  for (const paths of [linkedTo(workspace, from), workspace.linkedFrom(from.path)])
    yield paths.flatMap((path) => {
      const summary = workspace.get(path);
      return summary?.goals.filter((goal) => goal.id === id).map((found) => ({ summary, found })) ?? [];
    });
  let folder = folderOf(from.path);
  for (let above = folder; ; above = folder) {
    yield workspace.goalsNumberedIn(folder, id);
    folder = folderOf(above);
    if (folder === above) break;
  }
  yield workspace.goalsNumbered(id);
}

/** Documents whose goals this one names by their numbers, without having any of these numbers itself. */
export function namedByNumber(workspace: Workspace, from: DocumentSummary): string[] {
  const counts = new Map<string, Set<string>>();
  for (const { id, isWord } of firstOfEach(from.uses)) {
    const [meant] = goalsMeant(workspace, from, id);
    if (!meant || meant.summary.path === from.path) continue;
    const ids = counts.get(meant.summary.path) ?? new Set();
    ids.add(id);
    // «Цель 2» speaks of a goal by itself; "G2" may stand for anything.
    if (isWord) ids.add(`${id} in words`);
    counts.set(meant.summary.path, ids);
  }
  return [...counts].filter(([, ids]) => ids.size >= fewestNumbers).map(([path]) => path);
}

const firstOfEach = (uses: readonly CodeUse[]): { readonly id: string; readonly isWord: boolean }[] => {
  const found = new Map<string, boolean>();
  for (const { id, text } of uses) found.set(id, (found.get(id) ?? false) || /\p{Ll}{2}/u.test(text));
  return [...found].map(([id, isWord]) => ({ id, isWord }));
};

/** Documents that have a goal of the same title. */
export const sharingGoals = (workspace: Workspace, { path, goals }: DocumentSummary): string[] => [
  ...new Set(
    goals
      .filter(({ words }) => words.length >= fewestTitleWords)
      .flatMap(({ words }) => workspace.goalsTitled(words, most).map(({ summary }) => summary.path))
      .filter((other) => other !== path),
  ),
];

/** Documents that this one refers to: by a link, or by the numbers of their goals. */
export const referredTo = (workspace: Workspace, from: DocumentSummary): string[] => [
  ...new Set([...linkedTo(workspace, from), ...namedByNumber(workspace, from)]),
];

/** Strategy documents in force that concern this one, with how near they are; itself is not among them. */
export function relatedTo(workspace: Workspace, summary: DocumentSummary): ReadonlyMap<string, Nearness> {
  const found = new Map<string, Nearness>();
  const note = (paths: Iterable<string>, nearness: Nearness): void => {
    for (const path of paths) if (!found.has(path) && isInForce(workspace.get(path))) found.set(path, nearness);
  };
  note(onSameSubject(workspace, summary), 'same');
  const above = referredTo(workspace, summary);
  note(above, 'linked');
  note(referringTo(workspace, summary), 'linked');
  note(sharingGoals(workspace, summary), 'linked');
  for (const path of above) {
    const strategy = workspace.get(path);
    if (strategy?.isAbove) note(unlessMany(referringTo(workspace, strategy)), 'siblings');
  }
  found.delete(summary.path);
  return found;
}

/**
 * Last year's plan and this year's, the first version and the second: each has its own report to the board, and what they
 * say otherwise is what has changed.
 */
export const areOfOneSeries = (one: DocumentSummary, other: DocumentSummary): boolean =>
  areOfOtherTimes(one.period, other.period) || seriesOf(one.path) === seriesOf(other.path);

const areOfOtherTimes = (one: DocumentSummary['period'], other: DocumentSummary['period']): boolean =>
  one !== undefined && other !== undefined && (one.to < other.from || other.to < one.from);

/** A path without its numbers. */
const seriesOf = (path: string): string => path.replaceAll(/\d+/g, '');

const onSameSubject = (workspace: Workspace, { path, subject }: DocumentSummary): readonly string[] =>
  workspace
    .about(subject, folderOf(path), most)
    .filter((other) => isSameName(subject, workspace.get(other)?.subject ?? []));

const isInForce = (summary: DocumentSummary | undefined): boolean =>
  summary !== undefined && summary.isStrategy && !summary.isIdle;

/** Documents that refer to this one: by a link, or by the numbers of its goals. */
export function referringTo(workspace: Workspace, summary: DocumentSummary): string[] {
  const users = new Set(
    summary.goals.flatMap(({ id }) => (id === undefined ? [] : [...workspace.pathsAt('uses', id)])),
  );
  const byNumber = [...users].filter((path) => {
    const user = workspace.get(path);
    return user !== undefined && path !== summary.path && namedByNumber(workspace, user).includes(summary.path);
  });
  return [...new Set([...workspace.linkedFrom(summary.path), ...byNumber])];
}
