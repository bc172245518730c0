import type { Sense } from '../lexicon/senses.js';
import type { Grain } from '../text/dates.js';
import type { Span } from '../text/span.js';
import { datesIn, place, quantitiesIn, whole } from '../document/evidence.js';
import type { Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { earnsItsPlace, isSized, statedShares, type StatedShare } from './channel-effect.js';
import { channelMetrics, measuresAdvocacy, type ChannelMetric } from './channel-metrics.js';
import { channelPartsOf, isChannelPlan, media, networks, type ChannelPart } from './channel-parts.js';
import { claims, isInPart, sayingsOf, titleOf, type Saying } from './channel-sayings.js';

/** A part of the plan that sets out what to do in a channel, and what the plan says of it. */
export interface Channel {
  readonly part: ChannelPart;
  /** The heading that names it; the title when it is the whole document. */
  readonly place: Span;
  /** Posts, letters, videos that go on and on. */
  readonly recurring: boolean;
  /** Attention is bought. */
  readonly paid: boolean;
  readonly metrics: readonly ChannelMetric[];
}

const content: ReadonlySet<Sense> = new Set<Sense>(['channel.content']);
const series: ReadonlySet<Sense> = new Set<Sense>(['channel.series']);
const weekday: ReadonlySet<Sense> = new Set<Sense>(['channel.weekday']);
const rhythm: ReadonlySet<Sense> = new Set<Sense>(['channel.rhythm']);
const buying: ReadonlySet<Sense> = new Set<Sense>(['channel.paid']);
const action: ReadonlySet<Sense> = new Set<Sense>(['channel.action']);
const lesson: ReadonlySet<Sense> = new Set<Sense>(['channel.lesson']);
const business: ReadonlySet<Sense> = new Set<Sense>(['channel.business']);
const people: ReadonlySet<Sense> = new Set<Sense>(['channel.audience']);
const peopleLabel: ReadonlySet<Sense> = new Set<Sense>(['channel.audience-label']);
const partners: ReadonlySet<Sense> = new Set<Sense>(['channel.partners']);
const act: ReadonlySet<Sense> = new Set<Sense>(['review.act']);

/** The channels that the plan works with: it publishes there, buys attention there, or counts it. */
export const channelsOf = query((doc: StrategyDocument): readonly Channel[] =>
  channelPartsOf(doc)
    .map((part) => readChannel(doc, part))
    .filter(
      ({ part, recurring, paid, metrics }) =>
        recurring || paid || metrics.some(isVain) || (part.node === doc.root && sellsThroughOthers(doc)),
    ),
);

/** Where to speak of channels that all want the same: the plan's title when it sets out several. */
export const placeOfAll = (doc: StrategyDocument, [first]: readonly Channel[]): Span | undefined =>
  first && isChannelPlan(doc) && channelsOf(doc).length > 1 ? doc.title : first?.place;

function readChannel(doc: StrategyDocument, part: ChannelPart): Channel {
  return {
    part,
    place: part.node === doc.root ? doc.title : place(whole(part.node)),
    recurring: isPublishing(doc, part),
    paid: isBuying(doc, part),
    metrics: channelMetrics(doc, part.sayings),
  };
}

export const isVain = ({ kind }: ChannelMetric): boolean => kind === 'attention';

/** Something that goes on, in a channel that has a name. */
function isPublishing(doc: StrategyDocument, { node, sayings }: ChannelPart): boolean {
  const named = sayings.some((saying) => says(saying, media)) || (node === doc.root && titleOf(doc)?.facts.says(media));
  return named === true && sayings.some((saying) => claims(saying, series) || isRegular(saying));
}

const says = ({ passages }: Saying, senses: ReadonlySet<Sense>): boolean =>
  passages.some(({ facts, within }) => facts.says(senses, within));

/** «По вторникам — новость», "Wed: tip", three posts a week; not a payment by the month, not a look at the figures. */
function isRegular(saying: Saying): boolean {
  if (says(saying, act)) return false;
  if (!claims(saying, content)) return claims(saying, action) && recurs(saying, often);
  if (says(saying, weekday)) return true;
  return !hasMoney(saying) && (says(saying, rhythm) || recurs(saying, monthly));
}

/** Serving people is regular where it is done by the day or week; so many orders a month are a measure. */
const often: ReadonlySet<Grain> = new Set<Grain>(['day', 'week']);
const monthly: ReadonlySet<Grain> = new Set<Grain>(['day', 'week', 'month']);

const recurs = ({ passages }: Saying, grains: ReadonlySet<Grain>): boolean =>
  passages.some((passage) => datesIn(passage).some(({ kind, grain }) => kind === 'recurring' && grains.has(grain)));

/** A word on advertising makes no plan of it in a strategy of something else; money for it does. */
function isBuying(doc: StrategyDocument, { node, sayings }: ChannelPart): boolean {
  const bought = sayings.filter((saying) => claims(saying, buying));
  return bought.length > 0 && (node === doc.root || isChannelPlan(doc) || sayings.some(hasMoney));
}

const hasMoney = ({ passages }: Saying): boolean =>
  passages.some((passage) => quantitiesIn(passage).some(({ kind }) => kind === 'money'));

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
  claims(saying, action) || (claims(saying, lesson) && (claims(saying, content) || saying.node.kind !== 'section'));

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
  const isTold = (saying: Saying): boolean => networksAround(saying).some((name) => names.has(name)) && settles(saying);
  return sayingsOf(doc).some(isTold) ? [] : channels;
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
      const shares = statedShares(saying).filter(({ share }) => share.high > 0);
      const isSmall = shares.every(({ share }) => share.high <= threshold);
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
export const isToFirms = query((doc: StrategyDocument): boolean =>
  sayingsOf(doc).some((saying) => claims(saying, business)),
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

/** A plan for dealers or distributors: its channel sells. */
const sellsThroughOthers = (doc: StrategyDocument): boolean => titleOf(doc)?.facts.says(partners) ?? false;
