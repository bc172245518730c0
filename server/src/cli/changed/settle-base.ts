import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import type { Arguments } from '../arguments.js';

/**
 * Whether the word behind `--changed` is its base (`--changed main`) or a file (`--changed plans`): a file where there is
 * one or where it is a pattern, else the base. `--changed=main` says it without a doubt.
 */
export function settleBase(
  { changed, paths }: Pick<Arguments, 'changed' | 'paths'>,
  cwd: string,
): { readonly paths: readonly string[]; readonly base?: string } {
  if (changed?.base !== undefined) return { paths, base: changed.base };
  const { behind = -1 } = changed ?? {};
  const word = paths[behind];
  if (word === undefined || existsSync(resolve(cwd, word)) || isDynamicPattern(word)) return { paths };
  return { paths: paths.toSpliced(behind, 1), base: word };
}
