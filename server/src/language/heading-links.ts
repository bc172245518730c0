import { decoded, folderOf, joined } from '../text/paths.js';
import { parseMarkdown } from '../document/markdown.js';
import { slugOf } from '../model/summary/anchors.js';
import { lineEnd } from '../text/line.js';
import type { Span } from '../text/span.js';
import type { Renaming } from './rename-term.js';
import type { TeamTerm } from './team-glossary.js';

/** The part of an address behind `#` that leads to a heading. */
export interface Anchor {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** How a heading of a term is addressed before and after a name in it changes; nothing when the term is a row. */
export function anchorOf(term: TeamTerm, glossary: string, { from, to }: Renaming): Anchor | undefined {
  const { start } = term.span;
  const heading = glossary.slice(start, lineEnd(glossary, start));
  const name = term.names.find(({ text }) => text === from);
  if (!heading.startsWith('#') || !name || name.end > start + heading.length) return undefined;
  const next = heading.slice(0, name.start - start) + to + heading.slice(name.end - start);
  return { file: term.file, from: slugOf(heading), to: slugOf(next) };
}

/** Where links of a text lead to an anchor: what stands behind their `#`. */
export function linksTo(text: string, file: string, { file: target, from }: Anchor): Span[] {
  const found: Span[] = [];
  if (!text.includes('#')) return found;
  parseMarkdown(text).tree.iterate({
    enter: ({ name, from: start, to: end }) => {
      if (name !== 'URL') return;
      const [path = '', ...fragment] = text.slice(start, end).split('#');
      if (fragment.length !== 1 || decoded(fragment[0] ?? '').toLowerCase() !== from) return;
      const isThere = path === '' ? file === target : joined(folderOf(file), decoded(path)) === target;
      if (isThere) found.push({ start: start + path.length + 1, end });
    },
  });
  return found;
}
