import { execFile } from 'node:child_process';

/** What git printed, or why there is nothing. */
export type GitAnswer =
  | { readonly output: string }
  /** `absent`: there is no git on this machine; else git's own words, a line of them. */
  | { readonly failure: 'absent' | { readonly words: string } };

/** Diffs of large repositories; more than that is no text that somebody wrote. */
const mostBytes = 1 << 30;

/** Asks git, never through a shell: no name of a file or a revision is taken for anything else. Never rejects. */
export const git = (folder: string, ...args: readonly string[]): Promise<GitAnswer> =>
  new Promise((resolve) => {
    // Paths as they are, but for line breaks, tabs, quotes and backslashes in them.
    const all = ['-c', 'core.quotePath=off', ...args];
    // Git's own words are to be the same everywhere, and no optional lock is to disturb another git at work.
    const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
    execFile('git', all, { cwd: folder, env, maxBuffer: mostBytes, windowsHide: true }, (error, stdout, stderr) => {
      if (!error) resolve({ output: stdout });
      else if (error.code === 'ENOENT') resolve({ failure: 'absent' });
      else resolve({ failure: { words: firstLine(stderr) || String(error.code) } });
    });
  });

const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? '';
