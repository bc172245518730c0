import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Bilingual } from '../../rules/rule.js';
import type { SourceFile } from '../files.js';
import type { Place } from '../report.js';
import { changedLinesIn, type LineRange } from './diff.js';
import { git } from './git.js';
import * as messages from './messages.js';

export type Changes = { readonly isChanged: (file: SourceFile) => Promise<(place: Place) => boolean> } | Refusal;

interface Refusal {
  readonly refusal: Bilingual;
}

/** Branches that others begin from, where nothing is said: the remote's own main one first. */
const mainBranches = ['refs/remotes/origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * What has changed in the repository around a folder since `base`, committed or not, files that git does not know yet
 * included. Since where the branch left `base`, that is: what others did there meanwhile does not count. Without a base,
 * since where it left the main branch, or else since the last commit.
 */
export async function changesSince(base: string | undefined, folder: string): Promise<Changes> {
  const from = await startIn(folder, base, '--changed');
  return 'refusal' in from ? from : readChanges(from.commit, from.root);
}

/** The commit where the branch left `base`, in the repository around a folder; `option` is the one that asks. */
export async function startIn(
  folder: string,
  base: string | undefined,
  option: string,
): Promise<{ readonly commit: string; readonly root: string } | Refusal> {
  const top = await git(folder, 'rev-parse', '--show-toplevel');
  if ('failure' in top) {
    const { failure } = top;
    return {
      refusal: failure === 'absent' ? messages.noGit(option) : messages.noRepository(option, failure.words),
    };
  }
  const root = top.output.replace(/\r?\n$/, '');
  const from = await startOf(base, root);
  return 'refusal' in from ? from : { ...from, root };
}

async function startOf(base: string | undefined, root: string): Promise<{ readonly commit: string } | Refusal> {
  const head = await commitOf('HEAD', root);
  if (base === undefined) {
    if (head === undefined) return { refusal: messages.noCommits };
    for (const branch of mainBranches) {
      const commit = await commitOf(branch, root);
      if (commit !== undefined) return { commit: (await mergeBase(commit, head, root)) ?? head };
    }
    return { commit: head };
  }
  const commit = await commitOf(base, root);
  if (commit === undefined) return { refusal: messages.noRevision(base, await isShallow(root)) };
  return { commit: (head === undefined ? undefined : await mergeBase(commit, head, root)) ?? commit };
}

/** The commit that a revision names; what looks like an option names none. */
async function commitOf(revision: string, root: string): Promise<string | undefined> {
  if (revision === '' || revision.startsWith('-') || revision.includes('\0')) return undefined;
  return line(await git(root, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`));
}

const mergeBase = async (one: string, other: string, root: string): Promise<string | undefined> =>
  line(await git(root, 'merge-base', one, other));

const isShallow = async (root: string): Promise<boolean> =>
  line(await git(root, 'rev-parse', '--is-shallow-repository')) === 'true';

const line = (answer: Awaited<ReturnType<typeof git>>): string | undefined =>
  'output' in answer ? answer.output.trim() || undefined : undefined;

/** So that no setting of the user's changes what a diff looks like; renamed files are followed. */
const diffArgs = [
  ...['diff', '--unified=0', '--find-renames', '--diff-filter=d', '--ignore-submodules'],
  ...['--no-color', '--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/'],
];

async function readChanges(commit: string, root: string): Promise<Changes> {
  const diff = await git(root, ...diffArgs, commit, '--');
  const untracked = await git(root, 'ls-files', '--others', '--exclude-standard', '-z');
  for (const answer of [diff, untracked]) {
    if ('failure' in answer)
      return {
        refusal: answer.failure === 'absent' ? messages.noGit('--changed') : messages.failed(answer.failure.words),
      };
  }
  const lines = changedLinesIn('output' in diff ? diff.output : '');
  const added = new Set('output' in untracked ? untracked.output.split('\0') : []);
  return { isChanged: async (file) => placesIn(await nameIn(root, file), lines, added) };
}

/** The path of a file as git writes it; `undefined` for one outside of the repository. */
async function nameIn(root: string, { absolute }: SourceFile): Promise<string | undefined> {
  const real = await realpath(absolute).catch(() => absolute);
  const name = relative(await realpath(root).catch(() => root), real).replaceAll(sep, '/');
  return name.startsWith('../') ? undefined : name;
}

function placesIn(
  name: string | undefined,
  lines: ReadonlyMap<string, readonly LineRange[]>,
  added: ReadonlySet<string>,
): (place: Place) => boolean {
  if (name === undefined || added.has(name)) return () => true;
  const ranges = lines.get(name) ?? [];
  return ({ start, end }) => ranges.some(({ first, last }) => first <= end.line && start.line <= last);
}
