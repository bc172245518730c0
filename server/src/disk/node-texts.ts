import { readdir, readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
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
    } catch {
      return [];
    }
  },
  readText: async (path, maxBytes) => {
    try {
      const stats = await stat(path);
      if (!stats.isFile()) return undefined;
      return stats.size > maxBytes ? { tooLong: true } : decode(await readFile(path));
    } catch {
      return undefined;
    }
  },
  uriOf: (path) => pathToFileURL(path).href,
};

/** A byte order mark is left out, as editors do. What is no UTF-8 is no text. */
function decode(bytes: Uint8Array): TextReading {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}
