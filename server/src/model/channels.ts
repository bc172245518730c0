import { openingOf } from '../document/names.js';
import type { Sense } from '../lexicon/senses.js';
import type { Grain } from '../text/dates.js';
import type { Span } from '../text/span.js';
import { datesIn, namesSum, place, quantitiesIn, whole } from '../document/evidence.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { isSized } from './channel-effect.js';
import { channelMetrics, type ChannelMetric } from './channel-metrics.js';
import { channelPartsOf, isChannelPlan, media, type ChannelPart } from './channel-parts.js';
import { claims, type Saying } from './channel-sayings.js';

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
/** News for one's own staff is no channel to customers. */
const internal: ReadonlySet<Sense> = new Set<Sense>(['channel.internal']);
const buying: ReadonlySet<Sense> = new Set<Sense>(['channel.paid']);
const action: ReadonlySet<Sense> = new Set<Sense>(['channel.action']);
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
  const named =
    sayings.some((saying) => says(saying, media) && (!says(saying, buying) || claims(saying, content))) ||
    (node === doc.root && openingOf(doc)?.facts.says(media));
  if (named !== true) return false;
  const own = sayings.filter((saying) => !says(saying, internal));
  return (
    own.some((saying) => claims(saying, series) || isRegular(saying)) ||
    (node !== doc.root &&
      own.length <= shortestPart &&
      own.some((saying) => claims(saying, content)) &&
      own.some(isRhythm))
  );
}

/** Sentences up to which a part is about one channel: "Every other Thursday. Three offers, one tip with a video." */
const shortestPart = 8;

const isRhythm = (saying: Saying): boolean =>
  !says(saying, act) && !hasMoney(saying) && (says(saying, rhythm) || says(saying, weekday) || recurs(saying, monthly));

const says = ({ passages }: Saying, senses: ReadonlySet<Sense>): boolean =>
  passages.some(({ facts, within }) => facts.says(senses, within));

/** «По вторникам — новость», "Wed: tip", three posts a week; not a payment by the month, not a look at the figures. */
function isRegular(saying: Saying): boolean {
  if (says(saying, act)) return false;
  if (!claims(saying, content)) return claims(saying, action) && recurs(saying, often);
  if (says(saying, weekday)) return true;
  if (isSized(saying) || (hasMoney(saying) && !counts(saying))) return false;
  return says(saying, rhythm) || recurs(saying, monthly);
}

const counts = ({ passages }: Saying): boolean =>
  passages.some((passage) => quantitiesIn(passage).some(({ kind }) => kind === 'count'));

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

const hasMoney = ({ passages }: Saying): boolean => passages.some((passage) => namesSum(passage));

/** A plan for dealers or distributors: its channel sells. */
const sellsThroughOthers = (doc: StrategyDocument): boolean => openingOf(doc)?.facts.says(partners) ?? false;
