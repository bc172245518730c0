import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { run } from './command.js';

/** A program on the path. */
export function findProgram(name: string): string | undefined {
  const places = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const isRoot = process.getuid?.() === 0;

/** Whether this machine can install Debian's packages without asking anybody. */
export const canInstall = (): boolean =>
  findProgram('apt-get') !== undefined && (isRoot || findProgram('sudo') !== undefined);

/** Installs packages of Debian's; `what` is said when they cannot be. */
export async function installFromDebian(packages: readonly string[], what: string): Promise<void> {
  const apt = (args: readonly string[]): Promise<string> => {
    const [program = 'apt-get', ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...args];
    return run(program, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, what });
  };
  await apt(['update', '-qq']);
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}
