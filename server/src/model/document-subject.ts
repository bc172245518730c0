import type { Sense } from '../lexicon/senses.js';
import { isSaid, nodesSaying } from '../document/lookup.js';
import { ownFacts } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

const sold: ReadonlySet<Sense> = new Set<Sense>(['system.sold']);
const product: ReadonlySet<Sense> = new Set<Sense>(['system.product']);
const engineering: ReadonlySet<Sense> = new Set<Sense>(['system.engineering']);
const infrastructure: ReadonlySet<Sense> = new Set<Sense>(['system.infrastructure']);

/** Words of a trade that are said in passing, at most. */
const inPassing = 2;

/** The plan of a company whose product is software: a system in it is what it sells, not what it brings in. */
export const sellsSoftware = query(
  (doc: StrategyDocument): boolean => isSaid(doc, sold) || countOf(doc, product) > inPassing,
);

/** A project of people who write software: its systems are their work, and its risks are technical by nature. */
export const isEngineering = query((doc: StrategyDocument): boolean => countOf(doc, engineering) > inPassing);

/** A document on security or infrastructure, by its title. */
export const isInfrastructure = query((doc: StrategyDocument): boolean =>
  nodesSaying(doc, infrastructure).some((node) => node.span.start === doc.title.start),
);

/** How many different words of the senses the document uses, wherever. */
function countOf(doc: StrategyDocument, senses: ReadonlySet<Sense>): number {
  const said = new Set<string>();
  for (const node of nodesSaying(doc, senses))
    for (const facts of ownFacts(node))
      for (const { sense, start, end } of facts.senses)
        if (senses.has(sense)) said.add(facts.plain.slice(start, end).toLowerCase());
  return said.size;
}
