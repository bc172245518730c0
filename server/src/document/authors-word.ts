import type { Span } from '../text/span.js';
import { isDocumentKind, type DocumentKind } from './kinds.js';
import type { StrategyDocument } from './strategy-document.js';

/** Where a comment about the whole document stands: near its top. */
const topOfText = 2000;

/** What stands behind `strategy:` in the front matter, or in a comment near the top when the front matter has no such key. */
export function authorsWord(doc: StrategyDocument): (Span & { readonly by: 'key' | 'comment' }) | undefined {
  const field = doc.frontMatter.fields.get('strategy');
  if (field) return { ...field.valueSpan, by: 'key' };
  const comment = /<!--\s*strategy:([^<>]{1,80})-->/.exec(doc.text.slice(0, topOfText));
  if (comment?.[1] === undefined) return undefined;
  const end = comment.index + comment[0].length - '-->'.length;
  return { start: end - comment[1].length, end, by: 'comment' };
}

/** `strategy: crisis`, `strategy: plan, cx` or a list in the front matter, or `<!-- strategy: crisis -->` near the top. */
export function saidKinds(doc: StrategyDocument): DocumentKind[] {
  const said = authorsWord(doc);
  return said ? kindWords(doc.text, said).flatMap(({ text }) => (isDocumentKind(text) ? [text] : [])) : [];
}

/** A word of what an author calls the document. */
export interface KindWord extends Span {
  readonly text: string;
}

/** The words of a value in lower case, without quotes, brackets, marks of a list and comments. */
export function kindWords(text: string, { start, end }: Span): KindWord[] {
  const value = text.slice(start, end).replaceAll(/(?:^|\s)#.*/g, (comment) => ' '.repeat(comment.length));
  return [...value.matchAll(/[^\s,;[\]"']+/g)]
    .filter(({ 0: word }) => word !== '-')
    .map(({ 0: word, index }) => ({
      text: word.toLowerCase(),
      start: start + index,
      end: start + index + word.length,
    }));
}
