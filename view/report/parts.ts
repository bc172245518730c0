import { stretchWords } from '../days.js';
import { glyph } from '../glyphs.js';
import type { Entry, State, Timed } from '../messages.js';
import type { Kind } from '../timeline-layout.js';
import { leadsTo } from '../timeline.js';
import { h, type Branch, type Content } from '../tree.js';
import { words } from '../words.js';
import type { Look } from './review.js';
import { reportWords } from './words.js';

/** Where one document stands in a report. */
export interface Context extends Look {
  /** Begins the ids of this document's parts. */
  readonly id: string;
  /** Level of the document's own heading. */
  readonly level: 1 | 2;
  /** Language of the document, for its words. */
  readonly language: string;
}

/** A heading so many levels below the document's own. */
export const heading = ({ level }: Context, below: 0 | 1 | 2, kind: string, id: string, text: Content): Branch =>
  h(`h${level + below}`, { class: kind, id: id === '' ? undefined : id }, text);

/** A part of the review of a document. */
export const part = (context: Context, name: string, title: string, ...content: Content[]): Branch =>
  h(
    'section',
    { class: `part ${name}`, 'aria-labelledby': `${context.id}-${name} ${context.id}-title` },
    heading(context, 1, 'part-title', `${context.id}-${name}`, title),
    content,
  );

/** The author's words, whatever their direction. */
export const said = ({ language }: Context, text: string): Branch =>
  h('span', { class: 'said', lang: language, dir: 'auto' }, text);

/** The line that words stand in; in an editor it leads there. */
export function lineOf({ locale, live }: Look, entry: Entry): Branch {
  const text = reportWords[locale].line(entry.place.start.line + 1);
  return live
    ? h('button', { type: 'button', class: 'line', ...leadsTo(entry) }, text)
    : h('span', { class: 'line' }, text);
}

/** When something is to be; the words of the plan where no calendar knows it. */
export function time(context: Context, { when, said: told }: Timed): Content {
  if (when) return stretchWords(when, context.locale);
  return told === undefined ? undefined : said(context, told);
}

/** The sign of a goal or a milestone beside its state in words. */
export const signed = ({ locale }: Look, kind: Kind, state: State): Branch =>
  h(
    'span',
    { class: 'signed' },
    h(
      'svg',
      { width: 20, height: 20, viewBox: '0 0 20 20', class: 'drawing', 'aria-hidden': 'true', focusable: 'false' },
      glyph(kind, state, 10, 10),
    ),
    words[locale].states[state],
  );

export const gap = (text: string): Branch => h('span', { class: 'gap' }, text);

/** A table with a name for who cannot see where it stands; rows begin with their heading. */
export const table = (kind: string, label: string, heads: readonly string[], rows: readonly Content[][]): Branch =>
  h(
    'table',
    { class: kind, 'aria-label': label },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        heads.map((head) => h('th', { scope: 'col' }, head)),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map(([first, ...rest]) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, first),
          rest.map((cell) => h('td', {}, cell)),
        ),
      ),
    ),
  );
