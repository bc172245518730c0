import type { Diagnostic } from 'vscode-languageserver';
import { joined } from '../../text/paths.js';
import { diagnosticsOf } from '../diagnostics.js';
import type { OpenDocument } from '../documents.js';
import { describe } from '../guard.js';
import { letOthersPass, placeOpen, type Session } from '../session.js';
import { diagnosticsOfFile, readFile } from './file-review.js';
import { uriOf, type FoundFile, type Root } from './markdown-files.js';
import { sameItems } from './between.js';
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
  /** To be read. */
  private readonly unread = new Set<string>();
  /** To be judged, once all are read. */
  private readonly due = new Set<string>();
  /** Changed on the disk and not among what a scan has found: none is looked for twice. */
  private readonly strange = new Set<string>();
  private readonly waiting: (() => void)[] = [];
  private readonly progress: Progress;
  private readonly troubles: Troubles;
  private readonly run = Math.random().toString(36).slice(2, 8);
  private roots: readonly Root[] = [];
  /** Folders whose documents are judged; of the others it is only known what they hold. */
  private judged: ReadonlySet<string> = new Set();
  private isScanDue = false;
  /** Whether it has been looked where links lead since a file was read. */
  private isLinked = true;
  private work: Promise<void> | undefined;
  private serial = 0;

  constructor(
    private readonly session: Session,
    private readonly changed: Changed,
    /** Makes the editor ask anew about the documents that it shows. */
    private readonly refresh: () => void,
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

  /** From now on these folders are looked at, and no others; `judged` are the addresses of those with findings. */
  cover(roots: readonly Root[], judged: ReadonlySet<string>): void {
    if (sameRoots(roots, this.roots) && sameItems(judged, this.judged)) return;
    [this.roots, this.judged] = [roots, judged];
    this.strange.clear();
    this.session.between.cover(
      roots.map(({ uri }) => uri),
      judged,
    );
    for (const path of this.found.keys()) this.unread.add(path);
    this.scan();
  }

  /** Files have appeared, or other files are left out. */
  scan(): void {
    this.isScanDue = true;
    this.wake();
  }

  /** Everything may be judged otherwise now. */
  renew(): void {
    for (const path of this.found.keys()) this.unread.add(path);
    if (this.isActive) this.scan();
  }

  /** A file has changed. */
  touch(path: string): void {
    if (!this.found.has(path)) return;
    this.unread.add(path);
    this.wake();
  }

  /** A file on the disk has changed. Of one that is not known its beginning was missed, or it is left out: which, a scan tells. */
  follow(path: string): void {
    if (this.found.has(path)) this.touch(path);
    else if (!this.strange.has(path)) {
      this.strange.add(path);
      this.scan();
    }
  }

  /** Some files have to be looked at again. */
  touchAll(isMeant: (path: string) => boolean): void {
    for (const path of this.found.keys()) if (isMeant(path)) this.due.add(path);
    this.wake();
  }

  /** A file has gone, or a folder with all its files. */
  remove(path: string): void {
    for (const each of [...this.found.values()])
      if (each.path === path || each.path.startsWith(`${path}/`)) this.lose(each);
    this.wake();
  }

  /** Other documents of a folder may be judged otherwise now. */
  concern(root: string, paths: ReadonlySet<string>): void {
    const folder = this.roots.find(({ uri }) => uri === root);
    if (!folder) return;
    for (const path of paths) this.due.add(joined(folder.path, path));
    const shown = this.session.documents.all().filter(({ isShown }) => isShown);
    if (shown.some(({ uri }) => this.due.has(this.session.glossaries.pathOf(uri)))) this.refresh();
    this.wake();
  }

  /** A document has been closed: what the file says counts again. */
  leave({ uri }: OpenDocument): void {
    if (!this.isActive) return;
    const path = this.session.glossaries.pathOf(uri);
    this.left.set(path, uri);
    // Under a new id: the editor may have dropped what it was told of the file before.
    this.reviewed.delete(path);
    this.unread.add(path);
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
      while (await this.hasWork()) {
        if (this.isScanDue) await this.findFiles();
        else if (this.unread.size > 0) await this.next(this.unread, (path) => this.read(path));
        else await this.next(this.due, (path) => this.look(path));
        if (!this.isScanDue && this.unread.size === 0 && this.session.between.complete()) this.refresh();
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

  /** When all files are known to each other, it is time to look where their links lead. */
  private async hasWork(): Promise<boolean> {
    const isWaiting = (): boolean => this.isScanDue || this.unread.size + this.due.size > 0;
    if (this.isScanDue || this.unread.size > 0 || this.isLinked) return isWaiting();
    this.isLinked = true;
    const { between, host } = this.session;
    await between.findMissing(async (root, path) => {
      const folder = this.roots.find(({ uri }) => uri === root);
      return !folder || (await host.files?.real(joined(folder.path, path))) !== undefined;
    });
    return isWaiting();
  }

  private async findFiles(): Promise<void> {
    this.isScanDue = false;
    const { roots, session } = this;
    const walk = walkOver(session, () => this.roots !== roots);
    if (!walk) return;
    const gone = new Set(this.found.keys());
    for await (const file of walk.in(roots)) {
      if (!gone.delete(file.path)) this.unread.add(file.path);
      this.found.set(file.path, file);
    }
    if (this.roots !== roots) return;
    for (const path of gone) this.lose(this.found.get(path));
    for (const folder of walk.unread) this.troubles.note(folder, folderUnread);
    if (!walk.isComplete) this.troubles.noteTooMany();
  }

  private async next(paths: Set<string>, act: (path: string) => Promise<void>): Promise<void> {
    const [path] = paths;
    if (path === undefined) return;
    paths.delete(path);
    await letOthersPass(this.session);
    await act(path).catch((error: unknown) => this.failed(path, error));
    this.progress.step(this.unread.size + this.due.size, !this.due.has(path));
    // The last ones are told of when the work is over.
    if (this.due.size > 0 && this.due.size % batch === 0) this.announce();
  }

  /** Reads a file, so that others may be held against it; one that may have findings is judged when all are read. */
  private async read(path: string): Promise<void> {
    this.isLinked = false;
    const file = this.found.get(path);
    const open = this.openAt(path);
    if (open) placeOpen(this.session, open, await this.session.configuration.of(open.uri));
    const reading = file && !open ? await readFile(this.session, file) : undefined;
    if (!reading || 'unread' in reading) {
      this.due.add(path);
      return;
    }
    this.session.between.place(reading.uri, reading.document);
    const isAlone = this.unread.size === 0 && !this.isScanDue && this.session.between.around(reading.uri);
    if (isAlone) this.note(path, await diagnosticsOfFile(this.session, reading));
    else if (!this.isJudged(file)) this.note(path, undefined);
    else if (reading.document.isStrategy || this.session.glossaries.concerns(path)) this.due.add(path);
    else this.note(path, []);
  }

  private async look(path: string): Promise<void> {
    this.note(path, await this.diagnosticsAt(path));
  }

  private note(path: string, diagnostics: readonly Diagnostic[] | undefined): void {
    const before = this.reviewed.get(path);
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
    const open = this.openAt(path);
    if (open) return this.ofOpen(open);
    const file = this.found.get(path);
    if (file && !this.isJudged(file)) return this.left.has(path) ? [] : undefined;
    const reading = file && (await readFile(this.session, file));
    if (!reading) {
      this.lose(file);
      this.due.delete(path);
      return this.left.has(path) ? [] : undefined;
    }
    if (!('unread' in reading)) return diagnosticsOfFile(this.session, reading);
    this.troubles.note(path, reading.unread);
    return [];
  }

  /** A file is there no more, or is none of it. */
  private lose(file: FoundFile | undefined): void {
    if (!file) return;
    this.found.delete(file.path);
    this.isLinked = false;
    this.session.between.remove(uriOf(file));
    this.due.add(file.path);
  }

  private openAt(path: string): OpenDocument | undefined {
    return this.session.documents.all().find(({ uri }) => this.session.glossaries.pathOf(uri) === path);
  }

  private isJudged(file: FoundFile | undefined): boolean {
    return file !== undefined && this.judged.has(file.root.uri);
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
