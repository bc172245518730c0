import type { Sense } from '../lexicon/senses.js';
import { whole } from '../document/evidence.js';
import { isSaid } from '../document/lookup.js';
import type { Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { earnsItsPlace, isSized, statedShares, type StatedShare } from './channel-effect.js';
import { channelMetrics, measuresAdvocacy, type ChannelMetric } from './channel-metrics.js';
import { channelPartsOf, networks } from './channel-parts.js';
import { claims, isInPart, sayingsOf, type Saying } from './channel-sayings.js';
import { channelsOf, isVain, type Channel } from './channels.js';

const action: ReadonlySet<Sense> = new Set<Sense>(['channel.action']);
const content: ReadonlySet<Sense> = new Set<Sense>(['channel.content']);
const business: ReadonlySet<Sense> = new Set<Sense>(['channel.business']);
const peopleLabel: ReadonlySet<Sense> = new Set<Sense>(['channel.audience-label']);
const people: ReadonlySet<Sense> = new Set<Sense>(['channel.audience']);
const internal: ReadonlySet<Sense> = new Set<Sense>(['channel.internal']);
const lesson: ReadonlySet<Sense> = new Set<Sense>(['channel.lesson']);
/** Channels with content that goes on, where nothing says what their readers can do there (claim P2.2). */
export const purposelessOf = query((doc: StrategyDocument): readonly Channel[] =>
  unsettled(
    doc,
    channelsOf(doc).filter(({ recurring }) => recurring),
    isService,
  ),
);

/** One can order, ask, book, be served there, or learn a thing that has a name. */
const isService = (saying: Saying): boolean =>
  claims(saying, action) ||
  (claims(saying, lesson) && !claims(saying, internal) && (claims(saying, content) || saying.node.kind !== 'section'));

/** Channels with no figure for those they touch, for the orders to come or for the price of a contact (claim P2.1). */
export const unsizedOf = query((doc: StrategyDocument): readonly Channel[] => unsettled(doc, channelsOf(doc), isSized));

/**
 * The channels, when none of them is settled: one settled channel settles the plan, and so does what is said of all of
 * them, or elsewhere of one of them by name.
 */
function unsettled(
  doc: StrategyDocument,
  channels: readonly Channel[],
  settles: (saying: Saying) => boolean,
): readonly Channel[] {
  const general = channelPartsOf(doc).filter((part) => part.general);
  const heard = [...channels.map(({ part }) => part), ...general].flatMap(({ sayings }) => sayings);
  if (channels.length === 0 || heard.some(settles)) return [];
  const names = new Set(channels.flatMap(({ part }) => part.sayings).flatMap(networksIn));
  const isTold = (saying: Saying): boolean => settles(saying) && networksAround(saying).some((name) => names.has(name));
  return names.size > 0 && sayingsOf(doc).some(isTold) ? [] : channels;
}

const networksIn = ({ passages }: Saying): Sense[] =>
  passages.flatMap(({ facts, within }) =>
    facts.says(networks, within)
      ? facts.senses.filter((match) => networks.has(match.sense)).map(({ sense }) => sense)
      : [],
  );

/** The channels that a saying or the heading above it names. */
function networksAround(saying: Saying): Sense[] {
  const found = networksIn(saying);
  for (let above = saying.node.parent; above; above = above.parent)
    if (above.kind === 'section' && above.level > 1)
      found.push(...networksIn({ node: above, passages: [whole(above)] }));
  return found;
}

/** The shares of customers or money that the plan says its channels touch, at or under the threshold (claim P2.1). */
export function immaterialShares(doc: StrategyDocument, threshold: number): readonly StatedShare[] {
  return channelPartsOf(doc).flatMap(({ sayings }) =>
    sayings.flatMap((saying) => {
      const shares = statedShares(saying).filter(({ high }) => high > 0);
      const isSmall = shares.every(({ high }) => high <= threshold);
      return isSmall ? shares.slice(0, 1).filter((share) => !earnsItsPlace(sayings, share, threshold)) : [];
    }),
  );
}

/** Channels to firms, in a plan that nowhere says which people they are to reach (claim P2.5). */
export const facelessOf = query((doc: StrategyDocument): readonly Channel[] => {
  const channels = channelsOf(doc);
  return channels.length > 0 && isToFirms(doc) && !sayingsOf(doc).some((saying) => namesPeople(doc, saying))
    ? channels
    : [];
});

/** The customers are firms: the plan says so. */
export const isToFirms = query(
  (doc: StrategyDocument): boolean =>
    isSaid(doc, business) && sayingsOf(doc).some((saying) => claims(saying, business)),
);

const doing: ReadonlySet<Role> = new Set<Role>(['team', 'action', 'milestone', 'review', 'budget']);

/** «Снабженцы молочных заводов»; a heading or label for them with words under it. Whoever does the work is none. */
function namesPeople(doc: StrategyDocument, saying: Saying): boolean {
  if (isInPart(doc, saying.node, doing)) return false;
  return claims(saying, people) || isLabelled(saying.node);
}

function isLabelled({ kind, facts, children, parent }: Node): boolean {
  if (kind === 'section') return facts.words.length <= 4 && facts.says(peopleLabel) && children.length > 0;
  if (kind === 'row') return parent?.cells.some((head) => head.facts.says(peopleLabel)) ?? false;
  return facts.lead !== undefined && facts.says(peopleLabel, facts.lead);
}

/** Measures of a plan for a channel or a brand, none of them of whether people know and would recommend it (P2.4). */
export const lovelessMetricsOf = query((doc: StrategyDocument): readonly ChannelMetric[] => {
  const channels = channelsOf(doc).filter(({ recurring, metrics }) => recurring || metrics.some(isVain));
  if (channels.length === 0 || measuresAdvocacy(doc)) return [];
  const metrics = channelPartsOf(doc).flatMap(({ sayings }) => channelMetrics(doc, sayings));
  return isToFirms(doc) && metrics.every(({ kind }) => kind === 'money') ? [] : metrics;
});
