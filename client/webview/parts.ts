import { stretchWords } from '../../view/days.js';
import { glyph } from '../../view/glyphs.js';
import type { Entry, State, Timed } from '../../view/messages.js';
import type { Kind } from '../../view/timeline-layout.js';
import { leadsTo } from '../../view/timeline.js';
import { h, type Branch, type Content, type Leaf } from '../../view/tree.js';
import { words, type Locale } from '../../view/words.js';

/** Words of the plan that lead to their line. */
export const link = (entry: Entry, ...before: Leaf[]): Branch =>
  h('button', { type: 'button', class: 'go', ...leadsTo(entry) }, before, h('span', {}, entry.text));

/** The sign of a goal, a milestone or an action, in a text. */
export const sign = (kind: Kind, state: State, locale: Locale): Branch =>
  h(
    'svg',
    {
      class: 'sign-box',
      width: 20,
      height: 20,
      viewBox: '0 0 20 20',
      role: 'img',
      'aria-label': words[locale].states[state],
    },
    glyph(kind, state, 10, 10),
  );

/** When something is to be, in small letters; the words of the plan where no calendar knows it. */
export const time = ({ when, said }: Timed, locale: Locale): Branch | undefined => {
  const text = when ? stretchWords(when, locale) : said;
  return text === undefined ? undefined : h('span', { class: 'time' }, text);
};

/** Something that the plan lacks. */
export const gap = (text: string): Branch => h('p', { class: 'gap' }, text);

export const note = (text: string): Branch => h('p', { class: 'note' }, text);

export const list = (items: readonly Leaf[], kind = ''): Branch =>
  h(
    'ul',
    { class: kind === '' ? undefined : kind },
    items.map((item) => h('li', {}, item)),
  );

/** A part of the page with its heading. */
export const section = (id: string, title: string, ...content: Content[]): Branch =>
  h('section', { id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), content);
