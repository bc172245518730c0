import type { Link } from '../document/links.js';
import { folderOf, joined, nameOf } from '../text/paths.js';
import { dependentsIn } from './between/dependents.js';
import { Shelf } from './between/shelf.js';
import type { CodeUse, DocumentSummary, GoalSummary, MetricSummary, MilestoneSummary } from './document-summary.js';
import { isSameName, nameKey } from './summary/names.js';

/** Something of a document, and the document. */
export interface Located<T> {
  readonly summary: DocumentSummary;
  readonly found: T;
}

/** Where a link leads. */
export interface Target {
  /** The document of the workspace; absent where there is none. */
  readonly path?: string;
  /** The path that the link names, with the ending of Markdown files where it has none; absent for a link by name. */
  readonly named?: string;
}

/** The documents of a workspace, by what others may ask of them. */
interface Shelves {
  readonly summaries: Map<string, DocumentSummary>;
  /** Paths by the path as file systems that are not strict about letters take it. */
  readonly files: Shelf<string>;
  /** The same by the file's name without its ending, for links by name. */
  readonly names: Shelf<string>;
  readonly goals: Shelf<GoalSummary>;
  readonly titles: Shelf<GoalSummary>;
  readonly milestones: Shelf<MilestoneSummary>;
  readonly metrics: Shelf<MetricSummary>;
  readonly uses: Shelf<CodeUse>;
  readonly subjects: Shelf<DocumentSummary>;
  /** Links by the path or the name that they lead to. */
  readonly links: Shelf<Link>;
  /** Markdown files that were looked for in vain. */
  readonly missing: Set<string>;
}

/** What a document is entered under: a shelf and a key. */
type Entry = readonly [shelf: Exclude<keyof Shelves, 'summaries' | 'missing'>, key: string, thing: unknown];

/** A path as file systems take it that tell neither large letters from small ones nor two ways to write й. */
export const foldPath = (path: string): string => path.normalize('NFC').toLowerCase();

const ending = /\.(?:md|markdown)$/i;

/** It names a Markdown file, from where it stands: an address from the top may begin in another folder than the workspace. */
const isSure = ({ target }: Link): boolean => ending.test(target) && !target.startsWith('/');

const inFolder = (folder: string, key: string): string => `${folder}/${key}`;

const bareName = (path: string): string => foldPath(nameOf(path)).replace(ending, '');

/**
 * The documents that are read together, as far as they concern one another. Grows and shrinks by one document at the
 * cost of that one: `with` and `without` hand the shelves on, and the workspace before is spent.
 */
export class Workspace {
  private constructor(
    private readonly shelves: Shelves,
    /** The folder that links such as `/plans/q3.md` begin in; empty where paths are relative to it. */
    readonly root: string,
  ) {}

  /** `root` is the folder that links such as `/plans/q3.md` begin in. */
  static of(summaries: Iterable<DocumentSummary> = [], root = ''): Workspace {
    const shelves: Shelves = {
      summaries: new Map(),
      files: new Shelf(),
      names: new Shelf(),
      goals: new Shelf(),
      titles: new Shelf(),
      milestones: new Shelf(),
      metrics: new Shelf(),
      uses: new Shelf(),
      subjects: new Shelf(),
      links: new Shelf(),
      missing: new Set(),
    };
    const workspace = new Workspace(shelves, root);
    for (const summary of summaries) workspace.#enter(summary);
    return workspace;
  }

  /** With a document, in the place of the one that had its path. */
  with(summary: DocumentSummary): Workspace {
    this.#remove(summary.path);
    this.#enter(summary);
    this.shelves.missing.delete(summary.path);
    return new Workspace(this.shelves, this.root);
  }

  /** Without a document. */
  without(path: string): Workspace {
    this.#remove(path);
    return new Workspace(this.shelves, this.root);
  }

  /** With the paths that were looked for on the disk in vain: only of these it is said that a link to them is broken. */
  withMissing(paths: Iterable<string>): Workspace {
    this.shelves.missing.clear();
    for (const path of paths) if (!this.shelves.summaries.has(path)) this.shelves.missing.add(path);
    return new Workspace(this.shelves, this.root);
  }

  get(path: string): DocumentSummary | undefined {
    return this.shelves.summaries.get(path);
  }

  get summaries(): Iterable<DocumentSummary> {
    return this.shelves.summaries.values();
  }

  isMissing(path: string): boolean {
    return this.shelves.missing.has(path);
  }

  /** Paths of Markdown files that links lead to and that are no documents of the workspace: to be looked for on the disk. */
  unknownTargets(): string[] {
    const found = new Set<string>();
    for (const { path, links } of this.shelves.summaries.values())
      for (const link of links) {
        const target = this.targetOf(path, link);
        if (target.path === undefined && target.named !== undefined && isSure(link)) found.add(target.named);
      }
    return [...found];
  }

  /** The goals that bear a number, by the number as {@link GoalSummary.id} has it. */
  goalsNumbered(id: string): Located<GoalSummary>[] {
    return this.#locate(this.shelves.goals, id);
  }

  /** The goals whose titles say the same words, in whatever forms; none where more than `most` documents may have them. */
  goalsTitled(words: readonly string[], most = Infinity): Located<GoalSummary>[] {
    const key = nameKey(words);
    if (this.shelves.titles.sizeAt(key) > most) return [];
    return this.#locate(this.shelves.titles, key).filter(({ found }) => isSameName(found.words, words));
  }

