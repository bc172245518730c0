import { parse } from 'node:path';
import type { Disk } from '../config/load.js';
import { foldersUpTo } from '../text/paths.js';
import { nodeDisk, slashed } from '../disk/node-disk.js';

/** The repository a folder stands in, as the core writes paths; undefined outside of one. */
export async function repositoryOf(folder: string, disk: Disk = nodeDisk): Promise<string | undefined> {
  for (const candidate of foldersUpTo(topOf(folder), folder)) {
    if ((await disk.real(`${candidate}/.git`)) !== undefined) return candidate;
  }
  return undefined;
}

/** The root of the file system that a path stands in, as the core writes paths. */
export const topOf = (path: string): string => asPath(parse(path).root);

/** A path as the core writes paths; elsewhere than on Windows a backslash is part of a name. */
export const asPath = (path: string): string => (process.platform === 'win32' ? slashed(path) : path);
