import { directiveNames, directivePrefix } from '../document/directives.js';
import { isDay } from '../text/iso-day.js';
import { nearestOf } from '../text/nearest.js';
import { lineEnd } from '../text/line.js';
import { insertAt } from './edit.js';
import { slotText, type Fixer } from './fix.js';
import { namesIn, suppressionAt, withoutEnable, withoutNames, withoutSuppression } from './suppression.js';

/** Takes away a suppression that hides nothing: what the linter says stays as it is. */
export const removeSuppression: Fixer = { text: 'suppression-remove', safe: true, edits: withoutSuppression };

/** Takes away the names that hide nothing and leaves the others. */
export const removeIdleNames: Fixer = {
  text: 'suppression-remove-name',
  safe: true,
  edits: (doc, span, _, said) => {
    const idle = slotText(said, 'rules').split(', ');
    const names = namesIn(doc, span).filter(({ text }) => idle.includes(text));
    return names.length === idle.length ? withoutNames(doc, names) : [];
  },
};

const meant: Fixer['edits'] = (_, span, __, said) => [{ span, insert: slotText(said, 'nearest') }];

/** Writes the only id that a mistyped one can stand for. */
export const nearestRule: Fixer = { text: 'suppression-nearest', safe: true, edits: meant };

/** Writes the id that comes nearest; a look is due. */
export const likelyRule: Fixer = { text: 'suppression-guess', edits: meant };

/** Sets off words that are no rule's, and behind which none follows: they are why the comment stands there. */
export const markReason: Fixer = {
  text: 'suppression-reason',
  edits: (doc, span, { text }) => {
    const isLast = /^\s*-->/.test(doc.text.slice(span.end, lineEnd(doc.text, span.end)));
    const [first] = suppressionAt(doc, span)?.rules ?? [];
    const isAlone = first?.start === span.start && !doc.text.slice(span.start, span.end).includes(' ');
    return isLast && !isAlone ? [insertAt(span.start, text)] : [];
  },
};

const commands = directiveNames.map((name) => directivePrefix + name);

/** Writes the command that is meant, where only one comes near. */
export const nearestCommand: Fixer = {
  text: 'suppression-command',
  edits: (doc, span) => {
    const [meant, ...others] = nearestOf(doc.text.slice(span.start, span.end).toLowerCase(), commands);
    return meant !== undefined && others.length === 0 ? [{ span, insert: meant }] : [];
  },
};

/** Writes a day as the linter reads it; where there is none to be read, a place for one. */
export const readableDay: Fixer = {
  text: 'suppression-day',
  edits: ({ text }, span, words) => {
    const written = text.slice(span.start, span.end);
    if (written === 'until') return [insertAt(span.end, ` ${words.text}`)];
    const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written) ?? [];
    const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    return [{ span, insert: isDay(iso) ? iso : words.text }];
  },
};

export const closeComment: Fixer = {
  text: 'suppression-close',
  edits: ({ text }, span, words) => {
    const end = lineEnd(text, span.end);
    return [insertAt(end - (/\s*$/.exec(text.slice(span.end, end))?.[0].length ?? 0), words.text)];
  },
};

export const removeEnable: Fixer = {
  text: 'suppression-remove-enable',
  safe: true,
  edits: withoutEnable,
};
