import { kept } from '../../document/parts.js';
import { query, type StrategyDocument } from '../../document/strategy-document.js';

/** The address of a heading within its document, as editors and code hosts make it. */
export const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}_\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** What two addresses of a heading have in common, however marks and spaces were turned: letters and digits. */
export const anchorKey = (address: string): string =>
  address
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Addresses that an author has set: `{#aims}`, `<a id="aims">`, `(aims)=`. */
const own = /\{#([^}\s]{1,100})\}|\s(?:id|name)=["']?([^"'\s>]{1,100})|^\(([^()\s]{1,100})\)=\s*$/gmu;

/** The addresses within a document: of its headings, each more of the same name with its count, and those set by hand. */
export const anchorsOf = query((doc: StrategyDocument): readonly string[] => {
  const counts = new Map<string, number>();
  const found: string[] = [];
  for (const { kind, facts } of doc.nodes) {
    if (kind !== 'section') continue;
    const slug = slugOf(facts.plain.replaceAll(/\s+/g, ' '));
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    found.push(count === 0 ? slug : `${slug}-${count}`);
  }
  if (/\{#|\)=|<[a-z]/i.test(doc.text))
    for (const [, braced, attribute, target] of doc.text.matchAll(own)) found.push(braced ?? attribute ?? target ?? '');
  return found;
});

/** The addresses by what a link may write of them. */
export const anchorsByKey = kept(
  (anchors: readonly string[]): ReadonlyMap<string, string> => new Map(anchors.map((each) => [anchorKey(each), each])),
);
