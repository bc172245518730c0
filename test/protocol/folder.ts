import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A workspace folder on disk, gone when the test is over. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(path.join(tmpdir(), 'strategy lint ')));

  get uri(): string {
    return pathToFileURL(this.path).href;
  }

  uriOf(name: string): string {
    return pathToFileURL(path.join(this.path, name)).href;
  }

  /** Writes a file; returns its address. */
  write(name: string, text: string): string {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return this.uriOf(name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
