import { proseOf } from '../document/prose.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { GlossaryEntry } from './glossary-entry.js';
import type { GlossaryFile } from './glossary-file.js';
import type { TermName } from './glossary-names.js';
import { NameTree } from './name-tree.js';
import { readableLine } from './readable-line.js';

/** A glossary that holds for a document. */
export interface GlossarySource extends GlossaryFile {
  /** Path or address of the file. */
  readonly file: string;
  /** How many folders above the document it stands: of a term defined in several, the nearest counts. */
  readonly distance: number;
}

/** A term with the file that defines it. */
export interface TeamTerm extends GlossaryEntry {
  readonly file: string;
  readonly distance: number;
}

/** A place where a team's term is named. */
export interface TermUse extends Span {
  /** The folded name that stands here in some form. */
  readonly name: string;
  /** Whether it stands here as the glossary has it, but for capitals. */
  readonly isExact: boolean;
  /** What it may mean: of several languages one definition each, or of one that contradicts itself all. */
  readonly terms: readonly TeamTerm[];
}

interface Name {
  readonly key: string;
  readonly text: string;
  readonly terms: TeamTerm[];
}

/** The terms that hold for a document, from the glossaries around it. */
export class TeamGlossary {
  readonly #names = new Map<string, Name>();
  readonly #tree = new NameTree<Name>();

  constructor(readonly sources: readonly GlossarySource[]) {
    for (const { file, distance, entries } of [...sources].sort((a, b) => a.distance - b.distance)) {
      for (const entry of entries) {
        const term = { ...entry, file, distance };
        for (const name of entry.names) this.#add(name, term);
      }
    }
    for (const name of this.#names.values()) this.#tree.add(name.text, name);
  }

  /** All terms, in the order of their files; those that a nearer glossary defines anew are left out. */
  get terms(): readonly TeamTerm[] {
    return [...new Set([...this.#names.values()].flatMap(({ terms }) => terms))];
  }

  /** What a name means, written in whatever case. */
  termsNamed(name: string): readonly TeamTerm[] {
    return this.#names.get(fold(name))?.terms ?? [];
  }

  /** Every place of a Markdown text that names a term. */
  usesIn(text: string): TermUse[] {
    if (this.#names.size === 0) return [];
    return proseOf(text).flatMap(({ plain, start }) => this.#uses(plain, start, text));
  }

  /** The term named at an offset. Bounded by the line. */
  useAt(text: string, offset: number): TermUse | undefined {
    const line = this.#names.size > 0 ? readableLine(text, offset) : undefined;
    if (!line) return undefined;
    return this.#uses(line.plain, line.start, text).find(({ start, end }) => start <= offset && offset <= end);
  }

  #add(name: TermName, term: TeamTerm): void {
    const key = fold(name.text);
    const known = this.#names.get(key) ?? { key, text: name.text, terms: [] };
    this.#names.set(key, known);
    const isHidden = known.terms.some(
      ({ language, distance }) => language === term.language && distance < term.distance,
    );
    if (!isHidden) known.terms.push(term);
  }

  #uses(plain: string, offset: number, text: string): TermUse[] {
    return this.#tree.matches(plain).map(({ value: { key, terms }, start, end }) => {
      const place = { start: offset + start, end: offset + end };
      return { ...place, name: key, isExact: fold(text.slice(place.start, place.end)) === key, terms };
    });
  }
}
