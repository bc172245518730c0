import { realpathSync } from 'node:fs';
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

type Expansion = { readonly found: readonly string[] } | { readonly refusal: Bilingual };

/**
 * Finds the files that names, folders and globs stand for; in folders and by globs none that `.gitignore` leaves out,
 * unless all are wanted. Never rejects.
 */
export async function findFiles(inputs: readonly string[], cwd: string, all = false): Promise<FoundFiles> {
  const files = new Map<string, SourceFile>();
  const troubles: Trouble[] = [];
  for (const input of inputs) {
    const expansion = await expand(input, cwd, all);
    if ('refusal' in expansion) troubles.push({ path: input, reason: expansion.refusal });
    else for (const absolute of expansion.found) files.set(absolute, { path: shownPath(absolute, cwd), absolute });
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

async function expand(input: string, cwd: string, all: boolean): Promise<Expansion> {
  if (input === '') return { refusal: messages.missing };
  const absolute = resolve(cwd, input);
  try {
    const stats = await stat(absolute);
    return stats.isDirectory() ? await inFolder(absolute, all) : { found: [absolute] };
  } catch (error) {
    const code = detailOf(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return { refusal: messages.unreadable(code) };
  }
  return isPattern(input) ? matching(input, cwd, all) : { refusal: messages.missing };
}

// `plans\\*.md` is how Windows writes paths, but `\\*` is also a literal asterisk: both readings are tried.
const spellings = (input: string): Set<string> => new Set([input, input.replaceAll('\\', '/')]);

const isPattern = (input: string): boolean => [...spellings(input)].some((spelling) => isDynamicPattern(spelling));

async function inFolder(folder: string, all: boolean): Promise<Expansion> {
  const found = await search('**/*.{md,markdown}', folder, all);
  return found.length > 0 ? { found } : { refusal: messages.noMarkdown };
}

async function matching(pattern: string, cwd: string, all: boolean): Promise<Expansion> {
  for (const spelling of spellings(pattern)) {
    const found = (await search(spelling, cwd, all)).filter((path) => /\.(?:md|markdown)$/i.test(path));
    if (found.length > 0) return { found };
  }
  return { refusal: messages.noMatch };
}

async function search(pattern: string, cwd: string, all: boolean): Promise<string[]> {
  const found = await glob(pattern, {
    cwd,
    absolute: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  const paths = found.map((path) => resolve(path));
  if (all) return paths;
  const ignoreFiles = new IgnoreFiles(cwd);
  return paths.filter((path) => !ignoreFiles.has(path));
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
