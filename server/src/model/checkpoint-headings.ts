import { saysWhen } from '../document/evidence.js';
import type { Node } from '../document/node.js';

/** "What we would change at 1000 shops", «Если зал занят:»: thought about, and not on the way. */
export const isWhatIf = ({ facts }: Node): boolean =>
  /(?:\P{L}would|\P{L}could|['’]d|\sбы|^\P{L}*(?:if|unless|если))(?!\p{L})/iu.test(facts.plain);

/** «Контрольная точка · 22.08.2026»: one, with its day; what stands below it is told of it. */
export const isOneCheckpoint = ({ level, facts, children }: Node): boolean =>
  level > 1 &&
  /^\P{L}*(?:контрольная точка|веха|checkpoint|milestone)\P{L}/iu.test(facts.plain) &&
  facts.figures.dates.some((date) => date.kind === 'calendar' && saysWhen(date)) &&
  children.every(({ kind }) => kind !== 'table');
