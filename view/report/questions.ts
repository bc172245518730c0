import { h, type Branch, type Content } from '../tree.js';
import { heading, lineOf, part, said, type Context } from './parts.js';
import { capital } from './readiness.js';
import type { Question, QuestionPlace, Review } from './review.js';
import { reportWords } from './words.js';

/** The questions of one dimension; of the last group none, but of the page or the file. */
export interface QuestionGroup {
  readonly name: string;
  readonly questions: readonly Question[];
  /** The number of its first question. */
  readonly first: number;
}

/** The questions by dimension, in the order of reading. */
export function groupsOf({ readiness, questions }: Review, thePage: string): QuestionGroup[] {
  const dimensions = [...readiness, { dimension: undefined, name: thePage }];
  const known = new Set(readiness.map(({ dimension }) => dimension));
  let first = 1;
  return dimensions.flatMap(({ dimension, name }) => {
    const some = questions.filter((each) =>
      dimension === undefined
        ? each.dimension === undefined || !known.has(each.dimension)
        : each.dimension === dimension,
    );
    const group = { name: capital(name), questions: some, first };
    first += some.length;
    return some.length === 0 ? [] : [group];
  });
}

/** What to ask the author. */
export function questionsPart(review: Review, context: Context): Branch {
  const text = reportWords[context.locale];
  const fresh = new Set(review.trend?.fresh);
  return part(
    context,
    'questions',
    text.questions,
    review.questions.length === 0 && h('p', { class: 'note' }, text.noQuestions),
    groupsOf(review, text.thePage).map(({ name, questions, first }) => [
      heading(context, 2, 'group-title', '', name),
      h(
        'ol',
        { class: 'asked', start: first },
        questions.map((question) => asked(question, fresh, context)),
      ),
    ]),
  );
}

/** Places of one question that are told in full, and lines that are named beyond them. */
const most = { told: 12, named: 40 };

function asked({ rule, question, page, places }: Question, fresh: ReadonlySet<string>, context: Context): Branch {
  return h(
    'li',
    { class: 'item', id: `${context.id}-${rule}` },
    h('p', { class: 'question' }, question),
    h(
      'ul',
      { class: 'places' },
      places.slice(0, most.told).map((place) => h('li', {}, placeOf(place, fresh, context))),
      rest(places.slice(most.told), context),
    ),
    h('p', { class: 'rule' }, h('a', { href: page }, rule)),
  );
}

/** Whether what is said of a place quotes its words, if only their beginning. */
export const holdsWords = ({ text, sentence = '' }: QuestionPlace): boolean => sentence.includes(text.slice(0, 40));

/** What is said of a place, behind its words where they do not stand in it. */
function placeOf(place: QuestionPlace, fresh: ReadonlySet<string>, context: Context): Content {
  const text = reportWords[context.locale];
  const { sentence = '' } = place;
  const where = [
    place.text !== '' && [' ', lineOf(context, place)],
    fresh.has(place.fingerprint) && [' ', h('span', { class: 'fresh' }, text.fresh)],
  ];
  if (place.text === '' || holdsWords(place))
    return h('p', { class: 'sentence' }, h('span', { dir: 'auto' }, sentence || text.wholeDocument), where);
  return [
    h('p', { class: 'place' }, said(context, text.quoted(place.text)), where),
    sentence !== '' && h('p', { class: 'sentence', dir: 'auto' }, sentence),
  ];
}

function rest(places: readonly QuestionPlace[], { locale }: Context): Branch | undefined {
  const text = reportWords[locale];
  if (places.length === 0) return undefined;
  const lines = places.slice(0, most.named).map(({ place }) => place.start.line + 1);
  const more = places.length > most.named ? ' …' : '';
  return h('li', { class: 'note' }, `${text.more(places.length)}: ${text.lines(lines.join(', '))}${more}`);
}
