import { within } from '../config/messages.js';
import { nameOf } from '../text/paths.js';
import { resolveConfig, type FileConfig } from '../config/resolve.js';
import { defaultSettings, readSettings } from '../config/settings.js';
import type { Settings } from '../config/settings.js';
import type { Bilingual } from '../rules/rule.js';
import type { FileSources } from './config-files.js';

/** What holds for a document: the editor's settings, and over them what its configuration file says. */
export interface InForce extends Settings {
  readonly file: FileConfig;
}

/** Where settings come from and where complaints about them go. */
export interface ConfigurationSource {
  /** The `strategyLint` section in force for a document. May reject. */
  readonly fetch: (uri: string) => Promise<unknown>;
  /** Path of a document as the globs of the settings see it. */
  readonly pathOf: (uri: string) => string;
  /** What configuration files say. May reject. */
  readonly files: (uri: string) => Promise<FileSources>;
  /** Whether the editor shows a file, and so what is wrong in it. */
  readonly isOpen: (path: string) => boolean;
  readonly warn: (warning: Bilingual, settings: Settings) => void;
  readonly failed: (error: unknown) => void;
}

/** The settings of documents, asked for once and kept until something changes. */
export class Configuration {
  private readonly cache = new Map<string, Promise<InForce>>();
  private readonly warned = new Set<string>();
  private changes = 0;

  constructor(private readonly source: ConfigurationSource) {}

  /** Grows whenever settings may have changed. */
  get generation(): number {
    return this.changes;
  }

  /** Settings in force for a document; the defaults when the editor does not answer. Never rejects. */
  of(uri: string): Promise<InForce> {
    const known = this.cache.get(uri);
    if (known) return known;
    const asked = this.ask(uri);
    this.cache.set(uri, asked);
    return asked;
  }

  /** Settings of a file that nobody has open. Those of its folder are asked for, once for all its files. Never rejects. */
  async ofFile(uri: string, folder: string): Promise<InForce> {
    return this.inForce(uri, await this.of(folder));
  }

  forget(uri: string): void {
    this.cache.delete(uri);
  }

  /** Everything is to be asked again. */
  invalidate(): void {
    this.changes++;
    this.cache.clear();
  }

  private async ask(uri: string): Promise<InForce> {
    return this.inForce(uri, await this.settings(uri));
  }

  private async inForce(uri: string, settings: Settings): Promise<InForce> {
    const { sources, files } = await this.fromFiles(uri);
    for (const { path, text, problems } of files) {
      const [first] = problems;
      if (!first || this.source.isOpen(path)) continue;
      const line = text.slice(0, first.span.start).split('\n').length;
      this.warnOnce(within(`${nameOf(path)}:${line}`, first.message), settings);
    }
    const own = { config: settings.config, path: this.source.pathOf(uri) };
    return { ...settings, file: resolveConfig([own, ...sources]) };
  }

  private async fromFiles(uri: string): Promise<FileSources> {
    try {
      return await this.source.files(uri);
    } catch (error) {
      this.source.failed(error);
      return { sources: [], files: [] };
    }
  }

  private async settings(uri: string): Promise<Settings> {
    try {
      const { settings, warnings } = readSettings(await this.source.fetch(uri));
      for (const warning of warnings) this.warnOnce(warning, settings);
      return settings;
    } catch (error) {
      this.source.failed(error);
      return defaultSettings;
    }
  }

  /** A setting is read for each document and after each change: once in a session is enough to be told. */
  private warnOnce(warning: Bilingual, settings: Settings): void {
    if (this.warned.has(warning.en)) return;
    this.warned.add(warning.en);
    this.source.warn(warning, settings);
  }
}
