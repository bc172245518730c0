import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Bilingual } from '../rules/rule.js';
import { formats } from './options.js';
import type { Format } from './options.js';
import * as messages from './messages.js';
import { nearest } from '../text/nearest.js';
import { detailOf } from './read.js';
import { writeWhole } from './write-whole.js';

/** Where a report goes besides or instead of standard output. */
export interface Output {
  readonly file: string;
  /** Absent, the one that `--format` names, which then is not printed. */
  readonly format?: Format;
}

/** Reads `FILE` or `FORMAT=FILE`; a file whose name looks like the latter is written `./FORMAT=FILE`. */
export function readOutput(value: string): Output | { readonly error: Bilingual } {
  const [, word, file] = /^([a-z]+)=(.*)$/s.exec(value) ?? [];
  if (word === undefined) return { file: value };
  const format = formats.find((candidate) => candidate === word);
  if (!format)
    return {
      error: messages.valueUnknown(
        '--output',
        value,
        formats.map((name) => `${name}=FILE`).join(', '),
        nearest(word, formats),
      ),
    };
  return file ? { file, format } : { error: messages.valueMissing(`--output ${word}=`, 'FILE') };
}

/** Writes a report unless that would overwrite a document; says why it could not be written. */
export async function write(
  { file }: Output,
  text: string,
  cwd: string,
  documents: ReadonlySet<string>,
): Promise<Bilingual | undefined> {
  const path = resolve(cwd, file);
  if (documents.has(await realPathOf(path))) return messages.wouldOverwrite(file);
  try {
    await writeWhole(path, text);
    return undefined;
  } catch (error) {
    return messages.unwritable(file, detailOf(error));
  }
}

/** Where a path leads when links are followed; itself where it leads nowhere. */
export const realPathOf = (path: string): Promise<string> => realpath(path).catch(() => path);
