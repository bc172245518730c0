import type { Tree } from '@lezer/common';
import type { Language } from '../lexicon/lexicon.js';
import type { Span } from '../text/span.js';
import { Comments } from './comments.js';
import type { FrontMatter } from './front-matter.js';
import type { DocumentKind } from './kinds.js';
import { linksIn, type Link } from './links.js';
import { readNature, type Nature, type SaidBy } from './nature.js';
import { descendants, type Node } from './node.js';
import type { ParseOptions } from './parse.js';
import type { StrategyDocument } from './strategy-document.js';
import { stampedTitle } from './names.js';

/** A document as read; what is asked of it is worked out once. */
export class Reading implements StrategyDocument {
  readonly path: string;
  readonly nodes: readonly Node[];
  readonly comments: Comments;
  readonly #answers = new Map<unknown, unknown>();

  constructor(
    readonly text: string,
    readonly root: Node,
    readonly frontMatter: FrontMatter,
    private readonly tree: Tree,
    private readonly options: ParseOptions,
  ) {
    this.path = options.path ?? '';
    this.nodes = descendants(root);
    this.comments = new Comments(text, tree);
  }

  get title(): Span {
    return this.once(titleOf);
  }

  get language(): Language {
    return this.once(languageOf);
  }

  get isStrategy(): boolean {
    return this.#nature.isStrategy;
  }

  get kinds(): ReadonlySet<DocumentKind> {
    return this.#nature.kinds;
  }

  get saidBy(): SaidBy {
    return this.#nature.saidBy;
  }

  get links(): readonly Link[] {
    return this.once(this.#readLinks);
  }

  readonly #readLinks = (): readonly Link[] => linksIn(this.text, this.tree);

  get #nature(): Nature {
    return this.once(this.#readNature);
  }

  readonly #readNature = (doc: StrategyDocument): Nature => readNature(doc, this.options.treatAs);

  once<T>(read: (doc: StrategyDocument) => T): T {
    const known = this.#answers.get(read);
    if (known !== undefined || this.#answers.has(read)) return known as T;
    const answer = read(this);
    this.#answers.set(read, answer);
    return answer;
  }
}

/** The first heading, else the first line of text; on an empty document its very start. */
function titleOf(doc: StrategyDocument): Span {
  const heading =
    doc.nodes.find((node) => node.kind === 'section' && node.level === 1 && node.facts.words.length > 0) ??
    stampedTitle(doc) ??
    firstText(doc);
  return heading?.span ?? { start: 0, end: Math.min(1, doc.text.length) };
}

const firstText = (doc: StrategyDocument): Node | undefined =>
  doc.nodes.find((node) => node.span.end > node.span.start && node.kind !== 'code');

/** How much of the text decides the language; the rest rarely differs. */
const sample = 20_000;

function languageOf(doc: StrategyDocument): Language {
  const text = doc.text.slice(doc.frontMatter.end, doc.frontMatter.end + sample);
  let cyrillic = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 0x20;
    if (code >= 0x61 && code <= 0x7a) latin++;
    else if (code >= 0x400 && code <= 0x4ff) cyrillic++;
  }
  // Russian plans are full of Latin names and abbreviations: a third of Cyrillic letters makes a Russian text.
  return cyrillic * 2 > latin ? 'ru' : 'en';
}
