import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Bilingual } from '../../rules/rule.js';
import type { SourceFile } from '../files.js';
import { detailOf } from '../read.js';
import type { FileReport, ReportedFinding } from '../report.js';
import { writeWhole } from '../write-whole.js';
import * as messages from './messages.js';

/** Fingerprints of the findings of one file, by rule. */
type Known = Readonly<Record<string, readonly string[]>>;

/** Number of the shape of a baseline; grows when an older linter could not read it. */
const version = 1;

type Reading = { readonly baseline: Baseline } | { readonly refusal: Bilingual };

/**
 * Findings that a team lives with for now: they are not reported. Files are named relative to the baseline's folder, so
 * that it serves wherever the repository stands.
 */
export class Baseline {
  private known: ReadonlySet<string> | undefined;

  private constructor(
    readonly path: string,
    private readonly files: ReadonlyMap<string, Known>,
  ) {}

  /** Reads a baseline; one that is missing is empty where it is about to be taken, else refused. */
  static async read(path: string, shown: string, mayBeMissing: boolean): Promise<Reading> {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      const detail = detailOf(error);
      if (detail !== 'ENOENT') return { refusal: messages.unreadable(shown, detail) };
      return mayBeMissing ? { baseline: new Baseline(path, new Map()) } : { refusal: messages.missing(shown) };
    }
    const shape = shapeOf(text);
    if (shape === undefined) return { refusal: messages.damaged(shown) };
    if (shape.version > version) return { refusal: messages.newer(shown, shape.version) };
    return { baseline: new Baseline(path, new Map(Object.entries(shape.files))) };
  }

  /**
   * Which findings of a file are not known, and how many known ones it has no longer. A file that the baseline does not
   * name may be a renamed one: it is compared with those that are gone.
   */
  compare(file: FileReport): { readonly fresh: readonly ReportedFinding[]; readonly gone: number } {
    const own = this.files.get(this.nameOf(file));
    const known = own ? new Set(keysOf(own)) : this.orphans;
    const keys = file.findings.map(({ rule, fingerprint }) => keyOf(rule, fingerprint));
    const found = new Set(keys);
    return {
      fresh: file.findings.filter((_, at) => !known.has(keys[at] ?? '')),
      gone: own ? [...known].filter((key) => !found.has(key)).length : 0,
    };
  }

  /** What it lists for a file. */
  knownOf(file: SourceFile): { readonly rule: string; readonly fingerprint: string }[] {
    return Object.entries(this.files.get(this.nameOf(file)) ?? {}).flatMap(([rule, fingerprints]) =>
      fingerprints.map((fingerprint) => ({ rule, fingerprint })),
    );
  }

  /** Writes what is found now as known: of these files anew, of others as before, unless they are gone. Rejects. */
  async update(reports: readonly FileReport[]): Promise<Baseline> {
    const files = new Map([...this.files].filter(([name]) => this.isThere(name)));
    for (const report of reports) files.set(this.nameOf(report), knownIn(report.findings));
    const sorted = sortedRecord([...files].filter(([, known]) => Object.keys(known).length > 0));
    await writeWhole(this.path, `${JSON.stringify({ version, files: sorted }, null, 2)}\n`);
    return new Baseline(this.path, files);
  }

  /** What is known of files that are gone. */
  private get orphans(): ReadonlySet<string> {
    return (this.known ??= new Set(
      [...this.files].filter(([name]) => !this.isThere(name)).flatMap(([, known]) => keysOf(known)),
    ));
  }

  private isThere(name: string): boolean {
    return existsSync(resolve(dirname(this.path), name));
  }

  private nameOf({ absolute }: SourceFile): string {
    return relative(dirname(this.path), absolute).replaceAll(sep, '/');
  }
}

const keyOf = (rule: string, fingerprint: string): string => `${rule} ${fingerprint}`;

const keysOf = (known: Known): string[] =>
  Object.entries(known).flatMap(([rule, fingerprints]) => fingerprints.map((each) => keyOf(rule, each)));

function knownIn(findings: readonly ReportedFinding[]): Known {
  const byRule = new Map<string, string[]>();
  for (const { rule, fingerprint } of findings) byRule.set(rule, [...(byRule.get(rule) ?? []), fingerprint]);
  return sortedRecord([...byRule].map(([rule, fingerprints]) => [rule, fingerprints.sort()]));
}

/** Keys in one order on every machine: merges stay small. */
const sortedRecord = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

interface Shape {
  readonly version: number;
  readonly files: Readonly<Record<string, Known>>;
}

function shapeOf(text: string): Shape | undefined {
  try {
    const shape: unknown = JSON.parse(text);
    if (!isRecord(shape) || typeof shape['version'] !== 'number' || !isRecord(shape['files'])) return undefined;
    return Object.values(shape['files']).every(isKnown)
      ? { version: shape['version'], files: shape['files'] as Record<string, Known> }
      : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKnown = (value: unknown): value is Known =>
  isRecord(value) &&
  Object.values(value).every((list) => Array.isArray(list) && list.every((each) => typeof each === 'string'));
