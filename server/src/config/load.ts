import type { Bilingual } from '../rules/rule.js';
import type { Config, Reference } from './config.js';
import * as messages from './messages.js';
import { atTop, byPlace, parseConfig } from './parse.js';
import { folderOf, foldersUpTo, isInside, joined, nameOf, relativeTo } from '../text/paths.js';
import type { Source } from './resolve.js';
import type { ConfigProblem } from './value.js';
import { isPreset } from './vocabulary.js';

/** The names of configuration files; of several in one folder the first is read. */
export const configNames = ['.strategy-lint.json', '.strategy-lint.yaml', '.strategy-lint.yml'] as const;

export interface DiskText {
  readonly text: string;
  /** Code units of the byte order mark that stood before the text: 0 or 1. */
  readonly skipped: number;
}

/** The files a configuration may be read from. Paths are absolute and `/`-separated. Never rejects. */
export interface Disk {
  /** Where a path leads when every link is followed; `undefined` when nothing is there. */
  readonly real: (path: string) => Promise<string | undefined>;
  readonly read: (path: string) => Promise<DiskText | { readonly refusal: Bilingual }>;
}

/** A file that was read, whatever came of it. */
export interface ConfigFile extends DiskText {
  readonly path: string;
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** A configuration file with all it builds on. */
export interface LoadedConfig {
  readonly path: string;
  /** The file itself and those it extends; with all their problems, those of `extends` included. */
  readonly files: readonly ConfigFile[];
  /** What they say together, later ones over earlier ones. */
  readonly configs: readonly PlacedConfig[];
}

export interface PlacedConfig {
  readonly folder: string;
  readonly config: Config;
}

/** What configurations say of a document at a path. */
export const sourcesFor = ({ configs }: LoadedConfig, path: string): Source[] =>
  configs.map(({ folder, config }) => ({ config, path: relativeTo(folder, path) }));

/** Finds and reads configuration files, each once until {@link clear}. */
export class ConfigLoader {
  private readonly found = new Map<string, Promise<string | undefined>>();
  private readonly parsed = new Map<string, Promise<ConfigFile>>();
  private readonly loaded = new Map<string, Promise<LoadedConfig>>();

  constructor(private readonly disk: Disk) {}

  /** Files may have changed. */
  clear(): void {
    this.found.clear();
    this.parsed.clear();
    this.loaded.clear();
  }

  /** The configuration file nearest to a document, in its folder or above it up to `root`. */
  async nearest(document: string, root: string): Promise<string | undefined> {
    for (const folder of foldersUpTo(root, folderOf(document))) {
      const path = await remembered(this.found, folder, () => this.configIn(folder));
      if (path !== undefined) return path;
    }
    return undefined;
  }

  /** Reads a file and what it extends; nothing outside of `root` is read. */
  load(path: string, root: string): Promise<LoadedConfig> {
    return remembered(this.loaded, `${root}\n${path}`, async () => {
      const { configs, files } = await new Chain(this.disk, root, (at) => this.file(at)).load(path);
      return { path, configs, files: [...files, ...(await this.idle(path))] };
    });
  }

  /** What is wrong in a file, told where it stands there: mistakes of the files it extends, where it names them. */
  async check(path: string, root: string): Promise<readonly ConfigProblem[]> {
    const { files } = await this.load(path, root);
    const file = files.find((each) => each.path === path);
    const inBases = (file?.config.extends ?? []).flatMap(({ name, span }) => {
      const base = joined(folderOf(path), name);
      const [first] = files.find((each) => each.path === base && base !== path)?.problems ?? [];
      return first ? [{ span, path: ['extends'], message: messages.within(name, first.message) }] : [];
    });
    const read = isConfigName(nameOf(path)) ? await this.configIn(folderOf(path)) : path;
    const unread = read === undefined || read === path ? [] : [atTop(messages.shadowed(nameOf(read)))];
    return byPlace([...unread, ...(file?.problems ?? []), ...inBases]);
  }

