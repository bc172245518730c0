import type { SyntaxNode, Tree } from '@lezer/common';
import { decoded } from '../text/paths.js';
import type { Span } from '../text/span.js';

/** A link to another Markdown file, or to one that is named without its ending. Offsets are UTF-16 in the document. */
export interface Link {
  /** `address`: a path relative to the document, or from the top (`/plans/q3.md`); `name`: a file's name, `[[Roadmap]]`. */
  readonly by: 'address' | 'name';
  /** The path or the name as it is read, without what stands behind `#` or `?`. */
  readonly target: string;
  /** What stands behind the `#`, as it is read. */
  readonly anchor?: string;
  /** Where it begins in the document. */
  readonly anchorAt?: number;
  /** The address, without the marks around it. */
  readonly span: Span;
}

/** Links of a parsed text to other files that may be documents, in its order; pictures and addresses of the net are none. */
export function linksIn(text: string, tree: Tree): Link[] {
  const found: Link[] = [];
  tree.iterate({
    enter: ({ name, node }) => {
      if (name === 'Image') return false;
      const link = name === 'URL' ? addressed(text, node) : name === 'Link' ? named(text, node) : undefined;
      if (link) found.push(link);
      return true;
    },
  });
  return found;
}

const scheme = /^(?:[a-z][a-z\d+.-]*:|\/\/|\\\\)/i;
/** Generators of pages put an address in here. */
const unfinished = /[{}<>$*]/;
const otherEnding = /\.(?!md$|markdown$)[a-z][a-z\d]{0,4}$/i;

function addressed(text: string, { from, to }: SyntaxNode): Link | undefined {
  const inAngles = text[from] === '<' && text[to - 1] === '>';
  const span = inAngles ? { start: from + 1, end: to - 1 } : { start: from, end: to };
  const written = text.slice(span.start, span.end);
  if (scheme.test(written) || unfinished.test(written)) return undefined;
  return linkTo('address', written, span, decoded);
}

/** `[[Roadmap]]`, `[[Roadmap#Q3|the third quarter]]`: to the parser the inner brackets are a link without an address. */
function named(text: string, { from, to, lastChild }: SyntaxNode): Link | undefined {
  if (text[from - 1] !== '[' || text[to] !== ']' || lastChild?.to !== to) return undefined;
  const [written = ''] = text.slice(from + 1, to - 1).split(/\\?\|/);
  if (written.includes('\n') || unfinished.test(written)) return undefined;
  return linkTo('name', written, { start: from + 1, end: from + 1 + written.length }, (part) => part.trim());
}

function linkTo(by: Link['by'], written: string, span: Span, read: (part: string) => string): Link | undefined {
  const hash = written.indexOf('#');
  const [path = ''] = (hash === -1 ? written : written.slice(0, hash)).split('?');
  const target = read(path);
  if (target === '' || target.endsWith('/') || otherEnding.test(target)) return undefined;
  const anchor = hash === -1 ? '' : read(written.slice(hash + 1));
  return { by, target, span, ...(anchor !== '' && { anchor, anchorAt: span.start + hash + 1 }) };
}
