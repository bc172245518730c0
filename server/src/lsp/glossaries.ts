import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocuments } from 'vscode-languageserver';
import { within } from '../config/messages.js';
import { nameOf } from '../text/paths.js';
import { maxGlossaryCharacters, parseGlossary, tooLongGlossary, type GlossaryFile } from '../language/glossary-file.js';
import { TeamGlossary, type GlossarySource } from '../language/team-glossary.js';
import type { Bilingual } from '../rules/rule.js';
import type { FileSystem } from './config-files.js';
import type { OpenDocument } from './documents.js';
import type { Folders } from './folders.js';
import { GlossaryPlaces, isGlossaryName } from './glossary-places.js';
import { remembered } from './remembered.js';

/** Four bytes make the longest character. */
const maxBytes = maxGlossaryCharacters * 4;

/** A glossary's file as it was read last. */
interface Reading {
  readonly file: GlossaryFile;
  readonly version: number;
  readonly lines: TextDocument;
}

/**
 * The glossaries of the open folders, read at the first need and kept until they change. A file that is open counts as it
 * stands in the editor.
 */
export class Glossaries {
  private readonly places: GlossaryPlaces;
  private readonly onDisk = new Map<string, Promise<Reading | undefined>>();
  private readonly inEditor = new WeakMap<OpenDocument, Reading>();
  private readonly composed = new Map<
    string,
    { readonly readings: readonly Reading[]; readonly glossary: TeamGlossary }
  >();
  private readonly warned = new Set<string>();
  private changes = 0;

  constructor(
    private readonly system: FileSystem | undefined,
    folders: Folders,
    private readonly documents: TextDocuments<OpenDocument>,
    /** Asks to be told of changes in files; absent where an editor cannot tell, and each look is a fresh one. */
    private readonly follow: ((globs: readonly string[]) => void) | undefined,
    /** Tells why a file that nobody has open is not read. */
    private readonly warn: (message: Bilingual) => void,
  ) {
    this.places = new GlossaryPlaces(system, folders, documents, follow);
  }

  /** Grows whenever a glossary may have changed. */
  get generation(): number {
    return this.changes;
  }

  /** The terms that hold for a document; `setting` names the glossary, else the files of that name around it count. */
  async of(uri: string, setting: string): Promise<TeamGlossary> {
    if (!this.follow) this.forget();
    const places = await this.places.of(uri, setting);
    const read = await Promise.all(places.map(async (place) => ({ place, reading: await this.read(place.path) })));
    const present = read.flatMap(({ place, reading }) => (reading ? [{ place, reading }] : []));
    if (setting !== '' && present.length === 0) this.warnOnce(setting, notThere(setting));
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
  mayBeGlossary({ uri }: Pick<OpenDocument, 'uri'>, setting: string): boolean {
    return setting !== '' || isGlossaryName(this.pathOf(uri));
  }

  /** Whether a file is one of the glossaries that are read. */
  concerns(path: string): boolean {
    return isGlossaryName(path) || this.onDisk.has(path) || this.places.isNamed(path);
  }

  /** Lines of a glossary's file as it was read, and its address. */
  async linesOf(path: string): Promise<TextDocument | undefined> {
    return (await this.read(path))?.lines;
  }

  /** How this class names the file of a document. */
  pathOf(uri: string): string {
    return this.places.pathOf(uri);
  }

  /** Files on disk have changed, appeared or gone; without their addresses, any may have. */
  changed(uris?: readonly string[]): void {
    this.changes++;
    this.places.forget();
    if (!uris) this.onDisk.clear();
    for (const uri of uris ?? []) this.onDisk.delete(this.pathOf(uri));
  }

  /** A document has been edited or closed; tells whether another open glossary may show it. */
  touched(document: OpenDocument): boolean {
    if (!this.isGlossary(document)) return false;
    this.changes++;
    return this.documents.all().some((other) => other !== document && this.isGlossary(other));
  }

  /** Whether an open document is one of the glossaries. */
  isGlossary(document: OpenDocument): boolean {
    return this.inEditor.has(document) || isGlossaryName(this.pathOf(document.uri));
  }

  private warnOnce(about: string, message: Bilingual): void {
    if (this.warned.has(about)) return;
    this.warned.add(about);
    this.warn(message);
  }

  private forget(): void {
    this.places.forget();
    this.onDisk.clear();
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
    if (!this.system || !read || 'refusal' in read) return undefined;
    const file: GlossaryFile = 'text' in read ? parseGlossary(read.text) : { entries: [], refusal: tooLongGlossary };
    const text = 'text' in read ? read.text : '';
    if (file.refusal) this.warnOnce(path, within(nameOf(path), file.refusal));
    return { file, version: 0, lines: TextDocument.create(this.system.uriOf(path), 'markdown', 0, text) };
  }
}

const notThere = (setting: string): Bilingual => ({
  en: `Setting strategyLint.glossary: there is no Markdown file at “${setting}” in the workspace folder. Give the path of a file or a folder within it.`,
  ru: `Настройка strategyLint.glossary: в рабочей папке нет файлов Markdown по пути «${setting}». Укажите файл или папку внутри неё.`,
});

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
