import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { paths } from './paths.js';

/** Everything one run of VS Code writes, the user's own folders included: what is outside stays untouched. */
export interface RunFolder {
  readonly root: string;
  /** The copy of the documents that is opened; tests may edit it. */
  readonly workspace: string;
  readonly userData: string;
  readonly serverData: string;
  readonly extensions: string;
  readonly home: string;
  /** For sockets, whose path may have 107 characters at most. */
  readonly short: string;
  remove(): Promise<void>;
}

/** A fresh folder, with a copy of the given documents in it. */
export async function createRunFolder(documents?: string): Promise<RunFolder> {
  await mkdir(paths.runs, { recursive: true });
  const root = await mkdtemp(path.join(paths.runs, 'run-'));
  const short = await mkdtemp(path.join(os.tmpdir(), 'sl-'));
  const workspace = path.join(root, 'workspace');
  if (documents === undefined) await mkdir(workspace);
  else await cp(documents, workspace, { recursive: true });
  const home = path.join(root, 'home');
  await mkdir(home);
  return {
    root,
    workspace,
    short,
    home,
    userData: path.join(root, 'user'),
    serverData: path.join(root, 'server'),
    extensions: path.join(root, 'extensions'),
    remove: async () => {
      await rm(root, { recursive: true, force: true });
      await rm(short, { recursive: true, force: true });
    },
  };
}
