import type { DocumentKind } from '../../document/kinds.js';
import { nodesInRole } from '../../document/lookup.js';
import type { Role } from '../../document/roles.js';
import type { StrategyDocument } from '../../document/strategy-document.js';
import { headingIn, headingStyle, partSections, type HeadingStyle } from '../../fixes/layout.js';
import type { Completion, Question } from './completion.js';
import { withoutLine, type Cursor } from './cursor.js';
import words from './words.json';

type SectionId = keyof typeof words.en.sections & Role;

/** The parts that may be lacking, in the order of a plan. */
export const sectionIds = Object.keys(words.en.sections) as SectionId[];

/** Parts that only some kinds of documents owe. */
const kindsOf: Partial<Record<SectionId, readonly DocumentKind[]>> = {
  'key-result': ['okr'],
  process: ['system', 'cx'],
  cx: ['cx'],
  channel: ['channel'],
  initiative: ['innovation'],
};

/** Of these a plan has one or the other. */
const alike: Partial<Record<SectionId, readonly Role[]>> = {
  goal: ['objective'],
  action: ['initiative'],
  team: ['people'],
};

/** At the beginning of a heading, in whatever style the document's are: the parts it has not got, the next ones first. */
export function headingCompletions({ document }: Question, cursor: Cursor): Completion[] {
  const closing = /^(?:\*\*)?\s*$/.exec(cursor.after);
  if (!closing || !/^(?:#{1,6}|\*\*|\d{1,2}\\?[.)][ \t])/.test(cursor.before)) return [];
  const rest = withoutLine(document, cursor);
  if (!document.isStrategy && !rest.isStrategy) return [];
  const typed = marksOf(cursor.before, headingStyle(rest));
  if (typed === undefined || (typed === '#' && partSections(rest).length === 0 && !hasTitle(rest))) return [];
  const span = { start: cursor.start, end: cursor.offset + (closing[0].startsWith('**') ? 2 : 0) };
  return inOrderFrom(rest, cursor, lacking(document, rest)).map((id) => {
    const { heading } = words[document.language].sections[id];
    return {
      kind: 'section',
      label: heading,
      span,
      insert: headingLine(rest, heading, typed),
      filter: `${typed} ${heading}`,
      about: { en: words.en.sections[id].about, ru: words.ru.sections[id].about },
    };
  });
}

/** What a heading begins with: number signs in any document, else what its own headings begin with. */
function marksOf(before: string, { form, next }: HeadingStyle): string | undefined {
  const signs = /^#{1,6}(?=[ \t]|$)/.exec(before)?.[0];
  if (signs !== undefined) return signs;
  if (form === 'bold' && before.startsWith('**')) return '**';
  return form !== 'atx' && next ? /^\d{1,2}\\?[.)]/.exec(before)?.[0] : undefined;
}

const hasTitle = ({ nodes }: StrategyDocument): boolean => nodes.some(({ kind }) => kind === 'section');

/** In the document's style; more number signs than it has are meant. */
function headingLine(document: StrategyDocument, heading: string, typed: string): string {
  const line = headingIn(document, heading);
  const { form, level } = headingStyle(document);
  return form === 'atx' && typed.startsWith('#') && typed.length > level ? `${typed} ${heading}` : line;
}

const lacking = ({ kinds }: StrategyDocument, rest: StrategyDocument): SectionId[] =>
  sectionIds.filter((id) => {
    const only = kindsOf[id];
    return (!only || only.some((kind) => kinds.has(kind))) && !has(rest, [id, ...(alike[id] ?? [])]);
  });

/** In a part, a line or an item; what the title names is the document's subject. */
const has = (document: StrategyDocument, roles: readonly Role[]): boolean =>
  nodesInRole(document, new Set(roles)).some(({ kind, level }) => kind !== 'section' || level > 1);

/** Those that come behind the part above the cursor, then the others. */
function inOrderFrom(document: StrategyDocument, { offset }: Cursor, ids: readonly SectionId[]): SectionId[] {
  const above = partSections(document)
    .filter(({ span }) => span.start < offset)
    .flatMap(({ roles }) => roles.map((role) => sectionIds.findIndex((id) => id === role)));
  const last = above.findLast((index) => index >= 0) ?? -1;
  const isBehind = (id: SectionId): boolean => sectionIds.indexOf(id) > last;
  return [...ids.filter(isBehind), ...ids.filter((id) => !isBehind(id))];
}
