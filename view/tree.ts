/** Markup as data: drawn into a page, written to a file, looked at by tests. Texts are texts, whatever they hold. */
export interface Branch {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Leaf[];
}

export type Leaf = Branch | string;

type Value = string | number | boolean | undefined;
export type Content = Leaf | false | undefined | readonly Content[];

/** An element; attributes that are `undefined` or `false` are left out, and so are such children. */
export const h = (tag: string, attributes: Readonly<Record<string, Value>> = {}, ...children: Content[]): Branch => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)]],
    ),
  ),
  children: flat(children),
});

const flat = (contents: readonly Content[]): Leaf[] =>
  contents.flatMap((content): Leaf[] => {
    if (content === undefined || content === false || content === '') return [];
    return isList(content) ? flat(content) : [content];
  });

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Halves of characters and controls, which no XML document may hold. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** A text for XML. */
export const escaped = (text: string): string =>
  text.replaceAll(unwritable, '').replaceAll(/[&<>"]/g, (mark) => escapes[mark] ?? '');

/** The markup as XML, which SVG files are. */
export function toMarkup(leaf: Leaf): string {
  if (typeof leaf === 'string') return escaped(leaf);
  const { tag, attributes, children } = leaf;
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const open = `<${tag}${named.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.map(toMarkup).join('')}</${tag}>`;
}

/** Elements that HTML neither fills nor closes. */
const unclosed = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** The markup as HTML. A style sheet is written as it is, as HTML wants it: it never holds words of a document. */
export function toHtml(leaf: Leaf): string {
  if (typeof leaf === 'string') return escaped(leaf);
  const { tag, attributes, children } = leaf;
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const open = `<${tag}${named.join('')}>`;
  if (unclosed.has(tag)) return open;
  return `${open}${children.map(tag === 'style' ? textOf : toHtml).join('')}</${tag}>`;
}

/** Every element of a tree, itself first. */
export function* branches(leaf: Leaf): Generator<Branch> {
  if (typeof leaf === 'string') return;
  yield leaf;
  for (const child of leaf.children) yield* branches(child);
}

/** The words of a tree. */
export const textOf = (leaf: Leaf): string => (typeof leaf === 'string' ? leaf : leaf.children.map(textOf).join(''));
