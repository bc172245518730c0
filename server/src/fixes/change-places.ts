import { body, place, type Passage } from '../document/evidence.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { disordersIn } from '../model/crisis/order.js';
import { crisisPlansOf } from '../model/crisis/scope.js';
import type { Span } from '../text/span.js';
import type { Edit } from './edit.js';
import type { Fixer } from './fix.js';

/** Lets two steps change places: their dates where they stand in the sentences, else all that they say. */
export const changePlaces: Fixer = {
  text: 'crisis-swap',
  edits: (doc, span) => {
    for (const plan of crisisPlansOf(doc))
      for (const { first, second } of disordersIn(doc, plan))
        if (place(first).start === span.start && first.node !== second.node) return swapped(doc, first, second);
    return [];
  },
};

function swapped(doc: StrategyDocument, first: Passage, second: Passage): Edit[] {
  const [day, other] = [whenIn(first), whenIn(second)];
  const [a, b] = day && other ? [day, other] : [sayingOf(first), sayingOf(second)];
  const [one, two] = [doc.text.slice(a.start, a.end), doc.text.slice(b.start, b.end)];
  return [
    { span: a, insert: likeFirst(one, two) },
    { span: b, insert: likeFirst(two, one) },
  ];
}

/** Without a date or a number that stands before it. */
function sayingOf(passage: Passage): Span {
  const whole = place(passage);
  const said = place(body(passage.node));
  return { start: Math.max(whole.start, said.start), end: whole.end };
}

/** The words of a sentence that say when, with their preposition; what stands before a colon is none. */
function whenIn(passage: Passage): Span | undefined {
  const { start, end } = sayingOf(passage);
  const at = passage.node.span.start;
  const { facts } = passage.node;
  const date = facts.figures.dates.find((each) => start <= at + each.start && at + each.end <= end);
  if (!date) return undefined;
  const before =
    /(?:^|[^\p{L}])((?:on|in|by|from|at|в|во|с|со|к|до) )$/iu.exec(facts.plain.slice(0, date.start))?.[1] ?? '';
  return { start: at + date.start - before.length, end: at + date.end };
}

/** Beginning with a capital where the words that stood there did. */
function likeFirst(model: string, words: string): string {
  const first = words.slice(0, 1);
  if (/^\p{Lu}/u.test(model)) return first.toUpperCase() + words.slice(1);
  return /^\p{Lu}\p{Ll}*\s/u.test(words) && /^\p{Ll}/u.test(model) ? first.toLowerCase() + words.slice(1) : words;
}
