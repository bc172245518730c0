import type { Branch, Leaf } from '../../view/tree.js';

const svg = 'http://www.w3.org/2000/svg';

/**
 * Makes what stands in `host` equal to a tree, touching only what differs: so scroll, focus and selection stay. Only
 * text nodes and attributes are written, never markup.
 */
export function patch(host: Element, wanted: readonly Leaf[]): void {
  for (const [index, leaf] of wanted.entries()) {
    const present = host.childNodes[index];
    const next = patched(host, present, leaf);
    if (!present) host.append(next);
    else if (next !== present) present.replaceWith(next);
  }
  while (host.childNodes.length > wanted.length) host.lastChild?.remove();
}

/** The present node when it can be made what is wanted, else a new one. */
function patched(host: Element, present: ChildNode | undefined, leaf: Leaf): ChildNode {
  if (typeof leaf === 'string') {
    if (present?.nodeType !== Node.TEXT_NODE) return document.createTextNode(leaf);
    if (present.nodeValue !== leaf) present.nodeValue = leaf;
    return present;
  }
  const element = isLike(present, leaf) ? present : created(host, leaf);
  dress(element, leaf);
  patch(element, leaf.children);
  return element;
}

const isLike = (present: ChildNode | undefined, { tag }: Branch): present is Element & ChildNode =>
  present instanceof Element && present.localName === tag;

const created = (host: Element, { tag }: Branch): Element =>
  tag === 'svg' || host.namespaceURI === svg ? document.createElementNS(svg, tag) : document.createElement(tag);

function dress(element: Element, { attributes }: Branch): void {
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
