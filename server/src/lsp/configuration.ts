import { defaultSettings, readSettings } from '../linter/settings.js';
import type { Settings } from '../linter/settings.js';
import type { Bilingual } from '../rules/rule.js';

/** Where settings come from and where complaints about them go. */
export interface ConfigurationSource {
  /** The `strategyLint` section in force for a document. May reject. */
  readonly fetch: (uri: string) => Promise<unknown>;
  readonly warn: (warning: Bilingual, settings: Settings) => void;
  readonly failed: (error: unknown) => void;
}

/** The settings of each open document, asked for once and kept until something changes. */
export class Configuration {
  private readonly cache = new Map<string, Promise<Settings>>();
  private readonly warned = new Set<string>();
  private changes = 0;

  constructor(private readonly source: ConfigurationSource) {}

  /** Grows whenever settings may have changed. */
  get generation(): number {
    return this.changes;
  }

  /** Settings in force for a document; the defaults when the editor does not answer. Never rejects. */
  of(uri: string): Promise<Settings> {
    const known = this.cache.get(uri);
    if (known) return known;
    const asked = this.ask(uri);
    this.cache.set(uri, asked);
    return asked;
  }

  forget(uri: string): void {
    this.cache.delete(uri);
  }

  /** Everything is to be asked again. */
  invalidate(): void {
    this.changes++;
    this.cache.clear();
  }

  private async ask(uri: string): Promise<Settings> {
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
