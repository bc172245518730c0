import type { Sense } from '../lexicon/senses.js';
import type { Facts } from '../document/facts.js';
import { body, isMainlyLink, place, quantitiesIn, whole, wordCount, type Passage } from '../document/evidence.js';
import { isSaid, nodesSaying } from '../document/lookup.js';
import { ancestors, isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import type { Span } from '../text/span.js';
import { goalsOf } from './goals.js';

/** Where a plan takes customer experience up: as its subject, in parts of its own, or as a goal. */
export interface CxTopic {
  readonly kind: 'subject' | 'part' | 'goal';
  /** The nodes that, with all below them, are about it. */
  readonly parts: readonly Node[];
  /** The title, heading, label or goal that names it. */
  readonly name: Span;
}

const subject: ReadonlySet<Sense> = new Set<Sense>(['cx.subject']);
const title: ReadonlySet<Sense> = new Set<Sense>(['cx.subject', 'cx.aim']);
/** A service plan may be one of repairs; what customers feel tells the two apart. */
const serviceTitle: ReadonlySet<Sense> = new Set<Sense>(['cx.title']);
const felt: ReadonlySet<Sense> = new Set<Sense>(['cx.subject', 'cx.aim', 'metric.cx']);
const heading: ReadonlySet<Sense> = new Set<Sense>(['cx.subject', 'cx.aim', 'cx.part']);
const aim: ReadonlySet<Sense> = new Set<Sense>(['cx.aim']);
/** Those who serve, or their tools: «Отдел клиентского сервиса», "Customer service training". */
const other: ReadonlySet<Sense> = new Set<Sense>(['cx.other']);
const system: ReadonlySet<Sense> = new Set<Sense>(['nature.system']);

/** Undefined where customer experience is no matter of the plan; one NPS among other measures makes it none. */
export const cxTopicOf = query((doc: StrategyDocument): CxTopic | undefined => {
  if (isSubject(doc)) return { kind: 'subject', parts: [doc.root], name: doc.title };
  const named = nodesSaying(doc, heading).filter((node) => isPart(node) || isTheme(node));
  const lists = listsOfMeasures(doc);
  const goals = goalsAbout(doc);
  const parts = [...named, ...lists.keys(), ...goals.map(({ node }) => node)];
  const [part] = named;
  if (part) return { kind: 'part', parts, name: nameOf(part) };
  const [measure] = lists.values();
  if (measure) return { kind: 'part', parts, name: place(body(measure)) };
  const [goal] = goals;
  return goal && { kind: 'goal', parts: goals.map(({ node }) => node), name: spanOf(goal.words) };
});

/** "The guest's experience is the theme of the year." */
const isTheme = (node: Node): boolean =>
  node.kind === 'paragraph' &&
  !node.quoted &&
  !isUnder(node, asides) &&
  node.facts.sentences.some((sentence) => node.facts.says(subject, sentence) && node.facts.says(theme, sentence));

const theme: ReadonlySet<Sense> = new Set<Sense>(['cx.theme']);
const measures: ReadonlySet<Sense> = new Set<Sense>(['metric.cx', 'metric.cx-named']);

/** Goals or measures of which most are of what customers feel: NPS, complaints and visits again, say; the first of each. */
function listsOfMeasures(doc: StrategyDocument): ReadonlyMap<Node, Node> {
  const found = new Map<Node, Node[]>();
  for (const node of nodesSaying(doc, measures)) {
    const { kind, parent, quoted } = node;
    if ((kind === 'item' || kind === 'row') && !quoted && parent && isUnder(parent, goals))
      found.set(parent, [...(found.get(parent) ?? []), node]);
  }
  return new Map(
    [...found].flatMap(([list, [first, ...others]]) =>
      first && others.length > 0 && (others.length + 1) * 2 > list.children.length && !isUnder(list, asides)
        ? [[list, first]]
        : [],
    ),
  );
}

/** Words beyond which a first line without a heading's marks is prose. */
const longestTitle = 16;

function isSubject(doc: StrategyDocument): boolean {
  if (/(?:^|[\s,[])cx(?:$|[\s,\]])/.test(doc.frontMatter.fields.get('strategy')?.value ?? '')) return true;
  const named = doc.nodes.find(({ facts, kind }) => facts.words.length > 0 && kind !== 'code');
  const first = doc.nodes.find((node) => node.kind === 'section' && node.level === 1) ?? named;
  if (!first || (first.kind !== 'section' && wordCount(whole(first)) > longestTitle)) return false;
  if (first.facts.says(system)) return false;
  return [first, ...subtitle(first)].some(
    ({ facts }) => facts.says(title) || (facts.says(serviceTitle) && isSaid(doc, felt)),
  );
}

/** The line right below a title that is a line itself. */
function subtitle(first: Node): readonly Node[] {
  const below = first.line ? first.parent?.children[first.index + 1] : undefined;
  return below?.line && wordCount(whole(below)) <= longestTitle ? [below] : [];
}

/** Parts where service is told of rather than planned. */
const asides: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'context',
  'links',
  'risk',
  'unknown',
  'assumption',
  'communication',
  'status',
]);

