import type { Sense } from '../lexicon/senses.js';
import { Facts } from './facts.js';
import type { Node } from './node.js';
import { query, type StrategyDocument } from './strategy-document.js';

/** The heading of the whole; without one the first line, when it is short enough to be a title. */
export const titleOf = query(
  (doc: StrategyDocument): Node | undefined =>
    doc.nodes.find(({ kind, level }) => kind === 'section' && level === 1) ?? headOf(doc),
);

/** Without a heading of the whole, the title below a stamp, else a first line that is short enough. */
function headOf(doc: StrategyDocument): Node | undefined {
  const first = doc.nodes.find(({ kind }) => kind === 'section' || kind === 'paragraph');
  return stampedTitle(doc) ?? (first && isLine(first) ? first : undefined);
}

/** A paper that is approved or sent begins with the words that do so («УТВЕРЖДАЮ», "MEMO"); its title is a heading below. */
export function stampedTitle(doc: StrategyDocument): Node | undefined {
  const [first, ...lines] = doc.nodes.slice(0, longestStamp);
  return first?.facts.says(stamp) ? lines.find(({ kind }) => kind === 'section') : undefined;
}

const stamp: ReadonlySet<Sense> = new Set<Sense>(['nature.stamp']);

/** Lines at the head among which a title is looked for. */
const longestStamp = 8;

/** The heading of the whole, or else whatever the text begins with, however long. */
export const openingOf = query(
  (doc: StrategyDocument): Node | undefined =>
    doc.nodes.find(({ kind, level }) => kind === 'section' && level === 1) ?? doc.nodes[0],
);

const longestTitle = 16;

const isLine = ({ facts }: Node): boolean => facts.wordCount <= longestTitle;

/** Everything that the document calls itself: its heading and the title of its front matter. */
export const namesOf = query((doc: StrategyDocument): readonly Facts[] => {
  const title = titleOf(doc);
  const fields = ['title', 'название', 'заголовок'].map((key) => doc.frontMatter.fields.get(key)?.value ?? '');
  const fromFields = fields.filter((value) => value !== '').map(plainFacts);
  return title ? [title, ...secondLine(doc, title)].map(({ facts }) => facts).concat(fromFields) : fromFields;
});

/** A title in bold over two lines is two headings, the first with nothing below it. */
const secondLine = (doc: StrategyDocument, { kind, level, span, children, parent, index }: Node): readonly Node[] => {
  const next = kind === 'section' && level > 1 && children.length === 0 ? parent?.children[index + 1] : undefined;
  return next?.kind === 'section' && !doc.text.slice(span.end, next.span.start).includes('\n\n') ? [next] : [];
};

const plainFacts = (plain: string): Facts =>
  new Facts(plain, { plain, strong: [], links: [], code: [], struck: [], ticked: undefined });
