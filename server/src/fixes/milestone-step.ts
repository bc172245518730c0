import { findDates, type DateMention } from '../text/dates.js';
import type { Span } from '../text/span.js';

/** A milestone as its author wrote it, in parts. */
export interface WrittenStep {
  readonly when: string;
  readonly name: string;
  /** What can be shown when it is reached. */
  readonly result: string;
  /** Its box is ticked or not; it has none when absent. */
  readonly done?: boolean | undefined;
  /** What else is said of it, «Кто: Инна». */
  readonly others?: readonly string[];
}

const box = /^\[([ xX])\]\s+/;

/** Reads a line: "1 May: launch — 100 orders", "Launch, 1 May: 100 orders", or a name without a day. */
export function readStep(raw: string): WrittenStep {
  const ticked = box.exec(raw)?.[1];
  const text = raw.replace(box, '').replaceAll(/\s+/g, ' ').trim();
  const date = dateIn(text);
  const parts = (date && (dateFirst(text, date) ?? dateWithin(text, date))) ?? { when: '', ...nameAndResult(text) };
  return { ...parts, done: ticked === undefined ? undefined : ticked !== ' ' };
}

const bridge = /^\s*(?:[-–—]|to|until|till|по|до)\s*$/u;

/** The first day or stretch of time, as far as it goes («16 марта – 30 апреля»). */
function dateIn(text: string): Span | undefined {
  const [first, ...others] = findDates(text).filter(isDay);
  if (!first) return undefined;
  let { end } = first;
  for (const next of others) {
    if (!bridge.test(text.slice(end, next.start))) break;
    end = next.end;
  }
  return { start: first.start, end };
}

const isDay = ({ kind, grain }: DateMention): boolean => kind !== 'recurring' && grain !== 'hour';

const prepositions = /(?:^|[\s(*_])((?:by|on|from|until|in|к|ко|до|с|со|на|в|во|не позднее)\s+)$/iu;

/** What closes a date that is set off: a mark, a dash, or the end. */
const closes = /^[*_)]*(?:[:;,.]|\s+[-–—](?=\s))?[*_)]*(?:\s+|$)/u;

type Parts = Pick<WrittenStep, 'when' | 'name' | 'result'>;

function dateFirst(text: string, { start, end }: Span): Parts | undefined {
  const before = text.slice(0, start);
  const preposition = prepositions.exec(before)?.[1] ?? '';
  const closing = closes.exec(text.slice(end))?.[0] ?? '';
  if (!/^[*_(]*$/.test(before.slice(0, before.length - preposition.length)) || !/[:;,.–—-]/.test(closing))
    return undefined;
  return { when: preposition + text.slice(start, end), ...nameAndResult(text.slice(end + closing.length)) };
}

/** "Launch, 1 May: 100 orders": the day stands between marks, or at the end behind one. */
function dateWithin(text: string, { start, end }: Span): Parts | undefined {
  const preposition = prepositions.exec(text.slice(0, start))?.[1] ?? '';
  const before = text.slice(0, start - preposition.length);
  const opening = /\s*[,(:;]\s*$|\s+[-–—]\s+$/u.exec(before)?.[0];
  const closing = closes.exec(text.slice(end))?.[0];
  if (opening === undefined || closing === undefined || (closing.trim() === '' && end < text.length)) return undefined;
  return {
    when: preposition + text.slice(start, end),
    name: before.slice(0, before.length - opening.length),
    result: text.slice(end + closing.length),
  };
}

/** "Launch — 100 orders": one dash parts them; where there are more, nobody can tell which. */
function nameAndResult(text: string): Pick<WrittenStep, 'name' | 'result'> {
  const [name = '', result = '', ...others] = text.split(/\s+[–—]\s+/u);
  return others.length === 0 && name !== '' ? { name, result } : { name: text, result: '' };
}

/** The line of a list that says the same. */
export function stepLine({ when, name, result, done, others = [] }: WrittenStep, language: 'en' | 'ru'): string {
  const tick = done === undefined ? '' : done ? '[x] ' : '[ ] ';
  const said = [name, result].filter((part) => part !== '').join(' — ');
  const dated = when === '' || said === '' ? when + said : `${when}${language === 'ru' ? ' — ' : ': '}${said}`;
  return tick + [dated, ...others].filter((part) => part !== '').join('; ');
}
