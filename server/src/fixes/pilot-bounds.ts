import { place } from '../document/evidence.js';
import { pilotsOf, type Pilot } from '../model/pilots.js';
import type { Fixer, FixTextId } from './fix.js';
import { nodeAt } from './here.js';
import { remarkAt } from './remark.js';
import { paragraphIn } from './paragraph.js';

/** Adds those bounds that a pilot lacks: the words have a line
 * each for what introduces them in a part of their own, its time, its size, and the sign to go on or stop. */
export const addBounds = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const pilot = pilotsOf(doc).find((each) => place(each.words).start === span.start);
    const [lead, ...lines] = words.text.trim().split('\n');
    const remark = pilot && absent(pilot, lines);
    if (remark === undefined) return [];
    const node = nodeAt(doc, span);
    return node?.kind === 'section'
      ? paragraphIn(doc, node, `${lead?.trim()} ${remark}`)
      : remarkAt(doc, span, remark, 'block');
  },
});

function absent({ bounds }: Pilot, [time = '', size = '', criterion = '']: readonly string[]): string {
  const extent = [...(bounds.time ? [] : [time]), ...(bounds.size ? [] : [size])].join(', ');
  return [...(extent === '' ? [] : [extent]), ...(bounds.criterion ? [] : [criterion])].join('; ');
}
