import type { SyntaxNode } from '@lezer/common';
import { proseIn } from '../document/prose.js';
import { makeEntry, type GlossaryEntry } from './glossary-entry.js';
import { namesIn } from './glossary-names.js';
import { childrenOf, definitionLines } from './glossary-text.js';

/** The terms of blocks that each begin with one in bold: «**Отток** — клиенты без покупки»; none where a block does not. */
export function leadEntries(text: string, blocks: readonly SyntaxNode[]): GlossaryEntry[] {
  const lines = blocks.flatMap((block) => (/^(?:Bullet|Ordered)List$/.test(block.name) ? childrenOf(block) : [block]));
  const entries = lines.map((line) => leadEntry(text, line));
  return entries.every((entry) => entry !== undefined) ? entries : [];
}

const afterName = /^\s*[—–:-]\s*/;

function leadEntry(text: string, block: SyntaxNode): GlossaryEntry | undefined {
  const [paragraph] = block.name === 'Paragraph' ? [block] : childrenOf(block, 'Paragraph');
  const bold = paragraph?.firstChild;
  if (!paragraph || bold?.name !== 'StrongEmphasis' || bold.from !== paragraph.from) return undefined;
  const name = proseIn(text, bold, 'with code');
  const rest = proseIn(text, paragraph, 'with code').plain.slice(bold.to - paragraph.from);
  // The colon may stand within the bold: «**Отток:** клиенты без покупки».
  if (!afterName.test(rest) && !name.plain.trimEnd().endsWith(':')) return undefined;
  const more = childrenOf(block).filter(({ from }) => block !== paragraph && from > paragraph.from);
  const said = [rest.replace(afterName, '').replaceAll(/\s+/g, ' ').trim(), ...definitionLines(text, more)];
  return makeEntry(namesIn(name.plain, name.start), said, { start: block.from, end: block.to })[0];
}
