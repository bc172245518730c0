import type { Sense } from '../lexicon/senses.js';
import { hasLink, isMainlyLink } from '../document/evidence.js';
import { inside, type Node } from '../document/node.js';
import { byPart } from '../document/parts.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

const plan: ReadonlySet<Sense> = new Set<Sense>(['nature.document']);

/** A page that leads to the documents rather than being one: at least half of its sections are links or hold little else. */
export const isIndex = query((doc: StrategyDocument): boolean => {
  const counts = sectionsOf(doc);
  if (counts.some(({ leadsToPlan }) => leadsToPlan)) return true;
  const sections = counts.reduce((sum, { all }) => sum + all, 0);
  return sections >= 3 && counts.reduce((sum, { leading }) => sum + leading, 0) * 2 >= sections;
});

/** How many sections a part of the document holds, and how many of them lead elsewhere. */
const sectionsOf = byPart((nodes) => {
  const sections = nodes.filter(({ kind, level }) => kind === 'section' && level > 1);
  return {
    all: sections.length,
    leading: sections.filter(leadsElsewhere).length,
    leadsToPlan: sections.some((section) => isMainlyLink(section) && section.facts.says(plan)),
  };
});

/** `docs/strategy.md`: the name of a document leads to it as well as a link. */
const namesFile = ({ facts: { inline, plain }, children }: Node): boolean =>
  inline.code.some(({ start, end }) => file.test(plain.slice(start, end))) || children.some(namesFile);

const file = /\.(?:mdx?|pdf|docx?|xlsx?|pptx?)[\s`]*$/i;

/** Its heading is a link, or there is little text and a link in it. */
const leadsElsewhere = inside(
  (section: Node): boolean =>
    section.facts.inline.links.length > 0 ||
    (section.children.length > 0 &&
      section.children.every((child) => child.kind !== 'section' && (hasLink(child) || namesFile(child)))),
);
