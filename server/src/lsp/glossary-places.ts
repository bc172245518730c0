import type { TextDocuments } from 'vscode-languageserver';
import { folderOf, foldersUpTo, isInside, joined, nameOf } from '../text/paths.js';
import type { FileSystem } from './config-files.js';
import type { OpenDocument } from './documents.js';
import type { Folders } from './folders.js';
import { isMarkdown } from './limits.js';
import { remembered } from './remembered.js';

/** Files that are glossaries by their name, in any folder. */
export const glossaryGlobs = ['**/[gG]lossary*.{md,markdown}', '**/{глоссарий,Глоссарий}*.{md,markdown}'];

export const isGlossaryName = (path: string): boolean =>
  /^(?:glossary|глоссарий)(?:\.[a-z]{2})?\.(?:md|markdown)$/i.test(nameOf(path));

export const isMarkdownName = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);

/** A folder of a glossary has so many files at most, those of its folders included. */
const mostFiles = 500;

/** A file that belongs to the glossary of a document. */
export interface GlossaryPlace {
  readonly path: string;
  readonly distance: number;
}

/** Which files make up the glossary of a document, on disk or in the editor. Documents without a file go by their address. */
export class GlossaryPlaces {
  private readonly listed = new Map<string, Promise<readonly string[]>>();
  private readonly followed = new Set<string>();

  constructor(
    private readonly system: FileSystem | undefined,
    private readonly folders: Folders,
    private readonly documents: TextDocuments<OpenDocument>,
    private readonly follow: ((globs: readonly string[]) => void) | undefined,
  ) {}

  /** How the file of a document is named here. */
  pathOf(uri: string): string {
    return this.system?.pathOf(uri) ?? uri;
  }

  /** Files may have appeared or gone. */
  forget(): void {
    this.listed.clear();
  }

  /** Whether a file is part of what a setting names. */
  isNamed(path: string): boolean {
    return [...this.followed].some((followed) => isInside(path, followed.split('/**/')[0] ?? followed));
  }

  /** The files that the setting names, else those with the name of a glossary around the document, the nearest first. */
  async of(uri: string, setting: string): Promise<GlossaryPlace[]> {
    const path = this.pathOf(uri);
    const rootUri = this.folders.rootOf(uri) ?? (uri.startsWith('untitled:') ? this.folders.all()[0] : undefined);
    const root = rootUri === undefined ? undefined : this.pathOf(rootUri.slice(0, -1));
    if (setting !== '' && root !== undefined) return this.placesNamed(inFolder(root, setting), root);
    const folder = root !== undefined && !isInside(path, root) ? root : folderOf(path);
    const around = root === undefined ? [folder] : foldersUpTo(root, folder);
    const found = await Promise.all(
      around.map(async (at, distance) => (await this.namesIn(at)).map((name) => ({ path: name, distance }))),
    );
    return found.flat();
  }

  /** The file, or the files of the folder, that the setting names; nothing outside of the workspace folder. */
  private async placesNamed(path: string, root: string): Promise<GlossaryPlace[]> {
    const [real, realRoot] = [await this.system?.real(path), await this.system?.real(root)];
    if (!isInside(path, root) || (real && realRoot && !isInside(real, realRoot))) return [];
    const isFile = isMarkdownName(path);
    this.followNamed(isFile ? path : `${path}/**/*.{md,markdown}`);
    const paths = isFile ? [path] : await this.markdownIn(path);
    return paths.map((each) => ({ path: each, distance: 0 }));
  }

  /** Each place once; what looks like a pattern itself is not followed. */
  private followNamed(path: string): void {
    if (this.followed.has(path)) return;
    this.followed.add(path);
    const [name = '', ...rest] = path.split('/**/');
    if (!/[[\]{}*?!]/.test(name)) this.follow?.([[`**/${nameOf(name)}`, ...rest].join('/**/')]);
  }

  /** Glossaries in a folder, by their names. */
  private async namesIn(folder: string): Promise<readonly string[]> {
    const open = this.openPaths().filter((path) => folderOf(path) === folder && isGlossaryName(path));
    const onDisk = await remembered(this.listed, folder, async () => {
      const entries = (await this.system?.list(folder)) ?? [];
      return entries
        .filter(({ name, isFolder }) => !isFolder && isGlossaryName(name))
        .map(({ name }) => joined(folder, name));
    });
    return [...new Set([...onDisk, ...open])].sort();
  }

  /** Markdown files in a folder and in the folders within. */
  private async markdownIn(folder: string): Promise<readonly string[]> {
    const open = this.openPaths().filter((path) => isInside(path, folder) && isMarkdownName(path));
    const onDisk = await remembered(this.listed, `${folder}/**`, async () => {
      const found: string[] = [];
      const waiting = [folder];
      for (let at = waiting.shift(); at !== undefined && found.length < mostFiles; at = waiting.shift()) {
        for (const { name, isFolder } of (await this.system?.list(at)) ?? []) {
          if (isFolder && !name.startsWith('.') && waiting.length < mostFiles) waiting.push(joined(at, name));
          else if (!isFolder && isMarkdownName(name)) found.push(joined(at, name));
        }
      }
      return found.slice(0, mostFiles);
    });
    return [...new Set([...onDisk, ...open])].sort();
  }

  private openPaths(): string[] {
    return this.documents
      .all()
      .filter(isMarkdown)
      .map(({ uri }) => this.pathOf(uri));
  }
}

/** A name in a folder of the disk, or of a workspace that is none. */
const inFolder = (folder: string, name: string): string =>
  folder.includes('://') ? `${folder}/${name}` : joined(folder, name);
