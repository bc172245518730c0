import { joined } from '../../text/paths.js';
import type { FolderEntry, TextFiles } from '../../language/text-files.js';
import { isMarkdownName } from '../glossary-places.js';
import { Ignored } from '../../config/ignored.js';

/** A folder of the workspace. */
export interface Root {
  /** As the editor writes it, with a slash at its end. */
  readonly uri: string;
  readonly path: string;
}

/** A Markdown file in one of the folders. */
export interface FoundFile {
  readonly path: string;
  readonly root: Root;
}

/** Files and folders that are looked at: more than any team has plans. */
export interface Bounds {
  readonly files: number;
  readonly folders: number;
}

export const defaultBounds: Bounds = { files: 20_000, folders: 100_000 };

/** What a walk needs to know. */
export interface Ground {
  readonly files: Pick<TextFiles, 'list' | 'readText'>;
  /** Globs that the editor leaves out of a folder: its `files.exclude`. */
  readonly excludes: (root: Root) => Promise<readonly string[]>;
  readonly isOver: () => boolean;
  readonly bounds?: Bounds;
}

/** The Markdown files of workspace folders, each once: of folders within one another, the innermost has it. */
export class MarkdownFiles {
  /** False when there are more than are looked at. */
  isComplete = true;
  /** Folders that could not be read. */
  readonly unread: string[] = [];
  private readonly count = { files: 0, folders: 0 };

  constructor(private readonly ground: Ground) {}

  async *in(roots: readonly Root[]): AsyncGenerator<FoundFile> {
    for (const root of roots) yield* this.inRoot(root, new Set(roots.map(({ path }) => path)));
  }

  private async *inRoot(root: Root, others: ReadonlySet<string>): AsyncGenerator<FoundFile> {
    const { isOver, excludes, bounds = defaultBounds } = this.ground;
    const waiting = [{ folder: root.path, ignored: Ignored.in(root.path, await excludes(root)) }];
    for (let at = waiting.pop(); at !== undefined && !isOver(); at = waiting.pop()) {
      if (++this.count.folders > bounds.folders) return void (this.isComplete = false);
      const entries = await this.entriesOf(at.folder);
      const ignored = await this.withGitignore(at.ignored, at.folder, entries);
      for (const { name, isFolder } of entries) {
        const path = joined(at.folder, name);
        const isWanted = isFolder ? !isSkipped(name) && !others.has(path) : isMarkdownName(name);
        if (!isWanted || ignored.has(path, isFolder)) continue;
        if (isFolder) waiting.push({ folder: path, ignored });
        else if (++this.count.files > bounds.files) return void (this.isComplete = false);
        else yield { path, root };
      }
    }
  }

  private async entriesOf(folder: string): Promise<readonly FolderEntry[]> {
    const entries = await this.ground.files.list(folder);
    if (!entries) this.unread.push(folder);
    return entries ?? [];
  }

  private async withGitignore(ignored: Ignored, folder: string, entries: readonly FolderEntry[]): Promise<Ignored> {
    if (!entries.some(({ name, isFolder }) => name === gitignore && !isFolder)) return ignored;
    const read = await this.ground.files.readText(joined(folder, gitignore), maxGitignoreBytes);
    return read && 'text' in read ? ignored.with(folder, read.text) : ignored;
  }
}

/** Folders of tools, and of what others wrote. */
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

export const gitignore = '.gitignore';
const maxGitignoreBytes = 1_000_000;

/** The address of a file as an editor knows it: beneath that of its folder, whichever way the folder's was written. */
export const uriOf = ({ path, root }: FoundFile): string =>
  root.uri +
  path
    .slice(root.path.endsWith('/') ? root.path.length : root.path.length + 1)
    .split('/')
    .map(encodeURIComponent)
    .join('/');
