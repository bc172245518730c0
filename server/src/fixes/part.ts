import type { Role } from '../document/roles.js';
import { nodesInRole } from '../document/lookup.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Span } from '../text/span.js';
import type { Fixer, FixTextId } from './fix.js';
import { partSections } from './layout.js';
import { addSection } from './section.js';
import { tell, toldBelow } from './tell.js';

const isWhole = (doc: StrategyDocument, { start }: Span): boolean => start === doc.title.start;

/** The way to mend what is reported of a part, a line or a row; not of the document as a whole. */
export const notOfWhole = (fixer: Fixer): Fixer => ({
  ...fixer,
  edits: (doc, span, words, said) => (isWhole(doc, span) ? [] : fixer.edits(doc, span, words, said)),
});

/** Says it at the place that is reported; what the whole document lacks, in a part of its own where it has parts. */
export const tellOrAddPart = (text: FixTextId, role: Role): Fixer => ({
  text,
  edits: (doc, span, words, said) => {
    const way = isWhole(doc, span) && partSections(doc).length > 0 ? addSection(text, role) : tell(text);
    return way.edits(doc, span, words, said);
  },
});

/** What the whole document lacks, said below the heading that it has for such matters. */
export const tellInPart = (text: FixTextId, roles: readonly Role[]): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const part = nodesInRole(doc, new Set(roles)).find(
      ({ kind, level, quoted }) => kind === 'section' && level > 1 && !quoted,
    );
    return part && isWhole(doc, span) ? [toldBelow(doc, part, words.text)] : [];
  },
});