  /** Files that would be read if the one at `path` were not there: somebody may wonder why they do nothing. */
  private async idle(path: string): Promise<ConfigFile[]> {
    const others = configNames.slice(configNames.findIndex((name) => name === nameOf(path)) + 1);
    const present = await Promise.all(others.map(async (name) => this.disk.real(joined(folderOf(path), name))));
    return others
      .filter((_, index) => isConfigName(nameOf(path)) && present[index] !== undefined)
      .map((name) => unreadFile(joined(folderOf(path), name), messages.shadowed(nameOf(path))));
  }

  private async configIn(folder: string): Promise<string | undefined> {
    for (const name of configNames) {
      const path = joined(folder, name);
      if ((await this.disk.real(path)) !== undefined) return path;
    }
    return undefined;
  }

  private file(path: string): Promise<ConfigFile> {
    return remembered(this.parsed, path, async () => {
      const reading = await this.disk.read(path);
      if ('refusal' in reading) return unreadFile(path, reading.refusal);
      return { path, ...reading, ...parseConfig(reading.text, path) };
    });
  }
}

const isConfigName = (name: string): boolean => (configNames as readonly string[]).includes(name);

const unreadFile = (path: string, reason: Bilingual): ConfigFile => ({
  path,
  text: '',
  skipped: 0,
  config: {},
  problems: [atTop(reason)],
});

function remembered<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

/** Follows `extends` from one file on. */
class Chain {
  private readonly files = new Map<string, ConfigFile>();
  private readonly collected = new Map<string, readonly PlacedConfig[]>();

  constructor(
    private readonly disk: Disk,
    private readonly root: string,
    private readonly file: (path: string) => Promise<ConfigFile>,
  ) {}

  async load(path: string): Promise<LoadedConfig> {
    const refusal = await this.refusal(path, nameOf(path), []);
    if (refusal) return { path, files: [unreadFile(path, refusal)], configs: [] };
    const configs = await this.collect(path, []);
    return { path, files: [...this.files.values()], configs };
  }

  /** A file's bases, then the file. Each stands once, where it comes last: its earlier say would be overruled anyway. */
  private async collect(path: string, trail: readonly string[]): Promise<readonly PlacedConfig[]> {
    const known = this.collected.get(path);
    if (known) return known;
    const file = await this.file(path);
    this.files.set(path, file);
    const placed: PlacedConfig[] = [];
    const problems: ConfigProblem[] = [];
    for (const reference of file.config.extends ?? []) {
      const base = await this.base(reference, file, [...trail, path]);
      if ('configs' in base) placed.push(...base.configs);
      else problems.push({ span: reference.span, path: ['extends'], message: base.refusal });
    }
    if (problems.length > 0) this.files.set(path, { ...file, problems: byPlace([...file.problems, ...problems]) });
    placed.push({ folder: folderOf(path), config: file.config });
    const collected = placed.filter(
      ({ config }, index) => placed.findLastIndex((other) => other.config === config) === index,
    );
    this.collected.set(path, collected);
    return collected;
  }

  private async base(
    { name }: Reference,
    file: ConfigFile,
    trail: readonly string[],
  ): Promise<{ readonly configs: readonly PlacedConfig[] } | { readonly refusal: Bilingual }> {
    if (isPreset(name)) return { configs: [{ folder: this.root, config: { preset: name } }] };
    const path = joined(folderOf(file.path), name);
    const refusal = await this.refusal(path, name, trail);
    return refusal ? { refusal } : { configs: await this.collect(path, trail) };
  }

  private async refusal(path: string, name: string, trail: readonly string[]): Promise<Bilingual | undefined> {
    if (trail.includes(path)) return messages.cycle([...trail.slice(trail.indexOf(path)), path].map(nameOf));
    if (!isInside(path, this.root)) return messages.outside(name);
    const [real, root] = [await this.disk.real(path), await this.disk.real(this.root)];
    if (real === undefined) return messages.noBase(name);
    return root !== undefined && !isInside(real, root) ? messages.outside(name) : undefined;
  }
}
