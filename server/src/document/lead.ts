import type { Span } from '../text/span.js';
import { countWords } from '../text/words.js';
import type { Facts } from './facts.js';
import { rolesOfTitle, type Role } from './roles.js';

/**
 * Words before the text proper that say what the text is: «**Цель:** …», "Owner: …", "KR 1.1 …", «Контекст. …».
 * Offsets are relative to the block.
 */
export interface Lead extends Span {
  /** Where the text proper begins; the block's end when nothing follows. */
  readonly body: number;
  /** `bold`: a run in bold; `code`: a numbered kind ("Objective 2"); `colon`, `stop`, `dash`: what ends it. */
  readonly form: 'bold' | 'code' | 'colon' | 'stop' | 'dash';
  readonly roles: readonly Role[];
}

const numbering = /^[\s\p{Extended_Pictographic}\uFE0F>#]*(?:\(?\d+(?:\.\d+)*[.)]\s+|\d\uFE0F?\u20E3\s*)?/u;
const coded =
  /^(key result|objective|goal|phase|stage|sprint|milestone|kr|кр|o|m|цель|этап|фаза|стадия|спринт|веха|ключевой результат)\s?[№#]?\s?\d+(?:\.\d+)*(?:\s*[.:)]|\s+[-–—])?(?=\s|$)/iu;
/** "Phase A — …": a stage that has a letter for its number, and a mark behind it. */
const lettered = /^(phase|stage|этап|фаза|стадия)\s\p{L}(?:\s*[.:)]|\s+[-–—])(?=\s)/iu;
/** What a numbered code stands for. */
const codes = new Map<string, Role>([
  ...['key result', 'kr', 'кр', 'ключевой результат'].map((code) => [code, 'key-result'] as const),
  ...['objective', 'o'].map((code) => [code, 'objective'] as const),
  ...['goal', 'цель'].map((code) => [code, 'goal'] as const),
  ...['phase', 'stage', 'sprint', 'milestone', 'm', 'этап', 'фаза', 'стадия', 'спринт', 'веха'].map(
    (code) => [code, 'milestone'] as const,
  ),
]);
const colon = /^[^:.!?;\n]{2,60}:(?=\s|$)/u;
const stop = /^[^:.!?;\n]{2,40}\.(?=\s+\S)/u;
const dash = /^[^:.!?;\n—–]{2,50}?\s[—–-]\s(?=\S)/u;

/** Finds the lead of a block, if its beginning is one. */
export function findLead(facts: Facts): Lead | undefined {
  const text = facts.plain;
  const start = numbering.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start, start + 160);
  return codeLead(facts, start, rest) ?? boldLead(facts, start) ?? plainLead(facts, start, rest);
}

function codeLead(facts: Facts, start: number, rest: string): Lead | undefined {
  const match = coded.exec(rest) ?? lettered.exec(rest);
  if (!match) return undefined;
  const end = start + match[0].length;
  const role = codes.get(match[1]?.toLowerCase() ?? '');
  // "KR2 of O3 won't come from process" speaks of it.
  if (role !== 'milestone' && /^\s+(?:of|for|из|для)\s/i.test(rest.slice(match[0].length))) return undefined;
  return role ? { start, end, body: bodyAfter(facts, end), form: 'code', roles: [role] } : undefined;
}

/** A bold run at the start, with text behind it; a line that is bold altogether is a heading, not a lead. */
function boldLead(facts: Facts, start: number): Lead | undefined {
  const isFirst = (run: Span): boolean => run.start <= start + 2 && run.end > start;
  const run = facts.inline.strong.find(isFirst) ?? italicName(facts, isFirst);
  if (!run || countWords(facts.words, run) > 12 || !isClosed(facts, run)) return undefined;
  const label = labelIn(facts, run) ?? run;
  return { ...label, body: bodyAfter(facts, label.end), form: 'bold', roles: rolesOfTitle(facts, label) };
}

/** "**Goal: half the complaints** by May": the label ends at the colon, what it says goes on in bold. */
function labelIn(facts: Facts, { start, end }: Span): Span | undefined {
  if (facts.plain.slice(end).trim() === '') return undefined;
  const colonAt = facts.plain.slice(start, end).search(/:\s\S/);
  const label = { start, end: start + colonAt + 1 };
  return colonAt > 0 && rolesOfTitle(facts, label).length > 0 ? label : undefined;
}

/** «*Стойки самообслуживания.* Шесть штук …»: italics do as well, where they end in a mark and more follows. */
function italicName({ inline: { italic }, raw, plain }: Facts, isFirst: (run: Span) => boolean): Span | undefined {
  return italic &&
    isFirst(italic) &&
    /[.:!?][*_\s]*$/u.test(raw.slice(italic.start, italic.end)) &&
    plain.slice(italic.end).trim() !== ''
    ? italic
    : undefined;
}

/** A label in bold ends in a mark, inside or right behind; bold words without one are only stressed. */
const isClosed = (facts: Facts, run: Span): boolean =>
  /[.:!?—–-][*_\s]*$/u.test(facts.raw.slice(run.start, run.end)) ||
  /^[*_\s]*(?:[.:—–-]|,\s)/u.test(facts.raw.slice(run.end, run.end + 4)) ||
  facts.plain.slice(run.end).trim() === '';

function plainLead(facts: Facts, start: number, rest: string): Lead | undefined {
  const labelled = colon.exec(rest);
  if (labelled) return leadAt(facts, start, labelled[0], 'colon', 7);
  const sentence = stop.exec(rest);
  if (sentence) {
    const lead = leadAt(facts, start, sentence[0], 'stop', 3);
    if (lead && lead.roles.length > 0) return lead;
  }
  const dashed = dash.exec(rest);
  return dashed ? leadAt(facts, start, dashed[0], 'dash', 5) : undefined;
}

function leadAt(facts: Facts, start: number, text: string, form: Lead['form'], most: number): Lead | undefined {
  const span = { start, end: start + text.length };
  if (countWords(facts.words, span) > most) return undefined;
  return { ...span, body: bodyAfter(facts, span.end), form, roles: rolesOfTitle(facts, span) };
}

/** Skips what ties the lead to its text: marks, a colon, a dash. */
function bodyAfter(facts: Facts, end: number): number {
  const gap = /^[\s.:;—–-]*/u.exec(facts.plain.slice(end, end + 40));
  return end + (gap?.[0].length ?? 0);
}
