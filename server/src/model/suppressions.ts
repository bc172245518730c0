import { directivesOf, type Directive, type DirectiveFault, type DirectiveWord } from '../document/directives.js';
import { sectionAround, sectionHeadedAt, sectionRangesOf } from '../document/section-ranges.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { lineEnd, lineStart, nextLine } from '../text/line.js';
import type { Span } from '../text/span.js';

/** A comment that asks the linter to be silent about something. */
export interface Suppression extends Directive {
  /** What it hides: one part for each rule it names, or a single one for all rules. */
  readonly parts: readonly SuppressionPart[];
}

export interface SuppressionPart {
  /** Absent, all rules are meant. */
  readonly rule: DirectiveWord | undefined;
  /** Whole lines; empty where there is nothing to hide. */
  readonly range: Span;
}

/** An `enable` for which no `disable` stands above. */
export interface EnableFault {
  readonly kind: 'enable';
  readonly word: DirectiveWord;
}

export interface Suppressions {
  readonly suppressions: readonly Suppression[];
  readonly faults: readonly (DirectiveFault | EnableFault)[];
}

/** The suppressions of a document and how far each reaches. */
export const suppressionsOf = query((doc: StrategyDocument): Suppressions => {
  const { directives, faults } = directivesOf(doc);
  const ranges = new Ranges(doc);
  const suppressions: Suppression[] = [];
  const all: (DirectiveFault | EnableFault)[] = [...faults];
  for (const directive of directives) {
    if (directive.name === 'enable') all.push(...ranges.enable(directive));
    else suppressions.push({ ...directive, parts: ranges.disable(directive) });
  }
  ranges.closeAll(doc.text.length);
  return { suppressions, faults: all };
});

interface OpenPart {
  readonly rule: DirectiveWord | undefined;
  readonly range: { readonly start: number; end: number };
}

/** Works out how far directives reach, asked in their order. */
class Ranges {
  /** Parts of `disable` that wait for their `enable`, by rule; all rules under the empty name. */
  readonly #open = new Map<string, OpenPart[]>();
  readonly #nextText: (offset: number) => Span;

  constructor(private readonly doc: StrategyDocument) {
    this.#nextText = nextTextLines(doc.text);
  }

  disable(directive: Directive): SuppressionPart[] {
    const rules = directive.rules.length > 0 ? directive.rules : [undefined];
    if (directive.name === 'disable') return rules.map((rule) => this.#openPart(rule, directive.comment.start));
    const range = this.#rangeOf(directive);
    return rules.map((rule) => ({ rule, range }));
  }

  /** Ends what is open; answers what it names though nothing is. */
  enable({ rules, comment }: Directive): EnableFault[] {
    if (rules.length === 0) {
      const text = this.doc.text.slice(comment.start, comment.end);
      return this.closeAll(comment.end) ? [] : [{ kind: 'enable', word: { ...comment, text } }];
    }
    return rules.flatMap((word) => (this.#close(word.text, comment.end) ? [] : [{ kind: 'enable', word }]));
  }

  closeAll(end: number): boolean {
    const names = [...this.#open.keys()];
    for (const name of names) this.#close(name, end);
    return names.length > 0;
  }

  #openPart(rule: DirectiveWord | undefined, start: number): SuppressionPart {
    const part = { rule, range: { start, end: this.doc.text.length } };
    const name = rule?.text ?? '';
    const open = this.#open.get(name);
    if (open) open.push(part);
    else this.#open.set(name, [part]);
    return part;
  }

  #close(name: string, end: number): boolean {
    for (const { range } of this.#open.get(name) ?? []) range.end = end;
    return this.#open.delete(name);
  }

  #rangeOf({ name, comment }: Directive): Span {
    const { text } = this.doc;
    if (name === 'disable-file') return { start: 0, end: text.length };
    if (name === 'disable-section') return this.#sectionOf(comment);
    if (name === 'disable-line') return { start: lineStart(text, comment.start), end: nextLine(text, comment.end) };
    // Comments between it and the text are passed over, and what is said of them is hidden with the line.
    const start = nextLine(text, comment.end);
    return { start, end: this.#nextText(start).end };
  }

  /** The section of the heading right below; else the one around; above all headings, what stands there. */
  #sectionOf(comment: Span): Span {
    const headed = this.#isBelowHeading(comment) ? undefined : sectionHeadedAt(this.doc, this.#below(comment).start);
    return headed ?? sectionAround(this.doc, comment.start) ?? { start: 0, end: firstSection(this.doc) };
  }

  #below({ end }: Span): Span {
    return this.#nextText(nextLine(this.doc.text, end));
  }

  /** Beside a heading, or on the line below one with a blank line to the next: it means that one. */
  #isBelowHeading(comment: Span): boolean {
    const { text } = this.doc;
    const start = lineStart(text, comment.start);
    if (!blank.test(text.slice(start, comment.start))) return true;
    if (start === 0 || this.#below(comment).start === nextLine(text, comment.end)) return false;
    return sectionHeadedAt(this.doc, lineStart(text, start - 1)) !== undefined;
  }
}

const firstSection = (doc: StrategyDocument): number => sectionRangesOf(doc)[0]?.start ?? doc.text.length;

const blank = /^[\s>]*$/;
const onlyComment = /^[\s>]*<!--/;

/**
 * Finds the first line of text from the beginning of a line on: neither blank nor a comment. What was passed over once
 * is not passed over again, so that a thousand comments in a row are read in one go.
 */
function nextTextLines(text: string): (offset: number) => Span {
  const known = new Map<number, Span>();
  return (offset) => {
    const passed: number[] = [];
    let at = offset;
    while (at < text.length && !known.has(at)) {
      const after = afterNoText(text, at);
      if (after === undefined) break;
      passed.push(at);
      at = after;
    }
    const found = known.get(at) ?? { start: at, end: nextLine(text, at) };
    for (const each of passed) known.set(each, found);
    return found;
  };
}

/** Where the line behind a blank one or a comment begins; `undefined` when the line holds text. */
function afterNoText(text: string, at: number): number | undefined {
  const line = text.slice(at, lineEnd(text, at));
  if (blank.test(line)) return nextLine(text, at);
  if (!onlyComment.test(line)) return undefined;
  const close = text.indexOf('-->', at);
  if (close === -1) return text.length;
  const end = close + '-->'.length;
  return text.slice(end, lineEnd(text, end)).trim() === '' ? nextLine(text, end) : undefined;
}
