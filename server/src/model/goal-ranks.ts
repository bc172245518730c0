import type { Passage } from '../document/evidence.js';
import type { Node } from '../document/node.js';

/** How urgent something is, in a word. */
const rank = String.raw`high(?:est)?|medium|low(?:est)?|critical|must|should|could|высок\p{L}+|средн\p{L}+|низк\p{L}+|критич\p{L}+`;

/** «Приоритет: P0 | P1 | высокий»: how urgent a row is; what is wanted stands in the next column. */
export const holdsRanks = (table: Node, column: number): boolean =>
  table.children.length > 0 && table.children.every(({ cells: { [column]: cell } }) => cell?.facts.once(isRank));

const isRank = ({ plain }: Node['facts']): boolean => onlyRank.test(plain);

const onlyRank = new RegExp(String.raw`^[^\p{L}\d]*(?:[PРП]?\d|${rank})[^\p{L}\d]*$`, 'iu');

/** "Priority: HIGH | Effort: 2 hours", «Приоритет: средний»: how urgent it is, and beside it more labels. */
export const opensWithRank = ({ facts, within }: Passage): boolean =>
  rankFirst.test(facts.plain.slice(within.start, within.end));

const rankFirst = new RegExp(String.raw`^[^\p{L}\d]*(?:[PРП]\d|${rank})\s*(?:$|[|·•;,./(])`, 'iu');
