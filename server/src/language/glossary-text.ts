import type { SyntaxNode } from '@lezer/common';
import { proseIn } from '../document/prose.js';

/** A line of a definition: what it says, without marks. Shown as text, so that nothing in it can run or load. */
export function definitionLines(text: string, nodes: readonly SyntaxNode[]): string[] {
  return nodes.flatMap((node) => linesOf(text, node, 0)).filter((line) => line !== '');
}

/** Lists within lists at most: no input exhausts the stack. */
const deepest = 20;

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function linesOf(text: string, node: SyntaxNode, depth: number): string[] {
  if (depth > deepest) return [];
  switch (node.name) {
    case 'Paragraph':
    case 'Task':
      return [flat(proseIn(text, node, 'with code').plain)];
    case 'TableHeader':
    case 'TableRow':
      return [
        childrenOf(node, 'TableCell')
          .map((cell) => flat(proseIn(text, cell, 'with code').plain))
          .join(' · '),
      ];
    case 'FencedCode':
    case 'CodeBlock':
    case 'HTMLBlock':
      return text.slice(node.from, node.to).split(/\r?\n/).map(flat);
    case 'ListItem': {
      const [first = '', ...rest] = inside(text, node, depth);
      return [`– ${first}`, ...rest];
    }
    default:
      if (/Heading\d$/.test(node.name)) return [flat(proseIn(text, node, 'with code').plain)];
      return /Comment|Reference|Mark$|Delimiter$/.test(node.name) ? [] : inside(text, node, depth);
  }
}

const inside = (text: string, node: SyntaxNode, depth: number): string[] =>
  childrenOf(node).flatMap((child) => linesOf(text, child, depth + 1));

/** The children of a node; those of one name, if it is given. */
export function childrenOf(node: SyntaxNode, name?: string): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (name === undefined || child.name === name) children.push(child);
  return children;
}
