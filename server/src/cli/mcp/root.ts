import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Bilingual } from '../../rules/rule.js';
import { detailOf, decode } from '../read.js';
import { unreadable } from '../messages.js';
import * as messages from './messages.js';

/** Bytes of the longest text that is read; no plan is a tenth as long. */
export const maxBytes = 5_000_000;

/** A text, where its file stands as the core writes paths, and the code units of a byte order mark left out of it. */
export interface RootText {
  /** From the root, `/`-separated. */
  readonly path: string;
  readonly text: string;
  readonly skipped: number;
}

export interface Refused {
  readonly refusal: Bilingual;
}

const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);

/** The one folder that is read, with all links in its own path followed. Nothing outside of it is opened. */
export class Root {
  private constructor(readonly folder: string) {}

  /** `undefined` where there is no such folder. */
  static async at(folder: string): Promise<Root | undefined> {
    try {
      const real = await realpath(folder);
      return (await stat(real)).isDirectory() ? new Root(real) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Path from the root of what a caller names, which need not exist; nothing of what lies outside. */
  nameOf(asked: string): string | undefined {
    const inside = this.localOf(resolve(this.folder, asked));
    return inside === undefined || asked.includes('\0') ? undefined : inside;
  }

  /** Reads a Markdown file, named from the root or by its whole path, with `/` or `\`. Never rejects. */
  async read(asked: string): Promise<RootText | Refused> {
    for (const spelling of new Set([asked, asked.replaceAll('\\', '/')])) {
      const name = this.nameOf(spelling);
      if (name === undefined) return { refusal: messages.outside(asked) };
      const real = await realpath(resolve(this.folder, name)).catch(() => undefined);
      if (real === undefined) continue;
      // A link may lead anywhere.
      if (this.localOf(real) === undefined) return { refusal: messages.outside(asked) };
      return this.readReal(real, name || '.');
    }
    return { refusal: messages.absent(asked) };
  }

  private async readReal(real: string, path: string): Promise<RootText | Refused> {
    try {
      if ((await stat(real)).isDirectory()) return { refusal: messages.isFolder(path, await markdownIn(real)) };
      if (!isMarkdown(path) || !isMarkdown(real)) return { refusal: messages.noMarkdownName(path) };
      const bytes = await bytesOf(real);
      if (typeof bytes === 'number') return { refusal: messages.tooLong(bytes, maxBytes) };
      if (!bytes) return { refusal: messages.noPlainFile(path) };
      const reading = decode(bytes);
      return 'refusal' in reading ? { refusal: messages.unread(path, reading.refusal) } : { path, ...reading };
    } catch (error) {
      return { refusal: messages.unread(path, unreadable(detailOf(error))) };
    }
  }

  /** Path from the root, `/`-separated; `undefined` of what is not in it. */
  private localOf(absolute: string): string | undefined {
    const local = relative(this.folder, absolute);
    const isOutside = local === '..' || local.startsWith(`..${sep}`) || isAbsolute(local);
    return isOutside ? undefined : local.replaceAll(sep, '/');
  }
}

/** The bytes of a plain file; how many there are, where they are too many. Its links were followed before: now there is none. */
async function bytesOf(path: string): Promise<Uint8Array | number | undefined> {
  // Without O_NONBLOCK a pipe would keep whoever opens it waiting; Windows has neither of the two.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return undefined;
    return stats.size > maxBytes ? stats.size : await file.readFile();
  } finally {
    await file.close();
  }
}

/** Names beyond which a list helps nobody. */
const mostNames = 50;

async function markdownIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && isMarkdown(entry.name)).map(({ name }) => name);
  return names.sort().slice(0, mostNames);
}
