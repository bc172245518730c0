import type { Span } from '../text/span.js';

const bracketed = /\[([^[\]\n]{1,120})\]/g;
const braced = /\{\{?[^{}\n]{1,60}\}\}?/g;
const angled = /<[\p{L}][\p{L} _-]{2,40}>/gu;
const filler = /lorem ipsum/gi;
const redactedValue = /N(?:<sub>\d+<\/sub>|_\d+)/g;

/** What each of them begins with: most texts hold none. */
const opening = /[[{<]|lorem/i;
const none: readonly Span[] = [];

/**
 * Places of a form that were never filled in: «[указать]», "[Insert owner]", `{placeholder}`, "<name of project>".
 * A link, a footnote, a task box, a quarter in brackets and a redacted value are none. Offsets are relative to `raw`.
 */
export function findPlaceholders(raw: string): readonly Span[] {
  if (!opening.test(raw)) return none;
  const found: Span[] = [];
  const referenced = raw.includes('][]');
  for (const match of raw.matchAll(bracketed)) {
    // Beside references such as `[Team][]` a lone word in brackets is one too.
    if (referenced && /^\[[a-zA-Z\d_-]+\]$/.test(match[0])) continue;
    if (!isLink(raw, match.index, match.index + match[0].length) && isBlank(match[1] ?? '') && !isSaid(raw, match))
      found.push(spanOf(match));
  }
  for (const match of raw.matchAll(braced)) if (isBraced(raw, match)) found.push(spanOf(match));
  for (const match of raw.matchAll(angled)) if (/[ _]|[\u0400-\u04FF]/.test(match[0])) found.push(spanOf(match));
  for (const match of raw.matchAll(filler)) found.push(spanOf(match));
  return found.sort((a, b) => a.start - b.start);
}

/** Values that the author blanked out before publishing, `N<sub>3</sub>`; plain `$N` the text reader knows. */
export const findRedacted = (raw: string): readonly Span[] =>
  /N[_<]/.test(raw) ? Array.from(raw.matchAll(redactedValue), spanOf) : none;

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** `[text](…)`, `[text]: …`, `[[page of a wiki]]`; `/items/[id]` is a part of an address. */
const isLink = (raw: string, start: number, end: number): boolean =>
  /^(?:[([\]]|:[ \t]*(?:<|https?:|\.{0,2}\/))/.test(raw.slice(end, end + 12)) ||
  /(?:[\]!]|\[\] ?)$/.test(raw.slice(Math.max(0, start - 3), start)) ||
  (raw[start - 1] === '/' && /^\[[a-z]+\]$/i.test(raw.slice(start, end)));

/** What stands in brackets is meant as it is. */
const isSaid = (raw: string, match: RegExpExecArray): boolean =>
  isSource(raw, match) || isTag(raw, match) || isPattern(raw, match);

/** «…, ×2 за год. [GSC, 2026]»: Latin words in brackets behind a Russian sentence name where it is from. */
const isSource = (raw: string, { index, 1: inside = '' }: RegExpExecArray): boolean =>
  !/\p{Script=Cyrillic}/u.test(inside) &&
  /\p{Script=Cyrillic}/u.test(raw) &&
  /[.!;»)]\s+$/u.test(raw.slice(Math.max(0, index - 3), index));

/**
 * Words to be replaced, not a mark (`x`, `[TOC]`), a footnote, a number, a period in brackets, a source
 * («[src: …]»), nor a redacted value.
 */
const isBlank = (inside: string): boolean =>
  /\p{L}{2}|^[XХ](?:[-–][XХ])?%?$|^(?:\.{2,}|…|_{2,})$/u.test(inside) &&
  !/^_?toc_?$/i.test(inside) &&
  !/^[\^@!]|^\d|^(?:[QH][1-4]|FY|CY)|^[\p{Script=Latin}\d._-]+[/#@]|[#@]/u.test(inside.trim()) &&
  !/^(?:src|source|ref|see|источник|см)\P{L}/iu.test(inside) &&
  !/N<sub>|^_?N/.test(inside);

/** "[Marketing] Launch the campaign", «[Новое] Зовём соседей»: of what sort a point is, at its head. */
const isTag = (raw: string, { index, 0: { length }, 1: inside = '' }: RegExpExecArray): boolean =>
  /^[\s*_]*$/.test(raw.slice(0, index)) &&
  /^[*_]*\s+[*_]*\p{Lu}/u.test(raw.slice(index + length, index + length + 6)) &&
  inside.length <= longestTag &&
  !blank.test(inside);

const longestTag = 16;
const blank =
  /\d|(?:^|[\s/])(?:your|insert|enter|add|fill|name|title|date|company|product|project|organi[sz]ation|team|goal|metric|owner|role|person|city|month|year|xx|указ|впиш|вставь|ваш|назв|имя|фио|дат|компан|продукт|проект|команд|цел[ьи]|метрик|роль|город|месяц|год)/iu;

/** Characters of a quotation in which a name in braces is a pattern: «Утепление фасада {город}». */
const longestPattern = 60;
/** The same for a message that is quoted whole. */
const longestMessage = 400;

/** "This Week in [City] History", "Hi [Name], I saw …": inside quotation marks a name in brackets is a pattern. */
function isPattern(raw: string, { index, 0: { length } }: RegExpExecArray): boolean {
  const before = /["«“]([^"«»“”\n]*)$/u.exec(raw.slice(Math.max(0, index - longestMessage), index));
  const after = /^([^"«»“”\n]*)["»”]/u.exec(raw.slice(index + length, index + length + longestMessage));
  return before !== null && after !== null && /\p{L}{2}/u.test(`${before[1]} ${after[1]}`);
}

/** A MyST role or directive in braces (`{ref}`) is followed by a back-tick; a template's slot is not. */
const isBraced = (raw: string, match: RegExpExecArray): boolean =>
  /\p{L}/u.test(match[0]) &&
  !/«[^»]*$/.test(raw.slice(Math.max(0, match.index - longestPattern), match.index)) &&
  !raw.slice(match.index + match[0].length).startsWith('`') &&
  !raw.slice(0, match.index).endsWith('`');
