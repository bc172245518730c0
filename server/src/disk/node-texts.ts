import { readdir, readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { notText, unreadable } from '../config/messages.js';
import type { TextFiles, TextReading } from '../language/text-files.js';

/** Reads Markdown texts from the disk of the machine. */
export const nodeTexts: TextFiles = {
  list: async (folder) => {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() || entry.isDirectory())
        .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      return isGone(error) ? [] : undefined;
    }
  },
  readText: async (path, maxBytes) => {
    try {
      const stats = await stat(path);
      if (!stats.isFile()) return undefined;
      return stats.size > maxBytes ? { tooLong: true } : decode(await readFile(path));
    } catch (error) {
      return isGone(error) ? undefined : { refusal: unreadable(codeOf(error)) };
    }
  },
  uriOf: (path) => pathToFileURL(path).href,
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Files vanish at any time, which is no fault. */
const isGone = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

/** A byte order mark is left out, as editors do. What is no UTF-8 is no text. */
function decode(bytes: Uint8Array): TextReading {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { refusal: notText };
  }
}
