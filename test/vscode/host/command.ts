import { spawn } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';

export interface CommandOptions extends Pick<SpawnOptions, 'cwd' | 'env'> {
  /** Shown before the command's own last words when it fails. */
  readonly what: string;
}

/** Runs a program to its end and gives what it printed. Rejects with its last lines when it cannot start or fails. */
export function run(program: string, args: readonly string[], { what, ...options }: CommandOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (data: Buffer): void => {
      output += data.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => reject(new Error(`${what}: ${program} cannot be run (${error.message})`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${what}: ${program} ended with ${code ?? signal ?? 'nothing'}\n${lastLines(output)}`));
    });
  });
}

const lastLines = (text: string): string => text.trimEnd().split('\n').slice(-25).join('\n');
