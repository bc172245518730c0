import type { Span } from '../text/span.js';

/** The `key: value` lines of a front matter and the lists of values below a key. Offsets are absolute. */
export interface FrontMatter extends Span {
  readonly fields: ReadonlyMap<string, FrontMatterField>;
}

export interface FrontMatterField {
  readonly key: Span;
  /** Without quotes and comment; of a list, its values with commas between them. */
  readonly value: string;
  readonly valueSpan: Span;
}

const line = /^([\p{L}][\p{L}\p{N}_. -]{0,60})[ \t]*:(?:[ \t]+|$)(.*)$/u;
const listed = /^[ \t]*-[ \t]+(.*)$/;

/**
 * Reads the top-level scalar fields that lie in `span` of `text`. The product needs a handful of plain values, and a
 * front matter that is no valid YAML still has them: what is no field is passed over.
 */
export function readFrontMatter(text: string, span: Span): FrontMatter {
  const fields = new Map<string, FrontMatterField>();
  let list: string | undefined;
  let at = span.start;
  while (at < span.end) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 || newline > span.end ? span.end : newline;
    const source = text.slice(at, end).trimEnd();
    const [whole, key, raw = ''] = line.exec(source) ?? [];
    const item = listed.exec(source)?.[1];
    if (key !== undefined && whole !== undefined) {
      const name = addField(fields, at, key, raw, whole.length);
      list = fields.get(name)?.value === '' ? name : undefined;
    } else if (list !== undefined && item !== undefined) addItem(fields, list, item, at + source.length);
    else if (source.trim() !== '') list = undefined;
    at = end + 1;
  }
  return { ...span, fields };
}

function addField(fields: Map<string, FrontMatterField>, at: number, key: string, raw: string, length: number): string {
  const name = key.trim().toLowerCase();
  const start = at + length - raw.length;
  const place = { key: { start: at, end: at + key.length }, valueSpan: { start, end: start + raw.length } };
  fields.set(name, { ...place, value: scalar(raw) });
  return name;
}

/** A line `- value` below a key without a value of its own. */
function addItem(fields: Map<string, FrontMatterField>, name: string, raw: string, end: number): void {
  const field = fields.get(name);
  if (!field) return;
  const first = field.value === '';
  const start = first ? end - raw.length : field.valueSpan.start;
  const value = first ? scalar(raw) : `${field.value}, ${scalar(raw)}`;
  fields.set(name, { ...field, value, valueSpan: { start, end } });
}

const scalar = (raw: string): string =>
  raw
    .replace(/(?:^|\s)#.*$/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