  milestonesNamed(words: readonly string[]): Located<MilestoneSummary>[] {
    return this.#locate(this.shelves.milestones, nameKey(words)).filter(({ found }) => isSameName(found.words, words));
  }

  metricsNamed(words: readonly string[]): Located<MetricSummary>[] {
    return this.#locate(this.shelves.metrics, nameKey(words)).filter(({ found }) => isSameName(found.words, words));
  }

  /** The places that name a goal by its number, in documents that have no goal of that number. */
  usesOf(id: string): Located<CodeUse>[] {
    return this.#locate(this.shelves.uses, id);
  }

  /** The goals that bear a number in the documents of one folder. */
  goalsNumberedIn(folder: string, id: string): Located<GoalSummary>[] {
    return this.#locate(this.shelves.goals, inFolder(folder, id));
  }

  /** The documents of one folder whose titles tell of the same; none where there are more than `most`. */
  about(subject: readonly string[], folder: string, most = Infinity): string[] {
    const key = inFolder(folder, nameKey(subject));
    return subject.length === 0 || this.shelves.subjects.sizeAt(key) > most
      ? []
      : [...this.shelves.subjects.pathsAt(key)];
  }

  /** Where a link of a document leads. */
  targetOf(from: string, { by, target }: Link): Target {
    if (by === 'name') {
      const path = this.#only(this.shelves.names, bareName(target));
      return path === undefined ? {} : { path };
    }
    const named = namedPath(this.root, from, target);
    const path = this.shelves.summaries.has(named) ? named : this.#only(this.shelves.files, foldPath(named));
    return path === undefined ? { named } : { path, named };
  }

  /** The documents that have a link to this one. */
  linkedFrom(path: string): string[] {
    const keys = [foldPath(path), bareName(path)];
    return [...new Set(keys.flatMap((key) => [...this.shelves.links.pathsAt(key)]))].filter((from) => from !== path);
  }

  /** The documents that have something of a kind under a key; for finding out who depends on a change. */
  pathsAt(shelf: 'goals' | 'titles' | 'milestones' | 'metrics' | 'uses', key: string): Iterable<string> {
    return this.shelves[shelf].pathsAt(key);
  }

  /**
   * Paths of the other documents whose findings may change when one changes from a summary to the next; `undefined` is
   * one that is not there. To be asked of the workspace with the later state. Empty for an edit that changes nothing
   * which others look at.
   */
  dependents(before: DocumentSummary | undefined, after: DocumentSummary | undefined): ReadonlySet<string> {
    return dependentsIn(this, before, after);
  }

  #only(shelf: Shelf<string>, key: string): string | undefined {
    const [path, another] = shelf.pathsAt(key);
    return another === undefined ? path : undefined;
  }

  #locate<T>(shelf: Shelf<T>, key: string): Located<T>[] {
    const located: Located<T>[] = [];
    for (const { path, things } of shelf.at(key)) {
      const summary = this.shelves.summaries.get(path);
      if (summary) for (const found of things) located.push({ summary, found });
    }
    return located;
  }

  #enter(summary: DocumentSummary): void {
    this.shelves.summaries.set(summary.path, summary);
    for (const [shelf, key, thing] of entriesOf(summary, this.root))
      (this.shelves[shelf] as Shelf<unknown>).add(key, summary.path, thing);
  }

  #remove(path: string): void {
    const summary = this.shelves.summaries.get(path);
    if (!summary) return;
    this.shelves.summaries.delete(path);
    for (const [shelf, key] of entriesOf(summary, this.root)) this.shelves[shelf].remove(key, path);
  }
}

/** The path that an address in a document stands for, with the ending of Markdown files where it has none. */
function namedPath(root: string, from: string, target: string): string {
  const path = target.startsWith('/') ? joined(root, target.replace(/^\/+/, '')) : joined(folderOf(from), target);
  return ending.test(path) ? path : `${path}.md`;
}

function entriesOf(summary: DocumentSummary, root: string): Entry[] {
  const { path, goals, milestones, metrics, uses, subject, links } = summary;
  return [
    ['files', foldPath(path), path],
    ['names', bareName(path), path],
    ...goals.flatMap((goal): Entry[] => [
      ...(goal.id === undefined ? [] : [goal.id, inFolder(folderOf(path), goal.id)]).map((key): Entry => [
        'goals',
        key,
        goal,
      ]),
      ['titles', nameKey(goal.words), goal],
    ]),
    ...milestones.map((each): Entry => ['milestones', nameKey(each.words), each]),
    ...metrics.map((each): Entry => ['metrics', nameKey(each.words), each]),
    ...uses.filter(isOfOthers(goals)).map((each): Entry => ['uses', each.id, each]),
    ...(subject.length === 0 ? [] : [['subjects', inFolder(folderOf(path), nameKey(subject)), summary] as const]),
    ...links.map((link): Entry => ['links', keyOfLink(root, path, link), link]),
  ];
}

/** A number that is none of the document's own goals'. */
function isOfOthers(goals: readonly GoalSummary[]): (use: CodeUse) => boolean {
  const own = new Set(goals.map(({ id }) => id));
  return ({ id }) => !own.has(id);
}

const keyOfLink = (root: string, from: string, { by, target }: Link): string =>
  by === 'name' ? bareName(target) : foldPath(namedPath(root, from, target));
