import type { Diagnostic } from 'vscode-languageserver';
import { diagnosticsOf } from '../diagnostics.js';
import type { OpenDocument } from '../documents.js';
import { describe } from '../guard.js';
import { letOthersPass, type Session } from '../session.js';
import { reviewFile } from './file-review.js';
import { uriOf, type FoundFile, type Root } from './markdown-files.js';
import { Progress } from './progress.js';
import { folderUnread, Troubles } from './troubles.js';
import { walkOver } from './walk.js';

/** What was found in a file; another id means that other things were found. */
export interface Reviewed {
  readonly uri: string;
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Is told when the findings of a file have changed; either is absent where nothing is known of the file. */
export type Changed = (path: string, before: Reviewed | undefined, after: Reviewed | undefined) => void;

/** After so many files those who wait are told what is new. */
const batch = 20;

/**
 * The findings in all Markdown files of the covered folders that the editor does not show by itself. Files are read one
 * at a time between messages, and again when they have changed; texts and models are not kept.
 */
export class WorkspaceReview {
  private readonly reviewed = new Map<string, Reviewed>();
  private readonly found = new Map<string, FoundFile>();
  /** Files that were open: of them the editor may still show what was found then. */
  private readonly left = new Map<string, string>();
  private readonly due = new Set<string>();
  private readonly waiting: (() => void)[] = [];
  private readonly progress: Progress;
  private readonly troubles: Troubles;
  private readonly run = Math.random().toString(36).slice(2, 8);
  private roots: readonly Root[] = [];
  private isScanDue = false;
  private work: Promise<void> | undefined;
  private serial = 0;

  constructor(
    private readonly session: Session,
    private readonly changed: Changed,
  ) {
    this.progress = new Progress(session);
    this.troubles = new Troubles(session);
  }

  /** Whether there is anything to look at at all. */
  get isActive(): boolean {
    return this.roots.length > 0;
  }

  /** Whether findings may still change without anybody doing anything. */
  get isWorking(): boolean {
    return this.work !== undefined;
  }

  /** How many files were found. */
  get size(): number {
    return this.found.size;
  }

  /** From now on these folders are looked at, and no others. */
  cover(roots: readonly Root[]): void {
    if (sameRoots(roots, this.roots)) return;
    this.roots = roots;
    this.scan();
  }

  /** Files have appeared, or other files are left out. */
  scan(): void {
    this.isScanDue = true;
    this.wake();
  }

  /** Everything may be judged otherwise now. */
  renew(): void {
    for (const path of this.found.keys()) this.due.add(path);
    if (this.isActive) this.scan();
  }

  /** A file has changed. */
  touch(path: string): void {
    if (!this.found.has(path)) return;
    this.due.add(path);
    this.wake();
  }

  /** Some files have to be looked at again. */
  touchAll(isMeant: (path: string) => boolean): void {
    for (const path of this.found.keys()) if (isMeant(path)) this.due.add(path);
    this.wake();
  }

  /** A file has gone, or a folder with all its files. */
  remove(path: string): void {
    for (const each of [...this.found.keys()].filter((known) => known === path || known.startsWith(`${path}/`))) {
      this.found.delete(each);
      this.due.add(each);
    }
    this.wake();
  }

  /** A document has been closed: what the file says counts again. */
  leave({ uri }: OpenDocument): void {
    if (!this.isActive) return;
    const path = this.session.glossaries.pathOf(uri);
    this.left.set(path, uri);
    // Under a new id: the editor may have dropped what it was told of the file before.
    this.reviewed.delete(path);
    this.due.add(path);
    this.wake();
  }

  /** All that is known, by path. */
  all(): ReadonlyMap<string, Reviewed> {
    return this.reviewed;
  }

  /** Whether the editor has to be told of a file in which nothing is found. */
  isLeft(path: string): boolean {
    return this.left.has(path);
  }

  /** Waits until something has changed or the work is over. */
  news(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private wake(): void {
    this.work ??= this.toil();
  }

  private async toil(): Promise<void> {
    try {
      await letOthersPass(this.session);
      while (this.isScanDue || this.due.size > 0) {
        if (this.isScanDue) await this.findFiles();
        else await this.lookAtNext();
      }
    } catch (error) {
      this.failed('workspace', error);
    } finally {
      this.work = undefined;
      this.progress.end();
      this.troubles.tell();
      this.announce();
    }
  }

  private async findFiles(): Promise<void> {
    this.isScanDue = false;
    const { roots, session } = this;
    const walk = walkOver(session, () => this.roots !== roots);
    if (!walk) return;
    const gone = new Set(this.found.keys());
    for await (const file of walk.in(roots)) {
      if (!gone.delete(file.path)) this.due.add(file.path);
      this.found.set(file.path, file);
    }
    if (this.roots !== roots) return;
    for (const path of gone) {
      this.found.delete(path);
      this.due.add(path);
    }
    for (const folder of walk.unread) this.troubles.note(folder, folderUnread);
    if (!walk.isComplete) this.troubles.noteTooMany();
  }

  private async lookAtNext(): Promise<void> {
    const [path] = this.due;
    if (path === undefined) return;
    this.due.delete(path);
    await letOthersPass(this.session);
    await this.look(path).catch((error: unknown) => this.failed(path, error));
    this.progress.step(this.due.size);
    if (this.due.size % batch === 0) this.announce();
  }

  private async look(path: string): Promise<void> {
    const before = this.reviewed.get(path);
    const diagnostics = await this.diagnosticsAt(path);
    if (diagnostics && before && isSame(before.diagnostics, diagnostics)) return;
    const file = this.found.get(path);
    const uri = this.left.get(path) ?? (file ? uriOf(file) : '');
    const after = diagnostics && { uri, id: `${this.run}.${++this.serial}`, diagnostics };
    if (after) this.reviewed.set(path, after);
    else this.reviewed.delete(path);
    if (before ?? after) this.changed(path, before, after);
  }

  /** `undefined` where nothing is to be said: the file has gone, or the editor itself asks about its document. */
  private async diagnosticsAt(path: string): Promise<readonly Diagnostic[] | undefined> {
    const open = this.session.documents.all().find(({ uri }) => this.session.glossaries.pathOf(uri) === path);
    if (open) return this.ofOpen(open);
    const file = this.found.get(path);
    const review = file && (await reviewFile(this.session, file));
    if (!review) {
      this.found.delete(path);
      return this.left.has(path) ? [] : undefined;
    }
    if ('diagnostics' in review) return review.diagnostics;
    this.troubles.note(path, review.unread);
    return [];
  }

  private async ofOpen(open: OpenDocument): Promise<readonly Diagnostic[] | undefined> {
    if (open.isShown) return undefined;
    return diagnosticsOf(this.session, open, await this.session.configuration.of(open.uri));
  }

  private failed(what: string, error: unknown): void {
    this.session.connection.console.error(`${what}: ${describe(error)}`);
  }

  private announce(): void {
    for (const resume of this.waiting.splice(0)) resume();
  }
}

const sameRoots = (a: readonly Root[], b: readonly Root[]): boolean =>
  a.length === b.length && a.every(({ uri }, index) => uri === b[index]?.uri);

const isSame = (a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean => JSON.stringify(a) === JSON.stringify(b);
