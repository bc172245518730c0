import { Facts } from './facts.js';
import type { Node } from './node.js';
import { query, type StrategyDocument } from './strategy-document.js';

/** The heading of the whole; without one the first line, when it is short enough to be a title. */
export const titleOf = query(
  (doc: StrategyDocument): Node | undefined =>
    doc.nodes.find(({ kind, level }) => kind === 'section' && level === 1) ??
    doc.nodes
      .filter(({ kind }) => kind === 'section' || kind === 'paragraph')
      .slice(0, 1)
      .find(isLine),
);

/** The heading of the whole, or else whatever the text begins with, however long. */
export const openingOf = query(
  (doc: StrategyDocument): Node | undefined =>
    doc.nodes.find(({ kind, level }) => kind === 'section' && level === 1) ?? doc.nodes[0],
);

const longestTitle = 16;

const isLine = ({ facts }: Node): boolean => facts.words.filter(({ kind }) => kind === 'word').length <= longestTitle;

/** Everything that the document calls itself: its heading and the title of its front matter. */
export const namesOf = query((doc: StrategyDocument): readonly Facts[] => {
  const title = titleOf(doc);
  const fields = ['title', 'название', 'заголовок'].map((key) => doc.frontMatter.fields.get(key)?.value ?? '');
  const fromFields = fields.filter((value) => value !== '').map(plainFacts);
  return title ? [title.facts, ...fromFields] : fromFields;
});

const plainFacts = (plain: string): Facts =>
  new Facts(plain, { plain, strong: [], links: [], code: [], struck: [], ticked: undefined });
