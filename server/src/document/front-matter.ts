import type { Span } from '../text/span.js';

/** The `key: value` lines of a front matter; nested YAML is kept as text. Offsets are absolute. */
export interface FrontMatter extends Span {
  readonly fields: ReadonlyMap<string, FrontMatterField>;
}

export interface FrontMatterField {
  readonly key: Span;
  readonly value: string;
  readonly valueSpan: Span;
}

const line = /^([\p{L}][\p{L}\p{N}_. -]{0,60})[ \t]*:(?:[ \t]+|$)(.*)$/u;

/**
 * Reads the top-level scalar fields that lie in `span` of `text`. The product needs a handful of plain values, and a
 * front matter that is no valid YAML still has them: what is no field is passed over.
 */
export function readFrontMatter(text: string, span: Span): FrontMatter {
  const fields = new Map<string, FrontMatterField>();
  let at = span.start;
  while (at < span.end) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 || newline > span.end ? span.end : newline;
    const match = line.exec(text.slice(at, end).trimEnd());
    if (match) addField(fields, at, match[1] ?? '', match[2] ?? '', match[0].length);
    at = end + 1;
  }
  return { ...span, fields };
}

function addField(fields: Map<string, FrontMatterField>, at: number, key: string, raw: string, length: number): void {
  const name = key.trim().toLowerCase();
  const value = raw
    .replace(/\s+#.*$/, '')
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
  const start = at + length - raw.length;
  fields.set(name, { key: { start: at, end: at + key.length }, value, valueSpan: { start, end: start + raw.length } });
}
