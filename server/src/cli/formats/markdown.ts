import { dateOf, dayNumber, stretchWords, written } from '../../../../view/days.js';
import type { Goal, PlanMap, Step, Timed } from '../../../../view/messages.js';
import { byTime, stepsOf } from '../../../../view/report/plan.js';
import { groupsOf, holdsWords } from '../../../../view/report/questions.js';
import { capital, readyIn } from '../../../../view/report/readiness.js';
import type { Question, QuestionPlace, Review, ReviewedFile } from '../../../../view/report/review.js';
import { changeWords } from '../../../../view/report/trend.js';
import { reportWords } from '../../../../view/report/words.js';
import { words } from '../../../../view/words.js';
import type { Locale } from '../../rules/rule.js';
import { plain } from '../markdown-text.js';
import type { Report, Reviews } from '../report.js';

/** The reviews as Markdown of GitHub's kind: for a comment on a pull request, or for an editor. */
export function markdownReport({ reviews, locale }: Report): string {
  if (!reviews) return '';
  const [only] = reviews.files;
  const parts = reviews.files.length === 1 && only ? one(only, reviews, locale) : several(reviews, locale);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const day = ({ today }: Reviews, locale: Locale): string =>
  written(dateOf(dayNumber(today)), locale, { day: 'numeric', month: 'long', year: 'numeric' });

const one = (file: ReviewedFile, reviews: Reviews, locale: Locale): string[] =>
  documentParts(file, locale, 1, `${reportWords[locale].report} · ${day(reviews, locale)}`);

function several(reviews: Reviews, locale: Locale): string[] {
  const text = reportWords[locale];
  const strategies = reviews.files.filter(({ reviewed }) => reviewed);
  const others = reviews.files.filter(({ reviewed }) => !reviewed);
  return [
    `# ${text.ofMany}`,
    day(reviews, locale),
    strategies.length === 0 ? text.noStrategies : contents(strategies, locale),
    ...strategies.flatMap((file) => documentParts(file, locale, 2)),
    ...(others.length === 0
      ? []
      : [`## ${text.others}`, text.othersHint, others.map(({ file }) => `- ${plain(file)}`).join('\n')]),
  ];
}

function contents(strategies: readonly ReviewedFile[], locale: Locale): string {
  const text = reportWords[locale];
  const trend = strategies.some(({ reviewed }) => reviewed?.review.trend);
  return table(
    [text.document, text.kind, text.ready, text.asked, ...(trend ? [text.change] : [])],
    strategies.flatMap(({ file, reviewed }) => {
      if (!reviewed) return [];
      const { review, map } = reviewed;
      const { ready, of } = readyIn(review);
      const cells = [
        `${plain(map.title.text)}<br>${plain(file)}`,
        review.kinds.join(', '),
        of === 0 ? '—' : text.readyOf(ready, of),
        String(review.questions.length),
      ];
      return [trend ? [...cells, review.trend ? changeWords(review.trend, text) : ''] : cells];
    }),
  );
}

/** One document under a heading of a level. */
function documentParts({ file, reviewed }: ReviewedFile, locale: Locale, level: number, about = ''): string[] {
  const text = reportWords[locale];
  const head = (below: number, title: string): string => `${'#'.repeat(level + below)} ${title}`;
  if (!reviewed) return [head(0, plain(file)), text.noStrategy];
  const { review, map } = reviewed;
  const { ready, of } = readyIn(review);
  const verdict = [
    ...(of > 0 ? [capital(text.readyInFull(ready, of))] : []),
    text.questionCount(review.questions.length),
  ];
  return [
    head(0, plain(map.title.text || file)),
    [about, `${review.kinds.join(', ')} (${text.saidBy[review.saidBy]})`, plain(file)]
      .filter((each) => each !== '')
      .join(' · '),
    `**${verdict.join(' · ')}**`,
    ...readinessParts(review, locale, head),
    ...trendParts(review, locale, head),
    head(1, text.questions),
    ...(review.questions.length === 0 ? [text.noQuestions] : questionParts(review, locale, head)),
    head(1, text.goals),
    goalsTable(map, locale),
    head(1, text.milestones),
    milestonesTable(map, locale),
  ];
}

type Head = (below: number, title: string) => string;

function readinessParts({ readiness, questions }: Review, locale: Locale, head: Head): string[] {
  const text = reportWords[locale];
  if (readiness.length === 0) return [];
  const rows = readiness.map(({ dimension, name, state }) => {
    const gaps = questions.filter((question) => question.dimension === dimension).map(missing);
    const told = state === 'gaps' ? gaps.join('<br>') : state === 'ready' ? text.nothingMissing : text.notMentioned;
    return [capital(name), text.states[state], told];
  });
  return [head(1, text.readiness), table([text.dimension, text.state, text.missing], rows)];
}

const missing = ({ summary, places }: Question): string =>
  `${plain(summary.replace(/\.$/, ''))}${places.length > 1 ? ` × ${places.length}` : ''}`;

function trendParts({ trend, questions }: Review, locale: Locale, head: Head): string[] {
  if (!trend) return [];
  const text = reportWords[locale];
  const fresh = new Set(trend.fresh);
  const quoted = (words: string | undefined): string => (words ? ` ${text.quoted(plain(words))}` : '');
  const weaker = questions.flatMap(({ summary, places }) =>
    places
      .filter(({ fingerprint }) => fresh.has(fingerprint))
      .map((place) => `- ${plain(summary)}${quoted(place.text)} ${lineOf(place, locale)}`),
  );
  const stronger = trend.settled.flatMap(({ summary, text: words }) =>
    summary === undefined ? [] : [`- ${plain(summary)}${quoted(words)}`],
  );
  return [
    head(1, text.since(plain(trend.since))),
    changeWords(trend, text),
    ...(weaker.length > 0 ? [`**${text.weaker}**`, weaker.join('\n')] : []),
    ...(stronger.length > 0 ? [`**${text.stronger}**`, stronger.join('\n')] : []),
  ];
}

function questionParts(review: Review, locale: Locale, head: Head): string[] {
  const fresh = new Set(review.trend?.fresh);
  return groupsOf(review, reportWords[locale].thePage).flatMap(({ name, questions, first }) => [
    head(2, name),
    questions.map((question, index) => asked(question, first + index, fresh, locale)).join('\n\n'),
  ]);
}

/** Places of one question that are told of; more make a comment too long to be read. */
const mostPlaces = 12;

function asked(
  { question, rule, page, places }: Question,
  number: number,
  fresh: ReadonlySet<string>,
  locale: Locale,
): string {
  const text = reportWords[locale];
  const start = `${number}. `;
  const indent = ' '.repeat(start.length);
  const lines = places.slice(0, mostPlaces).map((place) => placeLine(place, fresh, locale));
  const more = places.length - lines.length;
  return [
    `${start}**${plain(question)}** ([${rule}](${page}))`,
    ...[...lines, ...(more > 0 ? [text.more(more)] : [])].map((line) => `${indent}- ${line}`),
  ].join('\n');
}

function placeLine(place: QuestionPlace, fresh: ReadonlySet<string>, locale: Locale): string {
  const text = reportWords[locale];
  const { sentence = '' } = place;
  const mark = fresh.has(place.fingerprint) ? ` **${text.fresh}**` : '';
  if (place.text === '') return `${plain(sentence || text.wholeDocument)}${mark}`;
  const said = holdsWords(place)
    ? plain(sentence)
    : [text.quoted(plain(place.text)), plain(sentence)].filter((each) => each !== '').join(' — ');
  return `${said} ${lineOf(place, locale)}${mark}`;
}

const lineOf = ({ place }: QuestionPlace, locale: Locale): string =>
  `(${reportWords[locale].line(place.start.line + 1)})`;

function goalsTable({ goals }: PlanMap, locale: Locale): string {
  const text = reportWords[locale];
  const { gaps } = words[locale];
  if (goals.length === 0) return gaps.goals;
  return table(
    [text.goal, text.measure, text.deadline, text.owner],
    goals.map((goal) => [
      plain(goal.text),
      measuresOf(goal, locale),
      time(goal, locale) || (goal.dated ? '' : `*${gaps.deadline}*`),
      goal.owned ? text.hasOwner : `*${gaps.owner}*`,
    ]),
  );
}

function measuresOf({ measures, measured }: Goal, locale: Locale): string {
  const { gaps } = words[locale];
  if (measures.length > 0) return measures.map(({ text }) => plain(text)).join('<br>');
  return measured ? gaps.ownWords : `*${gaps.measure}*`;
}

function milestonesTable(map: PlanMap, locale: Locale): string {
  const text = reportWords[locale];
  const steps = stepsOf(map);
  if (steps.length === 0) return text.noMilestones;
  const row = (step: Step): string[] => [
    plain(step.text),
    time(step, locale) || `*${words[locale].gaps.deadline}*`,
    words[locale].states[step.state],
  ];
  return table([text.milestone, text.when, text.state], [...steps].sort(byTime).map(row));
}

const time = ({ when, said }: Timed, locale: Locale): string => (when ? stretchWords(when, locale) : plain(said ?? ''));

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