/** Words below which a part says nothing that could be judged. */
const shortestPart = 4;

/** Words beyond which a heading tells a story. */
const longestHeading = 8;

/** A heading or a label that names customer experience, with text of its own. */
function isPart(node: Node): boolean {
  if (node.quoted || isMainlyLink(node) || isUnder(node, asides)) return false;
  if (node.kind === 'section') return node.level > 1 && isHeading(node) && hasText(node);
  if (node.kind !== 'paragraph' && node.kind !== 'item') return false;
  const label = labelOf(node);
  return label !== undefined && !isListed(node) && saysName(node.facts, label) && hasText(node);
}

const isHeading = (node: Node): boolean =>
  wordCount(whole(node)) <= longestHeading && saysName(node.facts, { start: 0, end: node.facts.raw.length });

/** In a list of goals a label may be the name of a department; the goals themselves are looked at apart. */
const isListed = (node: Node): boolean =>
  node.kind === 'item' && node.parent?.kind === 'section' && isUnder(node, goals);

const goals: ReadonlySet<Role> = new Set<Role>(['goal', 'objective', 'key-result', 'metric', 'success']);

function saysName(facts: Facts, within: Span): boolean {
  if (facts.says(other, within)) return false;
  return facts.senses.some(
    ({ sense, start, end }) =>
      start >= within.start &&
      end <= within.end &&
      (sense === 'cx.subject' || sense === 'cx.aim' || (sense === 'cx.part' && fills(facts, { start, end }, within))),
  );
}

/** All words of the name: «Сервис», not «Сервис бронирования». */
const fills = (facts: Facts, match: Span, within: Span): boolean =>
  facts.words.every(
    ({ kind, start, end }) =>
      kind !== 'word' || end <= within.start || start >= within.end || (start >= match.start && end <= match.end),
  );

/** What stands before the first mark, when it is short: «Сервис. Хотим …», "**Customer care:** …". */
function labelOf(node: Node): Span | undefined {
  const { lead, sentences, plain } = node.facts;
  if (lead && lead.form !== 'code' && lead.form !== 'dash') return nameBehindNumber(node.facts, lead);
  const [first, second] = sentences;
  if (!first || sentences.length < 2 || !/[.:]\s*$/.test(plain.slice(first.start, first.end))) return undefined;
  const count = wordCount({ ...whole(node), within: first });
  // In "D5. Customer experience. Agreed …" the first sentence is a number.
  if (count <= 1 && second && /\d/.test(plain.slice(first.start, first.end)))
    return isLabel(node, second) ? second : first;
  return count <= 3 ? nameBehindNumber(node.facts, first) : undefined;
}

const isLabel = (node: Node, within: Span): boolean => wordCount({ ...whole(node), within }) <= 3;

/** «Решение 2. Гость.»: the name stands behind the number. */
function nameBehindNumber({ plain }: Facts, { start, end }: Span): Span {
  const number = /^\P{L}*(?:\p{L}+\s)?\p{L}?\d+[.):]\s+/u.exec(plain.slice(start, end));
  return number && number[0].length < end - start ? { start: start + number[0].length, end } : { start, end };
}

/** Words of its own, besides the name. */
function hasText(node: Node): boolean {
  let words = node.kind === 'section' ? 0 : wordCount(body(node));
  const add = (child: Node): boolean => {
    words += wordCount(whole(child)) + child.cells.reduce((sum, cell) => sum + wordCount(whole(cell)), 0);
    return words >= shortestPart || child.children.some(add);
  };
  return words >= shortestPart || node.children.some(add);
}

/** Goals that want a better experience; one that only names a figure («NPS 35», "CSAT 94%") is a measure. */
const goalsAbout = (doc: StrategyDocument) =>
  goalsOf(doc).filter(
    ({ kind, parent, node, words, linked }) =>
      (kind === 'goal' || kind === 'objective') &&
      !parent &&
      !linked &&
      ![...ancestors(node)].some((above) => above.kind === 'item') &&
      !words.facts.says(other, words.within) &&
      (words.facts.says(subject, words.within) ||
        (words.facts.says(aim, words.within) && quantitiesIn(words).length === 0)),
  );

function nameOf(node: Node): Span {
  const label = node.kind === 'section' ? undefined : labelOf(node);
  return label ? { start: node.span.start + label.start, end: node.span.start + label.end } : node.span;
}

const spanOf = ({ node, within }: Passage): Span => ({
  start: node.span.start + within.start,
  end: node.span.start + within.end,
});
