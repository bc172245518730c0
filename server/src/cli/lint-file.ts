import { readFile } from 'node:fs/promises';
import type { FileConfig } from '../config/resolve.js';
import { keyOf } from './cache/key.js';
import type { SourceFile, Trouble } from './files.js';
import { lintSource } from './lint-source.js';
import { readSource } from './read.js';
import type { FileReport } from './report.js';

/** A file with what it is to be linted by: plain data, which passes between threads. */
export interface Task {
  readonly file: SourceFile;
  readonly config: FileConfig;
}

export type FileResult = FileReport | Trouble;

export const isTrouble = (result: FileResult): result is Trouble => 'reason' in result;

/** What came of a task. */
export interface Linted {
  readonly result: FileResult;
  /** Stands for all that the result depends on; absent when the file could not be read. */
  readonly key?: string;
}

/** Lints a file of the disk. Never rejects. */
export async function lintFile(task: Task): Promise<Linted> {
  let key: string | undefined;
  const source = await readSource(async () => {
    const bytes = await readFile(task.file.absolute);
    key = keyOf(task, bytes);
    return bytes;
  });
  const result = lintSource(task.file, source, task.config);
  return { result, ...(key !== undefined && { key }) };
}
