import { h, type Branch, type Content } from '../tree.js';
import { part, table, type Context } from './parts.js';
import type { Question, Readiness, Review } from './review.js';
import { reportWords } from './words.js';

/** Dimensions that the plan speaks of, or should, and how many of them are ready. */
export function readyIn({ readiness }: Review): { readonly ready: number; readonly of: number } {
  const spoken = readiness.filter(({ state }) => state !== 'silent');
  return { ready: spoken.filter(({ state }) => state === 'ready').length, of: spoken.length };
}

/** How ready the plan is, dimension by dimension; nothing of what is no plan yet. */
export function readinessPart(review: Review, context: Context): Branch | undefined {
  const text = reportWords[context.locale];
  if (review.readiness.length === 0) return undefined;
  return part(
    context,
    'readiness',
    text.readiness,
    table(
      'readiness-table',
      text.readiness,
      [text.dimension, text.state, text.missing],
      review.readiness.map((each) => [
        capital(each.name),
        h('span', { class: `state ${each.state}` }, text.states[each.state]),
        missing(each, review.questions, context),
      ]),
    ),
  );
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function missing({ dimension, state }: Readiness, questions: readonly Question[], context: Context): Content {
  const { nothingMissing, notMentioned } = reportWords[context.locale];
  if (state !== 'gaps') return h('span', { class: 'note' }, state === 'ready' ? nothingMissing : notMentioned);
  const gaps = questions.filter((question) => question.dimension === dimension);
  return h(
    'ul',
    {},
    gaps.map(({ rule, summary, places }) =>
      h(
        'li',
        {},
        h('a', { href: `#${context.id}-${rule}` }, summary.replace(/\.$/, '')),
        places.length > 1 && `\u00a0×\u00a0${places.length}`,
      ),
    ),
  );
}
