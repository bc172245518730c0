import { withoutComments } from '../document/comments.js';
import type { Node } from '../document/node.js';
import { sectionAround } from '../document/section-ranges.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { hash64 } from '../text/hash.js';
import { words } from '../text/words.js';
import type { Finding } from './finding.js';

/**
 * What a finding is known by from one version of its document to the next, in the order of the findings: a hash of the
 * rule, the headings above its place and the words of the place, and, behind a colon, the how-manieth it is of those that
 * share these, from 1. It stays when lines move, the text is laid out anew, or something else is edited; of twins the last
 * is the one that comes or goes. It says nothing of the file: findings of several are told apart by their paths as well.
 */
export function fingerprintsOf(
  document: StrategyDocument,
  findings: readonly Pick<Finding, 'rule' | 'span'>[],
): string[] {
  const headings = headingsReader(document);
  const twins = new Map<string, number>();
  return findings.map(({ rule, span }) => {
    const place = wordsOf(document.text.slice(span.start, span.end));
    const hash = hash64([rule.id, ...headings(span.start), place].join('\n'));
    const number = (twins.get(hash) ?? 0) + 1;
    twins.set(hash, number);
    return `${hash}:${number}`;
  });
}

/** The headings above a place, the outermost first; each section is read once. */
function headingsReader(document: StrategyDocument): (offset: number) => readonly string[] {
  const known = new Map<Node, readonly string[]>();
  const pathOf = (node: Node | undefined): readonly string[] => {
    if (node?.kind !== 'section') return [];
    const path = known.get(node) ?? [...pathOf(node.parent), wordsOf(node.facts.raw)];
    known.set(node, path);
    return path;
  };
  return (offset) => pathOf(sectionAround(document, offset)?.section);
}

/** What stands before the words of a line: signs of quotations, lists, tasks and headings, and the author's numbers. */
const lineMarks =
  /^[ \t>*_#]*(?:[-+][ \t]+)?(?:\[[ xX]\][ \t]+)?[*_]*(?:(?:\d{1,3}(?:\.\d{1,3})+\\?[.)]?|\d{1,3}\\?[.)])[ \t]+)?/gm;

/** Signs that change what is said; the others come and go with the layout. */
const telling = /[%‰<>≤≥\p{Sc}]/u;

/** The words and numbers of a text, whatever their case, emphasis, spaces, line breaks and comments. */
const wordsOf = (text: string): string =>
  words(withoutComments(text).replaceAll(lineMarks, ''))
    .filter(({ kind, norm }) => kind !== 'mark' || telling.test(norm))
    .map(({ norm }) => norm)
    .join(' ');
