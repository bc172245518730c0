import { readdir, realpathSync, type Dirent } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Bilingual } from '../rules/rule.js';
import { IgnoreFiles } from './ignore-files.js';
import * as messages from './messages.js';
import { detailOf } from './read.js';

/** A file to lint. */
export interface SourceFile {
  /** How it is shown: `/`-separated, relative to the working folder when inside it, else absolute. */
  readonly path: string;
  readonly absolute: string;
}

/** An input that could not be linted, as it was named, and why. */
export interface Trouble {
  readonly path: string;
  readonly reason: Bilingual;
}

export interface FoundFiles {
  /** Sorted by path, each file once however often it was named or linked. */
  readonly files: readonly SourceFile[];
  readonly troubles: readonly Trouble[];
}

/** Is told of a folder that cannot be read. */
type Unread = (folder: string, error: unknown) => void;

type Expansion = { readonly found: readonly string[] } | { readonly refusal: Bilingual };

/**
 * Finds the files that names, folders and globs stand for; in folders and by globs none that `.gitignore` leaves out,
 * unless all are wanted. Never rejects.
 */
export async function findFiles(inputs: readonly string[], cwd: string, all = false): Promise<FoundFiles> {
  const files = new Map<string, SourceFile>();
  const troubles: Trouble[] = [];
  const unread: Unread = (folder, error) =>
    troubles.push({ path: shownPath(folder, cwd), reason: messages.unreadable(detailOf(error)) });
  for (const input of inputs) {
    const before = troubles.length;
    const expansion = await expand(input, cwd, all, unread);
    // What may stand in a folder that cannot be read nobody knows.
    if ('refusal' in expansion) {
      if (troubles.length === before) troubles.push({ path: input, reason: expansion.refusal });
    } else for (const absolute of expansion.found) files.set(absolute, { path: shownPath(absolute, cwd), absolute });
  }
  return { files: withoutTwins([...files.values()].sort(byPath)), troubles };
}

/** Order by code units: the same on every machine, whatever its language. */
const byPath = (a: SourceFile, b: SourceFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** A path as it is shown to people and written into reports. */
export function shownPath(absolute: string, cwd: string): string {
  const local = relative(cwd, absolute);
  const isInside = local !== '..' && !local.startsWith(`..${sep}`) && !isAbsolute(local);
  return (isInside ? local : absolute).replaceAll(sep, '/');
}

async function expand(input: string, cwd: string, all: boolean, unread: Unread): Promise<Expansion> {
  if (input === '') return { refusal: messages.missing };
  const absolute = resolve(cwd, input);
  try {
    const stats = await stat(absolute);
    if (stats.isCharacterDevice() || stats.isBlockDevice()) return { refusal: messages.device };
    return stats.isDirectory() ? await inFolder(absolute, all, unread) : { found: [absolute] };
  } catch (error) {
    const code = detailOf(error);
    if (!isMissing(code)) return { refusal: messages.unreadable(code) };
  }
  return isPattern(input) ? matching(input, cwd, all, unread) : { refusal: messages.missing };
}

const isMissing = (code: string): boolean => code === 'ENOENT' || code === 'ENOTDIR';

// `plans\\*.md` is how Windows writes paths, but `\\*` is also a literal asterisk: both readings are tried.
const spellings = (input: string): Set<string> => new Set([input, input.replaceAll('\\', '/')]);

const isPattern = (input: string): boolean => [...spellings(input)].some((spelling) => isDynamicPattern(spelling));

async function inFolder(folder: string, all: boolean, unread: Unread): Promise<Expansion> {
  const found = await search('**/*.{md,markdown}', folder, all, unread);
  return found.length > 0 ? { found } : { refusal: messages.noMarkdown };
}

async function matching(pattern: string, cwd: string, all: boolean, unread: Unread): Promise<Expansion> {
  for (const spelling of spellings(pattern)) {
    const found = (await search(spelling, cwd, all, unread)).filter((path) => /\.(?:md|markdown)$/i.test(path));
    if (found.length > 0) return { found };
  }
  return { refusal: messages.noMatch };
}

/** Lists a folder for the search, which passes by without a word what it cannot read. */
function listing(unread: Unread): typeof readdir {
  const list = (
    folder: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ): void =>
    readdir(folder, options, (error, entries) => {
      if (error && !isMissing(detailOf(error))) unread(resolve(folder), error);
      done(error, entries);
    });
  // The search calls it in this way alone; for the type it is all that the built-in one is.
  return Object.assign(list, readdir);
}

async function search(pattern: string, cwd: string, all: boolean, unread: Unread): Promise<string[]> {
  const ignoreFiles = all ? undefined : new IgnoreFiles(cwd);
  const found = await glob(pattern, {
    cwd,
    absolute: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
    fs: {
      readdir: listing((folder, error) => {
        if (!ignoreFiles?.hasFolder(folder)) unread(folder, error);
      }),
    },
  });
  return found.map((path) => resolve(path)).filter((path) => !ignoreFiles?.has(path));
}

function withoutTwins(files: readonly SourceFile[]): SourceFile[] {
  const seen = new Map<string, SourceFile>();
  for (const file of files) {
    const real = realOf(file.absolute);
    if (!seen.has(real)) seen.set(real, file);
  }
  return [...seen.values()];
}

/** At once: waiting for tens of thousands of answers takes longer than the answers do. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
