import { dateOf, dayNumber, written } from '../days.js';
import { h, toHtml, type Branch, type Content } from '../tree.js';
import { gap, heading, table, type Context } from './parts.js';
import { goalsPart, milestonesPart } from './plan.js';
import { questionsPart } from './questions.js';
import { capital, readinessPart, readyIn } from './readiness.js';
import type { Look, Review, ReviewedFile } from './review.js';
import { reportStyle } from './style.js';
import { changeWords, trendPart } from './trend.js';
import { reportWords } from './words.js';

/** The report as one page that needs nothing but itself: no script, no network. */
export function reportPage(files: readonly ReviewedFile[], look: Look): string {
  const { locale } = look;
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
    h('title', {}, `${titleOf(files, look)} · ${reportWords[locale].report}`),
    h('style', {}, reportStyle),
  ];
  const body = h('body', {}, h('main', { class: 'report' }, report(files, look)));
  return `<!DOCTYPE html>\n${toHtml(h('html', { lang: locale }, h('head', {}, head), body))}\n`;
}

const titleOf = (files: readonly ReviewedFile[], { locale }: Look): string =>
  files.length === 1 ? nameOf(files[0]) : reportWords[locale].ofMany;

const nameOf = (file: ReviewedFile | undefined): string => file?.reviewed?.map.title.text ?? file?.file ?? '';

/** What the page holds: the review of one document, or those of several behind their table of contents. */
export function report(files: readonly ReviewedFile[], look: Look): Branch[] {
  const [first] = files;
  if (files.length === 1 && first) return [article(first, { ...look, id: 'd1', level: 1, language: '' })];
  const strategies = files.filter(({ reviewed }) => reviewed);
  const others = files.filter(({ reviewed }) => !reviewed);
  const text = reportWords[look.locale];
  return [
    h('header', { class: 'cover' }, h('p', { class: 'eyebrow' }, day(look)), h('h1', {}, text.ofMany)),
    strategies.length === 0 ? h('p', { class: 'note' }, text.noStrategies) : contents(strategies, look),
    ...strategies.map((file, index) => article(file, { ...look, id: idOf(index), level: 2, language: '' })),
    ...(others.length === 0 ? [] : [listed(others, look)]),
  ];
}

const idOf = (index: number): string => `d${index + 1}`;

const day = ({ today, locale }: Look): string =>
  written(dateOf(dayNumber(today)), locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** The documents in a table, each leading to its review. */
function contents(strategies: readonly ReviewedFile[], { locale }: Look): Branch {
  const text = reportWords[locale];
  const withTrend = strategies.some(({ reviewed }) => reviewed?.review.trend);
  return h(
    'nav',
    { 'aria-label': text.documents },
    table(
      'contents',
      text.documents,
      [text.document, text.kind, text.ready, text.asked, ...(withTrend ? [text.change] : [])],
      strategies.flatMap((file, index) => {
        if (!file.reviewed) return [];
        const { review } = file.reviewed;
        const { ready, of } = readyIn(review);
        const change = review.trend ? changeWords(review.trend, text) : '';
        return [
          [
            [h('a', { href: `#${idOf(index)}`, dir: 'auto' }, nameOf(file)), h('span', { class: 'file' }, file.file)],
            review.kinds.join(', '),
            of === 0 ? '—' : text.readyOf(ready, of),
            String(review.questions.length),
            ...(withTrend ? [change] : []),
          ],
        ];
      }),
    ),
  );
}

function listed(others: readonly ReviewedFile[], { locale }: Look): Branch {
  const text = reportWords[locale];
  return h(
    'section',
    { class: 'others', 'aria-labelledby': 'others' },
    h('h2', { id: 'others' }, text.others),
    h('p', { class: 'note' }, text.othersHint),
    h(
      'ul',
      {},
      others.map(({ file }) => h('li', {}, file)),
    ),
  );
}

/** The review of one document. */
function article(file: ReviewedFile, context: Context): Branch {
  const { reviewed } = file;
  if (!reviewed) return refused(file, context);
  const { review, map } = reviewed;
  const here = { ...context, language: review.language };
  return h(
    'article',
    { id: here.id, 'aria-labelledby': `${here.id}-title` },
    header(file, review, here),
    readinessPart(review, here),
    trendPart(review, here),
    questionsPart(review, here),
    goalsPart(map, here),
    milestonesPart(map, here),
  );
}

function refused(file: ReviewedFile, context: Context): Branch {
  return h(
    'article',
    { id: context.id },
    heading(context, 0, 'title', '', file.file),
    h('p', {}, gap(reportWords[context.locale].noStrategy)),
  );
}

function header(file: ReviewedFile, review: Review, context: Context): Branch {
  const text = reportWords[context.locale];
  const { ready, of } = readyIn(review);
  const title = nameOf(file);
  const verdict: Content[] = [
    of > 0 && h('strong', {}, capital(text.readyInFull(ready, of))),
    of > 0 && ' · ',
    h('strong', {}, text.questionCount(review.questions.length)),
  ];
  return h(
    'header',
    { class: context.level === 1 ? 'cover' : 'cover inner' },
    h(
      'p',
      { class: 'eyebrow' },
      [...(context.level === 1 ? [text.report, day(context)] : []), review.kinds.join(', ')].join(' · '),
      ` (${text.saidBy[review.saidBy]})`,
    ),
    heading(context, 0, 'title', `${context.id}-title`, h('span', { lang: review.language, dir: 'auto' }, title)),
    title !== file.file && h('p', { class: 'file' }, file.file),
    h('p', { class: 'verdict' }, verdict),
    context.live && h('button', { type: 'button', class: 'save', 'data-save': true, title: text.saveHint }, text.save),
  );
}
