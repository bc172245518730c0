import type { Sense } from '../lexicon/senses.js';
import { changesIn, quantitiesIn } from '../document/evidence.js';
import { isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { attentionMetricsOf } from './attention.js';
import { claims, sayingsOf, type Saying } from './channel-sayings.js';

/** What a channel is measured by. */
export interface ChannelMetric {
  readonly node: Node;
  readonly kind: 'attention' | 'engagement' | 'money';
  /** The heading of the measures that it is one of; the line itself where none stands above. */
  readonly heading: Node;
}

const attention: ReadonlySet<Sense> = new Set<Sense>([
  'vanity.metric',
  'vanity.subscriber',
  'vanity.inflow',
  'vanity.loose',
]);
const engagement: ReadonlySet<Sense> = new Set<Sense>(['channel.engagement']);
const money: ReadonlySet<Sense> = new Set<Sense>(['channel.takings', 'channel.unit-cost']);
const advocacy: ReadonlySet<Sense> = new Set<Sense>(['channel.advocacy']);
const brand: ReadonlySet<Sense> = new Set<Sense>(['channel.brand']);

/** «Пять публикаций в неделю: закаты, отзывы»: there reviews are what is published. */
const content: ReadonlySet<Sense> = new Set<Sense>(['channel.content']);

const measuring: ReadonlySet<Role> = new Set<Role>(['metric', 'target', 'success', 'evidence', 'key-result']);
const wanted: ReadonlySet<Role> = new Set<Role>([...measuring, 'goal', 'objective', 'baseline']);

/** The measures stated in these words: in parts about measures by name, in goals with a figure. */
export function channelMetrics(doc: StrategyDocument, sayings: readonly Saying[]): readonly ChannelMetric[] {
  const vain = attentionNodes(doc);
  return sayings.flatMap((saying) => {
    const { node } = saying;
    if (node.kind === 'section') return [];
    const heading = headingOf(node);
    if (vain.has(node)) return [{ node, kind: 'attention' as const, heading }];
    if (!isAmong(node, measuring) && !(isAmong(node, wanted) && hasFigure(saying))) return [];
    const kind = kindOf(saying);
    return kind ? [{ node, kind, heading }] : [];
  });
}

function headingOf(node: Node): Node {
  for (let above = node.parent; above; above = above.parent)
    if (above.kind === 'section' && above.level > 1) return above.role && wanted.has(above.role) ? above : lineOf(node);
  return lineOf(node);
}

/** A row has no text of its own; its first cell stands for it. */
const lineOf = (node: Node): Node => node.cells.find(({ facts }) => facts.words.length > 0) ?? node;

const attentionNodes = query(
  (doc: StrategyDocument): ReadonlySet<Node> => new Set(attentionMetricsOf(doc).map(({ node }) => node)),
);

function kindOf(saying: Saying): ChannelMetric['kind'] | undefined {
  if (claims(saying, attention)) return 'attention';
  if (claims(saying, engagement)) return 'engagement';
  return claims(saying, money) ? 'money' : undefined;
}

/** Under such a heading or label, or in a table with such a column. */
function isAmong(node: Node, roles: ReadonlySet<Role>): boolean {
  const heads = node.parent?.kind === 'table' ? node.parent.cells : [];
  return (
    isUnder(node, roles) ||
    (node.facts.lead?.roles.some((role) => roles.has(role)) ?? false) ||
    heads.some(({ role }) => role !== undefined && roles.has(role))
  );
}

const hasFigure = ({ passages }: Saying): boolean =>
  passages.some((passage) => quantitiesIn(passage).length > 0 || changesIn(passage).length > 0);

/** True when the plan measures whether people know the brand or would recommend it (claim P2.4). */
export const measuresAdvocacy = query((doc: StrategyDocument): boolean =>
  sayingsOf(doc).some(
    (saying) =>
      claims(saying, advocacy) ||
      (claims(saying, brand) && (isAmong(saying.node, measuring) || (hasFigure(saying) && !claims(saying, content)))),
  ),
);
