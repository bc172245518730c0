import { openingOf } from '../document/names.js';
import type { Sense } from '../lexicon/senses.js';
import { isSaid, nodesInRole, nodesSaying } from '../document/lookup.js';
import { holds, isUnder, says, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import type { DateMention } from '../text/dates.js';
import { claims, sayingsAmong, sayingsOf, type Saying } from './channel-sayings.js';

/** A stretch of the plan about channels: the whole of a channel plan, a section on promotion, a section on one channel. */
export interface ChannelPart {
  /** The document's root, or the section or line that speaks of channels. */
  readonly node: Node;
  /** Holds what applies to every channel of the plan. */
  readonly general: boolean;
  /** What is said in it, without the sections on one channel that stand inside. */
  readonly sayings: readonly Saying[];
}

const networkNames = [
  'channel.telegram',
  'channel.vk',
  'channel.instagram',
  'channel.facebook',
  'channel.messenger',
  'channel.linkedin',
  'channel.youtube',
  'channel.tiktok',
  'channel.x',
  'channel.forum',
  'channel.email',
  'channel.blog',
  'channel.podcast',
] as const satisfies readonly Sense[];

export const networks: ReadonlySet<Sense> = new Set<Sense>(networkNames);
export const media: ReadonlySet<Sense> = new Set<Sense>([...networkNames, 'channel.social']);
const naming: ReadonlySet<Sense> = new Set<Sense>([...media, 'channel.title']);
const titling: ReadonlySet<Sense> = new Set<Sense>([...naming, 'channel.partners', 'nature.channel']);
const nature: ReadonlySet<Sense> = new Set<Sense>(['nature.channel']);
const content: ReadonlySet<Sense> = new Set<Sense>(['channel.content']);
const series: ReadonlySet<Sense> = new Set<Sense>(['channel.series']);

/** The parts of the plan that speak of channels, in the order of the text; most plans have none. */
export const channelPartsOf = query((doc: StrategyDocument): readonly ChannelPart[] => {
  const tops = isChannelPlan(doc) ? [doc.root] : topsOf(doc);
  if (tops.length === 0) return [];
  const inner = nodesSaying(doc, networks).filter(
    (node) => isOnOneChannel(node) && tops.some((top) => top !== node && holds(top, node)),
  );
  const starts = new Set([...tops, ...inner]);
  const byPart = new Map<Node, Saying[]>([...starts].map((node) => [node, []]));
  for (const saying of sayingsOf(doc)) {
    const start = nearestOf(saying.node, starts);
    if (start) byPart.get(start)?.push(saying);
  }
  return [...byPart].map(([node, sayings]) => ({ node, sayings, general: tops.includes(node) }));
});

/** The whole document is about channels: its title or its author says so. */
export const isChannelPlan = query((doc: StrategyDocument): boolean => {
  const title = openingOf(doc);
  if (title?.facts.says(titling) || isNamedBelow(doc, title)) return true;
  return doc.kinds.has('channel') && !nodesSaying(doc, nature).some(({ kind }) => kind === 'section');
});

/** Below the name of a house the next line tells what the plan is about: "LinkedIn: what we want to do this year". */
function isNamedBelow(doc: StrategyDocument, title: Node | undefined): boolean {
  const below = doc.nodes[1];
  if (!title || title !== doc.nodes[0] || !below || below.kind === 'item' || says(title, plan)) return false;
  return (
    below.facts.words.length <= longestLine &&
    (below.facts.says(named) || (below.facts.says(titling) && below.facts.says(plan)))
  );
}

const plan: ReadonlySet<Sense> = new Set<Sense>(['nature.plan']);
const named: ReadonlySet<Sense> = new Set<Sense>([...networkNames, 'nature.channel']);
const longestLine = 12;

/** In a plan of something else: its sections on channels, and where it says in passing that it will run one. */
function topsOf(doc: StrategyDocument): readonly Node[] {
  const named = nodesSaying(doc, naming).filter((node) => node !== openingOf(doc) && isHeading(node, naming));
  const sections = [...named, ...nodesInRole(doc, listing).filter(isListOfMedia)];
  const tops = sections.filter((node) => !sections.some((other) => other !== node && holds(other, node)));
  if (!isSaid(doc, media)) return tops;
  for (const node of nodesSaying(doc, media))
    if (isToldOf(node) && !tops.some((top) => holds(top, node))) tops.push(partAround(node));
  if (!isSaid(doc, series)) return tops;
  const inSeries = nodesSaying(doc, series)
    .flatMap((node) => (node.kind === 'table' ? node.children : [node]))
    .filter((node) => says(node, media) || (node.parent?.kind === 'table' && says(node.parent, media)));
  for (const saying of sayingsAmong(doc, inSeries)) {
    if (!claims(saying, series) || !claims(saying, media)) continue;
    if (!tops.some((top) => holds(top, saying.node))) tops.push(placeOf(doc, saying.node));
  }
  return tops;
}

/** "Instagram and Facebook: pictures, three a week", «В телеграме пишем каждый день»: a block with a channel, content and a rhythm. */
function isToldOf(node: Node): boolean {
  const { kind, facts, quoted } = node;
  if ((kind !== 'paragraph' && kind !== 'item') || quoted || isUnder(node, notTold) || facts.says(paid)) return false;
  return facts.says(content) && !facts.says(internal) && (facts.says(rhythm) || facts.figures.dates.some(isOften));
}

const isOften = ({ kind, grain }: DateMention): boolean =>
  kind === 'recurring' && (grain === 'day' || grain === 'week' || grain === 'month');

const rhythm: ReadonlySet<Sense> = new Set<Sense>(['channel.rhythm', 'channel.weekday']);
const internal: ReadonlySet<Sense> = new Set<Sense>(['channel.internal']);
const paid: ReadonlySet<Sense> = new Set<Sense>(['channel.paid']);

/** A line of a list is a part by itself, and so is one paragraph of many; of few, the section is. */
function partAround(node: Node): Node {
  const { parent } = node;
  const isSmall = parent?.kind === 'section' && parent.level > 1 && parent.children.length <= fewBlocks;
  return isSmall && node.kind === 'paragraph' ? parent : node;
}

const fewBlocks = 3;

const listing: ReadonlySet<Role> = new Set<Role>(['channel']);

/** «Каналы», and below it media in which something is told; in channels of sale nothing is. */
const isListOfMedia = (node: Node): boolean =>
  node.kind === 'section' &&
  node.level > 1 &&
  !isUnder(node, asides) &&
  node.children.some((child) => says(child, media) && says(child, content));

/** The section around a line; the line alone where only the title stands above. */
function placeOf(doc: StrategyDocument, node: Node): Node {
  for (let above: Node | undefined = node; above; above = above.parent)
    if (above.kind === 'section' && above.level > 1 && above !== openingOf(doc)) return above;
  return node;
}

/** Words beyond which a heading tells a story. */
const longestHeading = 8;

const asides: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'risk',
  'unknown',
  'team',
  'links',
  'rationale',
]);

/** Parts where a channel is measured, paid for or given a day, not told of. */
const notTold: ReadonlySet<Role> = new Set<Role>([
  ...asides,
  'context',
  'metric',
  'milestone',
  'budget',
  'review',
  'hypothesis',
  'assumption',
]);

const isHeading = (node: Node, senses: ReadonlySet<Sense>): boolean =>
  node.kind === 'section' &&
  node.facts.says(senses) &&
  node.facts.wordCount <= longestHeading &&
  !isUnder(node, asides);

const isOnOneChannel = (node: Node): boolean => node.level > 1 && isHeading(node, networks);

/** The part that a node stands in, the innermost one. */
function nearestOf(node: Node, starts: ReadonlySet<Node>): Node | undefined {
  let above: Node | undefined = node;
  while (above && !starts.has(above)) above = above.parent;
  return above;
}
