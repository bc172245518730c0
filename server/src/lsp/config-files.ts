import type { TextDocuments } from 'vscode-languageserver';
import { ConfigLoader, sourcesFor, type ConfigFile, type Disk } from '../config/load.js';
import { nameOf } from '../text/paths.js';
import { parseConfig } from '../config/parse.js';
import type { Source } from '../config/resolve.js';
import type { ConfigProblem } from '../config/value.js';
import type { TextFiles } from '../language/text-files.js';
import type { OpenDocument } from './documents.js';
import type { Folders } from './folders.js';

/** The files of the machine the server runs on. */
export interface FileSystem extends Disk, TextFiles {
  /** Path of a document, `/`-separated; `undefined` when no file of this machine holds it. */
  readonly pathOf: (uri: string) => string | undefined;
}

/** What the configuration files say of a document. */
export interface FileSources {
  readonly sources: readonly Source[];
  readonly files: readonly ConfigFile[];
}

/** A configuration file, or one made to be extended: `team.strategy-lint.yaml`. */
export const isConfigFile = (path: string): boolean => /\.strategy-lint\.(?:json|ya?ml)$/.test(path);

/** The configuration files of the open folders; one that is open counts as it stands in the editor. */
export class ConfigFiles {
  /** Names of files that are extended though no configuration files by name. */
  readonly followed = new Set<string>();
  private readonly loader: ConfigLoader | undefined;

  constructor(
    private readonly system: FileSystem | undefined,
    private readonly folders: Folders,
    private readonly documents: TextDocuments<OpenDocument>,
  ) {
    if (!system) return;
    this.loader = new ConfigLoader({
      real: system.real,
      read: async (path) => {
        const text = this.openAt(path)?.lines.getText();
        return text === undefined ? system.read(path) : { text, skipped: 0 };
      },
    });
  }

  /** Files may have changed. */
  clear(): void {
    this.loader?.clear();
  }

  /** Whether a change in a file may change what holds for documents. */
  concerns(uri: string): boolean {
    const path = this.system?.pathOf(uri) ?? uri;
    return isConfigFile(path) || this.followed.has(nameOf(path));
  }

  isOpen(path: string): boolean {
    return this.openAt(path) !== undefined;
  }

  /** What the nearest configuration file says of a document; nothing of one outside of the open folders. */
  async of(uri: string): Promise<FileSources> {
    const place = this.placeOf(uri);
    const path = place && (await this.loader?.nearest(place.path, place.root));
    const loaded = path === undefined ? undefined : await this.loader?.load(path, place?.root ?? path);
    return place && loaded
      ? { sources: sourcesFor(loaded, place.path), files: loaded.files }
      : { sources: [], files: [] };
  }

  /** What is wrong in an open configuration file. */
  async check(open: OpenDocument): Promise<readonly ConfigProblem[]> {
    const place = this.placeOf(open.uri);
    // Without a folder nothing can be extended: the text alone is judged.
    if (!place || !this.loader) return parseConfig(open.lines.getText(), open.uri).problems;
    return this.loader.check(place.path, place.root);
  }

  private placeOf(uri: string): { readonly path: string; readonly root: string } | undefined {
    const folder = this.folders.rootOf(uri);
    const path = this.system?.pathOf(uri);
    const root = folder === undefined ? undefined : this.system?.pathOf(folder.slice(0, -1));
    return path === undefined || root === undefined ? undefined : { path, root };
  }

  private openAt(path: string): OpenDocument | undefined {
    return this.documents.all().find(({ uri }) => this.system?.pathOf(uri) === path);
  }
}
