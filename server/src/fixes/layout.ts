import type { Node } from '../document/node.js';
import { nodesOfKind } from '../document/lookup.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { lineEnd, lineStart } from '../text/line.js';

/** How the document ends its lines. */
export const lineBreak = query(({ text }: StrategyDocument): string => (text.includes('\r\n') ? '\r\n' : '\n'));

/** The white space and list or quotation marks that a line begins with. */
export function indentOf(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t>]*/.exec(text.slice(start, start + 80))?.[0] ?? '';
}

/** How the headings of a document's parts are written. */
export interface HeadingStyle {
  readonly form: 'atx' | 'bold' | 'label';
  /** Number signs of an ATX heading. */
  readonly level: number;
  /** The number that comes next and what closes it (`.`, `)`), where the parts are numbered. */
  readonly next: { readonly number: number; readonly mark: string } | undefined;
}

/** The sections that are the document's parts: those right below its title, or its highest ones. */
export const partSections = query((doc: StrategyDocument): readonly Node[] => {
  const sections = nodesOfKind(doc, 'section').filter(({ quoted }) => !quoted);
  const below = sections.filter(({ level }) => level > 1);
  const titles = sections.filter(({ level }) => level === 1);
  if (titles.length > 1 || below.length === 0) return titles.slice(1);
  const highest = Math.min(...below.map(({ level }) => level));
  return below.filter(({ level }) => level === highest);
});

const numbered = /^[ \t]*(?:#{1,6}[ \t]*|\*\*|__)?(\d{1,2})(\\?[.)])[ \t]/;

const headingLine = (text: string, node: Node): string =>
  text.slice(lineStart(text, node.span.start), lineEnd(text, node.span.start));

/** As most of the parts are written; a document without any gets second-level headings, or bold lines where it has no heading at all. */
export const headingStyle = query((doc: StrategyDocument): HeadingStyle => {
  const parts = partSections(doc);
  const [first] = parts;
  if (!first) {
    const titled =
      nodesOfKind(doc, 'section').some(({ level }) => level === 1) || nodesOfKind(doc, 'section').length === 0;
    return { form: titled ? 'atx' : 'bold', level: 2, next: undefined };
  }
  return { ...formOf(doc.text, first), next: nextNumber(doc.text, parts) };
});

function formOf(text: string, part: Node): Pick<HeadingStyle, 'form' | 'level'> {
  const line = headingLine(text, part);
  // An underlined heading is of level one or two and goes well with number signs.
  if (part.level <= 6) return { form: 'atx', level: part.level };
  return { form: /^[ \t]*(?:\d+\\?[.)][ \t])?(?:\*\*|__)/.test(line) ? 'bold' : 'label', level: 2 };
}

function nextNumber(text: string, parts: readonly Node[]): HeadingStyle['next'] {
  const numbers = parts.flatMap((part) => {
    const [, number, mark] = numbered.exec(headingLine(text, part)) ?? [];
    return number === undefined || mark === undefined ? [] : [{ number: Number(number), mark }];
  });
  const last = numbers.at(-1);
  return last && numbers.length >= 2 && numbers.length * 2 >= parts.length
    ? { number: last.number + 1, mark: last.mark }
    : undefined;
}

/** A heading line in the document's own style. */
export function headingIn(doc: StrategyDocument, words: string): string {
  const { form, level, next } = headingStyle(doc);
  const title = next ? `${next.number}${next.mark} ${words}` : words;
  if (form === 'atx') return `${'#'.repeat(level)} ${title}`;
  return form === 'bold' ? `**${title}**` : `${title}:`;
}
