import { readFile, realpath, stat } from 'node:fs/promises';
import type { Disk, DiskText } from '../config/load.js';
import { isNoFile, notText, tooLong, unreadable } from '../config/messages.js';
import { maxConfigCharacters } from '../config/parse.js';
import type { Bilingual } from '../rules/rule.js';

/** A path of this system as the core writes paths. */
export const slashed = (path: string): string => path.replaceAll('\\', '/');

/** Four bytes make the longest character. */
const maxBytes = maxConfigCharacters * 4;

/** Reads configuration files from the disk of the machine. */
export const nodeDisk: Disk = {
  real: (path) =>
    realpath(path).then(
      (real) => (process.platform === 'win32' ? slashed(real) : real),
      () => undefined,
    ),
  read: async (path) => {
    try {
      const stats = await stat(path);
      if (!stats.isFile()) return { refusal: isNoFile };
      if (stats.size > maxBytes) return { refusal: tooLong(stats.size, maxConfigCharacters) };
      return decode(await readFile(path));
    } catch (error) {
      return { refusal: unreadable(error instanceof Error && 'code' in error ? String(error.code) : String(error)) };
    }
  },
};

function decode(bytes: Uint8Array): DiskText | { readonly refusal: Bilingual } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\ufeff') ? { text: text.slice(1), skipped: 1 } : { text, skipped: 0 };
  } catch {
    return { refusal: notText };
  }
}
