import type { Link } from '../../document/links.js';
import { nearest } from '../../text/nearest.js';
import { folderOf, relativeTo } from '../../text/paths.js';
import { span, type Span } from '../../text/span.js';
import type { DocumentSummary } from '../document-summary.js';
import { anchorKey, anchorsByKey } from '../summary/anchors.js';
import type { Workspace } from '../workspace.js';

/** A link that leads nowhere, or not everywhere. */
export interface BrokenLink {
  /** `file`: there is none; `letters`: its name has large and small letters otherwise; `anchor`: it has no such heading. */
  readonly fault: 'file' | 'letters' | 'anchor';
  /** The part of the link that is wrong: the path, or what stands behind the `#`. */
  readonly span: Span;
  /** That part as it is read. */
  readonly written: string;
  /** The file that the link leads to, for `anchor`. */
  readonly target?: DocumentSummary;
  /** What was probably meant, as it is read. */
  readonly meant?: string;
}

/** The links of a document to other Markdown files that are broken, as far as it is known which files there are. */
export function brokenLinksOf(workspace: Workspace, { path, links }: DocumentSummary): BrokenLink[] {
  return links.flatMap((link) => brokenIn(workspace, path, link) ?? []);
}

function brokenIn(workspace: Workspace, from: string, link: Link): BrokenLink | undefined {
  const { path, named } = workspace.targetOf(from, link);
  const target = path === undefined ? undefined : workspace.get(path);
  if (!target) return named !== undefined && workspace.isMissing(named) ? missing(workspace, from, link) : undefined;
  if (named !== undefined && named.normalize('NFC') !== target.path.normalize('NFC'))
    return { ...pathOf(link), fault: 'letters', meant: wayTo(from, target.path) };
  return withoutHeading(link, target);
}

/** The part of a link before its `#`. */
const pathOf = ({ span: { start, end }, target, anchorAt }: Link): Pick<BrokenLink, 'span' | 'written'> => ({
  span: span(start, anchorAt === undefined ? end : anchorAt - 1),
  written: target,
});

/** Of files that bear the name and lie elsewhere, the only one was meant. */
function missing(workspace: Workspace, from: string, link: Link): BrokenLink {
  const elsewhere = workspace.targetOf(from, { ...link, by: 'name' }).path;
  return { ...pathOf(link), fault: 'file', ...(elsewhere !== undefined && { meant: wayTo(from, elsewhere) }) };
}

const wayTo = (from: string, path: string): string => {
  const folder = folderOf(from);
  return folder === '' ? path : relativeTo(folder, path);
};

/** Addresses that lead to a line, or to words that a browser looks for, need no heading. */
const noHeading = /^(?:L\d|top$|:~:)/;

function withoutHeading(link: Link, target: DocumentSummary): BrokenLink | undefined {
  const { anchor, anchorAt, by } = link;
  if (anchor === undefined || anchorAt === undefined || noHeading.test(anchor)) return undefined;
  // Names may give the way to a heading, `[[Plan#Aims#First]]`.
  const key = anchorKey(anchor.slice(anchor.lastIndexOf('#') + 1));
  const known = anchorsByKey(target.anchors);
  if (key === '' || known.has(key)) return undefined;
  const meant = by === 'name' ? undefined : known.get(nearest(key, [...known.keys()]) ?? '');
  const place = span(anchorAt, link.span.end);
  return { fault: 'anchor', span: place, written: anchor, target, ...(meant !== undefined && { meant }) };
}
