import type { State } from './messages.js';
import type { Kind } from './timeline-layout.js';
import { h, type Branch } from './tree.js';

/** The sign for a goal (a target), a milestone (a diamond) or an action (a dot); its state shows in more than colour. */
export const glyph = (kind: Kind, state: State, x: number, y: number): Branch =>
  h(
    'g',
    { class: `glyph ${kind} ${state}` },
    h('path', { class: 'shape', d: outlines[kind](x, y) }),
    inner(kind, state, x, y),
  );

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const outlines: Readonly<Record<Kind, (x: number, y: number) => string>> = {
  goal: (x, y) => circle(x, y, 7),
  milestone: (x, y) => `M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}z`,
  action: (x, y) => circle(x, y, 5.5),
};

function inner(kind: Kind, state: State, x: number, y: number): Branch | undefined {
  if (state === 'done') return h('path', { class: 'sign', d: `M${x - 3} ${y}l2.2 2.4l3.8 -4.6` });
  if (state === 'overdue') return h('path', { class: 'sign', d: `M${x} ${y - 3.4}v4M${x} ${y + 2.9}v0.4` });
  return kind === 'goal' ? h('path', { class: 'bull', d: circle(x, y, 2.5) }) : undefined;
}
