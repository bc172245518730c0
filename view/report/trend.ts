import { h, type Branch, type Content } from '../tree.js';
import { heading, lineOf, part, said, type Context } from './parts.js';
import type { Review, Trend } from './review.js';
import { reportWords, type ReportWords } from './words.js';

/** What has become of the document since an earlier version, in a line. */
export function changeWords({ fresh, settled, before }: Trend, text: ReportWords): string {
  if (fresh.length + settled.length === 0) return text.unchanged;
  return text.changed(fresh.length, settled.length, before - settled.length);
}

/** What became weaker and what stronger since an earlier version. */
export function trendPart(review: Review, context: Context): Branch | undefined {
  const { trend } = review;
  if (!trend) return undefined;
  const text = reportWords[context.locale];
  return part(
    context,
    'trend',
    text.since(trend.since),
    h('p', { class: 'note' }, changeWords(trend, text)),
    h(
      'div',
      { class: 'changes' },
      list(text.weaker, 'weaker', weaker(review, context), context),
      list(text.stronger, 'stronger', stronger(trend, context), context),
    ),
  );
}

const list = (title: string, kind: string, items: readonly Content[], context: Context): Branch | undefined =>
  items.length === 0
    ? undefined
    : h(
        'div',
        { class: kind },
        heading(context, 2, 'group-title', '', title),
        h(
          'ul',
          {},
          items.map((item) => h('li', {}, item)),
        ),
      );

function weaker({ questions, trend }: Review, context: Context): Content[] {
  const fresh = new Set(trend?.fresh);
  return questions.flatMap(({ summary, places }) =>
    places
      .filter(({ fingerprint }) => fresh.has(fingerprint))
      .map((place) => [summary, ...quoted(place.text, context), ' ', lineOf(context, place)]),
  );
}

/** Of what a baseline settled nothing is known but how much. */
function stronger({ settled }: Trend, context: Context): Content[] {
  const { settledUnknown } = reportWords[context.locale];
  const unknown = settled.filter(({ summary }) => summary === undefined).length;
  return [
    ...settled.flatMap(({ summary, text }) => (summary === undefined ? [] : [[summary, ...quoted(text, context)]])),
    ...(unknown > 0 ? [settledUnknown(unknown)] : []),
  ];
}

const quoted = (text: string | undefined, context: Context): Content[] =>
  text === undefined || text === '' ? [] : [' ', said(context, reportWords[context.locale].quoted(text))];
