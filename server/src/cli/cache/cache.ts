import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Bilingual } from '../../rules/rule.js';
import { detailOf } from '../read.js';
import type { SourceFile } from '../files.js';
import type { FileReport } from '../report.js';
import { writeWhole } from '../write-whole.js';
import * as messages from './messages.js';

/** What is kept of a file: where it stands is known already. */
type Kept = Omit<FileReport, 'path' | 'absolute'>;

interface Entry {
  readonly key: string;
  readonly report: Kept;
}

/** A cache file begins with this word, its shape's number behind; another number is another shape. */
const mark = '{"strategyLintCache":1,';

/** Results of runs before, by path; a result holds while the text, the configuration, the day and the linter are the same. */
export class Cache {
  private changed = false;

  private constructor(
    private readonly path: string,
    private readonly linter: string,
    private readonly entries: Map<string, Entry>,
    /** What is wrong with the file, in words for its reader; it is not used then. */
    readonly trouble: Bilingual | undefined,
    private readonly writable: boolean,
  ) {}

  /**
   * Reads the cache of this linter; nothing in it can be used when it is another one's or damaged. `own` tells that the
   * file is the linter's by its name, whatever it holds; another file is never written over unless it is a cache.
   */
  static async read(path: string, linter: string, own: boolean): Promise<Cache> {
    const fresh = (trouble?: Bilingual, writable = true): Cache =>
      new Cache(path, linter, new Map(), trouble, writable);
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      const detail = detailOf(error);
      return detail === 'ENOENT' ? fresh() : fresh(messages.unreadable(path, detail), false);
    }
    if (!text.startsWith(mark)) return own ? fresh(messages.damaged(path)) : fresh(messages.foreign(path), false);
    const read = entriesIn(text);
    if (!read) return fresh(messages.damaged(path));
    return read.linter === linter ? new Cache(path, linter, read.entries, undefined, true) : fresh();
  }

  /** What was found in a file, if it still holds. */
  get(file: SourceFile, key: string): FileReport | undefined {
    const entry = this.entries.get(this.nameOf(file.absolute));
    return entry?.key === key ? { ...file, ...entry.report } : undefined;
  }

  set(key: string, { absolute, isStrategy, kinds, summary, findings }: FileReport): void {
    this.entries.set(this.nameOf(absolute), { key, report: { isStrategy, kinds, summary, findings } });
    this.changed = true;
  }

  /** Writes what is new, less the files that are gone; gives what went wrong. Never rejects. */
  async write(): Promise<Bilingual | undefined> {
    if (!this.changed || !this.writable) return undefined;
    const folder = dirname(this.path);
    for (const name of this.entries.keys()) if (!existsSync(resolve(folder, name))) this.entries.delete(name);
    const shape = { linter: this.linter, entries: Object.fromEntries(this.entries) };
    try {
      await writeWhole(this.path, `${mark}${JSON.stringify(shape).slice(1)}\n`);
      return undefined;
    } catch (error) {
      return messages.unwritable(this.path, detailOf(error));
    }
  }

  /** Relative to the cache, so that both may move together. */
  private nameOf(absolute: string): string {
    return relative(dirname(this.path), absolute).replaceAll(sep, '/');
  }
}

function entriesIn(text: string): { readonly linter: string; readonly entries: Map<string, Entry> } | undefined {
  try {
    const { linter, entries } = JSON.parse(text) as { linter?: unknown; entries?: unknown };
    if (typeof linter !== 'string' || typeof entries !== 'object' || entries === null) return undefined;
    const all = Object.entries(entries as Record<string, unknown>);
    return all.every((pair): pair is [string, Entry] => isEntry(pair[1]))
      ? { linter, entries: new Map(all) }
      : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  const { key, report } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  const { findings, summary } = (report ?? {}) as Partial<Record<keyof Kept, unknown>>;
  return typeof key === 'string' && Array.isArray(findings) && typeof summary === 'object';
}
