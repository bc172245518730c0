import { readFileSync } from 'node:fs';
import type { Span } from '../text/span.js';
import type { SourceFile } from './files.js';
import { Positions } from './positions.js';
import { decode } from './read.js';
import type { Place } from './report.js';

/** The files of a run, for places in them that a finding elsewhere points at; each is read when first asked for. */
export class OtherFiles {
  private readonly files: ReadonlyMap<string, SourceFile>;
  private readonly positions = new Map<string, Positions | undefined>();

  constructor(files: readonly SourceFile[]) {
    this.files = new Map(files.map((file) => [file.path, file]));
  }

  /** A place in the file of a path; nothing where it can no longer be read. */
  placeIn(path: string, { start, end }: Span): (Place & { readonly file: SourceFile }) | undefined {
    const file = this.files.get(path);
    const positions = file && this.positionsOf(file);
    if (!positions) return undefined;
    const { absolute } = file;
    return { file: { path, absolute }, start: positions.at(start), end: positions.at(end) };
  }

  private positionsOf({ path, absolute }: SourceFile): Positions | undefined {
    if (!this.positions.has(path)) this.positions.set(path, read(absolute));
    return this.positions.get(path);
  }
}

function read(absolute: string): Positions | undefined {
  try {
    const source = decode(readFileSync(absolute));
    return 'refusal' in source ? undefined : new Positions(source.text, source.skipped);
  } catch {
    return undefined;
  }
}
