import { ancestors, type Node } from '../document/node.js';
import { appended, nodeAt } from './here.js';
import type { Fixer, FixTextId } from './fix.js';

/** Dates all goals of a part at once, in its heading («Цели на 2027 год»). */
export const dateHeading = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const node = nodeAt(doc, span);
    const heading = node && [...ancestors(node)].find(isGoals);
    return heading ? [appended(doc.text, heading.span, words.text)] : [];
  },
});

/** A part of goals, with several of them in it; a title names the document. */
const isGoals = ({ kind, level, roles, children }: Node): boolean =>
  kind === 'section' &&
  level > 1 &&
  roles.some((role) => role === 'goal' || role === 'objective') &&
  children.filter((child) => child.kind === 'item' || child.kind === 'paragraph').length > 1;
