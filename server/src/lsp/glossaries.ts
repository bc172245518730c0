import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocuments } from 'vscode-languageserver';
import { within } from '../config/messages.js';
import { folderOf, foldersUpTo, isInside, joined, nameOf } from '../config/paths.js';
import { maxGlossaryCharacters, parseGlossary, tooLongGlossary, type GlossaryFile } from '../language/glossary-file.js';
import { TeamGlossary, type GlossarySource } from '../language/team-glossary.js';
import type { Bilingual } from '../rules/rule.js';
import type { FileSystem } from './config-files.js';
import type { OpenDocument } from './documents.js';
import type { Folders } from './folders.js';
import { isMarkdown } from './limits.js';

/** Files that are glossaries by their name, in any folder. */
export const glossaryGlobs = ['**/[gG]lossary*.{md,markdown}', '**/{глоссарий,Глоссарий}*.{md,markdown}'];

const isGlossaryName = (path: string): boolean =>
  /^(?:glossary|глоссарий)(?:\.[a-z]{2})?\.(?:md|markdown)$/i.test(nameOf(path));

export const isMarkdownName = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);

/** A folder of a glossary has so many files at most, those of its folders included. */
const mostFiles = 500;

/** Four bytes make the longest character. */
const maxBytes = maxGlossaryCharacters * 4;

/** A glossary's file as it was read last. */
interface Reading {
  readonly file: GlossaryFile;
  readonly version: number;
  readonly lines: TextDocument;
}

/** A file that belongs to the glossary of a document. */
interface Place {
  readonly path: string;
  readonly distance: number;
}

/**
 * The glossaries of the open folders, read at the first need and kept until they change. A file that is open counts as
 * it stands in the editor. Documents without a file go by their address.
 */
export class Glossaries {
  private readonly listed = new Map<string, Promise<readonly string[]>>();
  private readonly onDisk = new Map<string, Promise<Reading | undefined>>();
  private readonly inEditor = new WeakMap<OpenDocument, Reading>();
  private readonly composed = new Map<
    string,
    { readonly readings: readonly Reading[]; readonly glossary: TeamGlossary }
  >();
  private readonly followed = new Set<string>();
  private readonly warned = new Set<string>();
  private changes = 0;

  constructor(
    private readonly system: FileSystem | undefined,
    private readonly folders: Folders,
    private readonly documents: TextDocuments<OpenDocument>,
    /** Asks to be told of changes in files; absent where an editor cannot tell, and each look is a fresh one. */
    private readonly follow: ((globs: readonly string[]) => void) | undefined,
    /** Tells why a file that nobody has open is not read. */
    private readonly warn: (message: Bilingual) => void,
  ) {}

  /** Grows whenever a glossary may have changed. */
  get generation(): number {
    return this.changes;
  }

  /** The terms that hold for a document; `setting` names the glossary, else the files of that name around it count. */
  async of(uri: string, setting: string): Promise<TeamGlossary> {
    if (!this.follow) this.forget();
    const places = await this.placesFor(uri, setting);
    const read = await Promise.all(places.map(async (place) => ({ place, reading: await this.read(place.path) })));
    const present = read.flatMap(({ place, reading }) => (reading ? [{ place, reading }] : []));
    const key = places.map(({ path, distance }) => `${distance} ${path}`).join('\n');
    const readings = present.map(({ reading }) => reading);
    const known = this.composed.get(key);
    if (known && sameItems(known.readings, readings)) return known.glossary;
    const sources = present.map(({ place, reading }): GlossarySource => ({
      ...reading.file,
      file: place.path,
      distance: place.distance,
    }));
    const glossary = new TeamGlossary(sources);
    this.composed.set(key, { readings, glossary });
    return glossary;
  }

  /** Whether a document is a glossary by its name, or may be one by the setting. */
  mayBeGlossary({ uri }: OpenDocument, setting: string): boolean {
    return setting !== '' || isGlossaryName(this.folders.pathOf(uri));
  }

  /** Lines of a glossary's file as it was read, and its address. */
  async linesOf(path: string): Promise<TextDocument | undefined> {
    return (await this.read(path))?.lines;
  }

  /** How this class names the file of a document. */
  pathOf(uri: string): string {
    return this.system?.pathOf(uri) ?? uri;
  }

  /** Files on disk have changed, appeared or gone; without their addresses, any may have. */
  changed(uris?: readonly string[]): void {
    this.changes++;
    this.listed.clear();
    if (!uris) this.onDisk.clear();
    for (const uri of uris ?? []) this.onDisk.delete(this.pathOf(uri));
  }

  /** A document has been edited or closed; tells whether another open glossary may show it. */
  touched(document: OpenDocument): boolean {
    if (!this.isGlossary(document)) return false;
    this.changes++;
    return this.documents.all().some((other) => other !== document && this.isGlossary(other));
  }

  private isGlossary(document: OpenDocument): boolean {
    return this.inEditor.has(document) || isGlossaryName(this.folders.pathOf(document.uri));
  }

  private warnOnce(path: string, reason: Bilingual): void {
    if (this.warned.has(path)) return;
    this.warned.add(path);
    this.warn(within(nameOf(path), reason));
  }

  private forget(): void {
    this.listed.clear();
    this.onDisk.clear();
  }

  private async placesFor(uri: string, setting: string): Promise<Place[]> {
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
  private async placesNamed(path: string, root: string): Promise<Place[]> {
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

  private async read(path: string): Promise<Reading | undefined> {
    const open = this.documents.all().find(({ uri }) => this.pathOf(uri) === path);
    if (!open) return remembered(this.onDisk, path, () => this.readDisk(path));
    const known = this.inEditor.get(open);
    if (known?.version === open.version) return known;
    const reading = { file: parseGlossary(open.lines.getText()), version: open.version, lines: open.lines };
    this.inEditor.set(open, reading);
    return reading;
  }

  private async readDisk(path: string): Promise<Reading | undefined> {
    const read = await this.system?.readText(path, maxBytes);
    if (!this.system || !read) return undefined;
    const file: GlossaryFile = 'text' in read ? parseGlossary(read.text) : { entries: [], refusal: tooLongGlossary };
    const text = 'text' in read ? read.text : '';
    if (file.refusal) this.warnOnce(path, file.refusal);
    return { file, version: 0, lines: TextDocument.create(this.system.uriOf(path), 'markdown', 0, text) };
  }
}

/** A name in a folder of the disk, or of a workspace that is none. */
const inFolder = (folder: string, name: string): string =>
  folder.includes('://') ? `${folder}/${name}` : joined(folder, name);

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

function remembered<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before) return before;
  const found = find();
  known.set(key, found);
  return found;
}
