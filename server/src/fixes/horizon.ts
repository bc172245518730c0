import { levels } from '../model/plan-stack.js';
import type { Fixer, FixTextId } from './fix.js';
import { owesReason, sectionFor } from './section.js';

const order = [levels.direction, levels.checkpoints, levels.steps];

/** Adds a part with those levels of the stack that are missing: the words have a line for each, and
 * one for the reason that first steps are owed. */
export const addLevels = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, _, words, { slots }) => {
    const absent: readonly unknown[] = Array.isArray(slots['absent']) ? slots['absent'] : [];
    const lines = words.text.trim().split('\n');
    const missing = lines.filter((_line, at) => (order[at] ? absent.includes(order[at]) : owesReason(doc)));
    return sectionFor(doc, 'milestone', { ...words, text: missing.join('\n') });
  },
});
