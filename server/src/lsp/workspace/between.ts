import type { StrategyDocument } from '../../document/strategy-document.js';
import { summaryOf, type DocumentSummary } from '../../model/document-summary.js';
import { Workspace } from '../../model/workspace.js';
import type { Folders } from '../folders.js';

/** Is told of other documents of a folder whose findings may have changed, by their paths in it. */
export type Concerned = (root: string, paths: ReadonlySet<string>) => void;

/** What is known of the documents of a folder. */
interface Shelf {
  readonly workspace: Workspace;
  /** Whether findings rest on it; else it only tells where things are. */
  readonly isJudged: boolean;
  /** Whether all documents are in it. */
  readonly isComplete: boolean;
  /** Paths that links lead to and where there is no file. */
  readonly missing: ReadonlySet<string>;
  /** Grows with each completion. */
  readonly round: number;
}

/** The documents of each folder as far as they concern one another. Of a folder that is not looked at nothing is known. */
export class Between {
  private readonly shelves = new Map<string, Shelf>();
  private readonly stamps = new Map<string, number>();
  private concerned: Concerned = () => undefined;
  private index: () => Promise<void> = () => Promise.resolve();

  constructor(private readonly folders: Folders) {}

  /** `concerned` is called from then on; `index` looks at all folders, where that has not been done. */
  tell(concerned: Concerned, index: () => Promise<void>): void {
    [this.concerned, this.index] = [concerned, index];
  }

  /** From now on these folders are looked at, by their addresses, and no others; findings rest on those judged. */
  cover(roots: readonly string[], judged: ReadonlySet<string>): void {
    for (const root of this.shelves.keys()) if (!roots.includes(root)) this.shelves.delete(root);
    for (const root of roots) {
      const fresh = { workspace: Workspace.of(), isComplete: false, missing: new Set<string>(), round: 0 };
      this.shelves.set(root, { ...(this.shelves.get(root) ?? fresh), isJudged: judged.has(root) });
    }
  }

  /** All documents of the folders have been entered. Tells whether that is news. */
  complete(): boolean {
    const fresh = [...this.shelves].filter(([, { isComplete }]) => !isComplete);
    for (const [root, shelf] of fresh) this.shelves.set(root, { ...shelf, isComplete: true, round: shelf.round + 1 });
    return fresh.length > 0;
  }

  /** The documents that one is held against; `undefined` where it is read alone, or while not all of them are known. */
  around(uri: string): Workspace | undefined {
    const shelf = this.shelfOf(uri);
    return shelf?.isComplete && shelf.isJudged ? shelf.workspace : undefined;
  }

  /** The documents of the folder of one, which are looked at first where nobody has asked for them yet. */
  async known(uri: string): Promise<Workspace | undefined> {
    if (this.shelfOf(uri)?.isComplete !== true) await this.index();
    return this.shelfOf(uri)?.workspace;
  }

  /** Enters a document that is held against others, as it is now; tells of the others that this concerns. */
  enter(uri: string, document: StrategyDocument): void {
    if (this.shelfOf(uri)?.isJudged) this.place(uri, document);
  }

  /** Enters a document, so that others can be asked about it. */
  place(uri: string, document: StrategyDocument): void {
    const root = this.shelves.size === 0 ? undefined : this.folders.rootOf(uri);
    if (root !== undefined) this.change(root, document.path, summaryOf(document));
  }

  /** Looks for the files that links lead to and that are no documents of the folder: the link may be broken. */
  async findMissing(isThere: (root: string, path: string) => Promise<boolean>): Promise<void> {
    for (const [root, { isComplete, isJudged, workspace }] of [...this.shelves]) {
      if (!isComplete || !isJudged) continue;
      const missing = new Set<string>();
      for (const path of workspace.unknownTargets()) if (!(await isThere(root, path))) missing.add(path);
      const shelf = this.shelves.get(root);
      if (!shelf || sameItems(missing, shelf.missing)) continue;
      const now = shelf.workspace.withMissing(missing);
      this.shelves.set(root, { ...shelf, workspace: now, missing });
      const changed = [...missing, ...shelf.missing].filter((path) => missing.has(path) !== shelf.missing.has(path));
      this.concern(root, new Set(changed.flatMap((path) => now.linkedFrom(path))));
    }
  }

  /** A document has gone. */
  remove(uri: string): void {
    const root = this.folders.rootOf(uri);
    if (root !== undefined) this.change(root, this.folders.pathOf(uri), undefined);
  }

  /** Changes whenever what is said of a document may change because of others. */
  markOf(uri: string): string {
    if (this.shelves.size === 0) return '';
    const shelf = this.shelfOf(uri);
    return shelf
      ? `.${shelf.round}.${this.stamps.get(keyOf(this.folders.rootOf(uri), this.folders.pathOf(uri))) ?? 0}`
      : '';
  }

  private shelfOf(uri: string): Shelf | undefined {
    const root = this.shelves.size === 0 ? undefined : this.folders.rootOf(uri);
    return root === undefined ? undefined : this.shelves.get(root);
  }

  private change(root: string, path: string, after: DocumentSummary | undefined): void {
    const shelf = this.shelves.get(root);
    const before = shelf?.workspace.get(path);
    if (!shelf || before === after) return;
    const workspace = after ? shelf.workspace.with(after) : shelf.workspace.without(path);
    this.shelves.set(root, { ...shelf, workspace });
    if (!shelf.isComplete || !shelf.isJudged) return;
    this.concern(root, workspace.dependents(before, after));
  }

  private concern(root: string, paths: ReadonlySet<string>): void {
    if (paths.size === 0) return;
    for (const each of paths) this.stamps.set(keyOf(root, each), (this.stamps.get(keyOf(root, each)) ?? 0) + 1);
    this.concerned(root, paths);
  }
}

export const sameItems = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item));

const keyOf = (root: string | undefined, path: string): string => `${root ?? ''}${path}`;
