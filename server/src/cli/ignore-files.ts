import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { Ignored } from '../config/ignored.js';

/** What holds in a folder: the lists from the top down to it, and whether one of them leaves out the folder itself. */
interface FolderState {
  readonly lists: Ignored;
  readonly isIgnored: boolean;
}

/** What the `.gitignore` files of a repository leave out; of a folder in none, those in it and below. */
export class IgnoreFiles {
  private readonly folders = new Map<string, FolderState>();
  private readonly top: string;

  /** Files are asked about that stand in `folder` or below it. */
  constructor(folder: string) {
    this.top = repositoryAround(folder) ?? folder;
  }

  has(path: string): boolean {
    const { lists, isIgnored } = this.stateOf(dirname(path));
    return isIgnored || lists.has(slashed(path), false);
  }

  hasFolder(path: string): boolean {
    return this.stateOf(path).isIgnored;
  }

  private stateOf(folder: string): FolderState {
    const known = this.folders.get(folder) ?? this.read(folder);
    this.folders.set(folder, known);
    return known;
  }

  private read(folder: string): FolderState {
    const isTop = folder === this.top || dirname(folder) === folder;
    const above = isTop ? { lists: Ignored.in(slashed(folder), []), isIgnored: false } : this.stateOf(dirname(folder));
    const isIgnored = above.isIgnored || (!isTop && above.lists.has(slashed(folder), true));
    const list = isIgnored ? undefined : textOf(join(folder, '.gitignore'));
    return { lists: list === undefined ? above.lists : above.lists.with(slashed(folder), list), isIgnored };
  }
}

const slashed = (path: string): string => path.replaceAll(sep, '/');

function repositoryAround(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryAround(above);
}

/** A list that cannot be read leaves nothing out. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
