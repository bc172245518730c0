import type { Sense } from '../lexicon/senses.js';
import { hasLink, isMainlyLink } from '../document/evidence.js';
import { nodesOfKind } from '../document/lookup.js';
import { inside, type Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

const plan: ReadonlySet<Sense> = new Set<Sense>(['nature.document']);

/** A page that leads to the documents rather than being one: at least half of its sections are links or hold little else. */
export const isIndex = query((doc: StrategyDocument): boolean => {
  const sections = nodesOfKind(doc, 'section').filter(({ level }) => level > 1);
  if (sections.some((section) => isMainlyLink(section) && section.facts.says(plan))) return true;
  return sections.length >= 3 && sections.filter(leadsElsewhere).length * 2 >= sections.length;
});

/** Its heading is a link, or there is little text and a link in it. */
const leadsElsewhere = inside(
  (section: Node): boolean =>
    section.facts.inline.links.length > 0 ||
    (section.children.length > 0 && section.children.every((child) => child.kind !== 'section' && hasLink(child))),
);
