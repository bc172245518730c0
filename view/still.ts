import type { Branch, Leaf } from './tree.js';

const alive = new Set(['data-go', 'tabindex', 'role', 'aria-labelledby', 'id']);

/** A drawing without what makes its marks buttons. */
export const still = ({ tag, attributes, children }: Branch): Branch => ({
  tag,
  attributes: {
    ...Object.fromEntries(Object.entries(attributes).filter(([name]) => !alive.has(name))),
    ...(tag === 'svg' && { overflow: 'visible' }),
  },
  children: children.map((child: Leaf) => (typeof child === 'string' ? child : still(child))),
});
