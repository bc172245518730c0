import { resolve } from 'node:path';
import { ConfigLoader, sourcesFor, type Disk, type LoadedConfig } from '../config/load.js';
import { folderOf, isInside } from '../text/paths.js';
import type { Source } from '../config/resolve.js';
import { nodeDisk } from '../disk/node-disk.js';
import type { Arguments } from './arguments.js';
import { shownPath } from './files.js';
import { Positions } from './positions.js';
import type { ConfigTrouble } from './report.js';
import { asPath, repositoryOf, topOf } from './repository.js';

/** What one file says of a document. */
export interface NamedSource {
  readonly source: Source;
  readonly name: string;
}

/** The configuration files of one run. */
export class Configurations {
  private readonly loader: ConfigLoader;
  private readonly repositories = new Map<string, Promise<string | undefined>>();
  private readonly used = new Map<string, LoadedConfig>();
  private readonly cwd: string;

  constructor(
    private readonly asked: Arguments['config'],
    cwd: string,
    private readonly disk: Disk = nodeDisk,
  ) {
    this.loader = new ConfigLoader(disk);
    this.cwd = asPath(cwd);
  }

  /** What the configuration files say of a document; the absolute path may be one that only standard input has. */
  async of(absolute: string): Promise<Source[]> {
    return (await this.named(absolute)).map(({ source }) => source);
  }

  /** The same, each with the file that says it as it is shown; what `extends` names a preset, by the preset's name. */
  async named(absolute: string): Promise<NamedSource[]> {
    const document = asPath(absolute);
    const path = await this.pathFor(document);
    if (path === undefined) return [];
    const loaded = await this.loader.load(path, await this.boundary(path));
    this.used.set(path, loaded);
    return sourcesFor(loaded, document).map((source) => {
      const file = loaded.files.find(({ config }) => config === source.config);
      const preset = source.config.preset ?? '';
      return { source, name: file ? shownPath(resolve(file.path), resolve(this.cwd)) : preset };
    });
  }

  /** Every mistake in the files that were used, each file once. */
  troubles(): ConfigTrouble[] {
    const files = new Map([...this.used.values()].flatMap((loaded) => loaded.files.map((file) => [file.path, file])));
    return [...files.values()].flatMap(({ path, text, skipped, problems }) => {
      const positions = new Positions(text, skipped);
      return problems.map(({ span, message }) => ({
        path: shownPath(resolve(path), resolve(this.cwd)),
        absolute: resolve(path),
        start: positions.at(span.start),
        end: positions.at(span.end),
        reason: message,
      }));
    });
  }

  private async pathFor(document: string): Promise<string | undefined> {
    if (this.asked === 'none') return undefined;
    if (this.asked) return asPath(resolve(this.cwd, this.asked.file));
    return this.loader.nearest(document, (await this.repositoryOf(document)) ?? topOf(document));
  }

  /** What `extends` may not leave: the repository; without one the working folder, or else the file's own. */
  private async boundary(config: string): Promise<string> {
    const repository = await this.repositoryOf(config);
    return repository ?? (isInside(config, this.cwd) ? this.cwd : folderOf(config));
  }

  /** Asked once for each folder, however many documents it holds. */
  private repositoryOf(path: string): Promise<string | undefined> {
    const folder = folderOf(path);
    const known = this.repositories.get(folder) ?? repositoryOf(folder, this.disk);
    this.repositories.set(folder, known);
    return known;
  }
}
