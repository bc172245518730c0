import { fileURLToPath } from 'node:url';

/** Something `npm run generate` writes. Parts run in order: a later one may read what an earlier one has written. */
export interface Part {
  readonly name: string;
  /** Committed files are compared by `--check`; the others are written in any case, they are only built. */
  readonly committed: boolean;
  /** Folder in which every file is this part's own: what it no longer makes there is stale and removed. */
  readonly folder?: string;
  /** Texts by path, relative to the repository's root and `/`-separated. Rejects with a message for the author. */
  files(): Promise<ReadonlyMap<string, string>>;
}

/** Absolute path of a file named from the repository's root. */
export const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
