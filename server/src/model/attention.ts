import type { SenseMatch } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/senses.js';
import { isCount, changesIn, datesIn, isDeadline, quantitiesIn, whole, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { isUnder, says, type Node } from '../document/node.js';
import { isSaid, nodesSaying } from '../document/lookup.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { isInput, isTied } from './attention-input.js';
import { channelPartsOf, media } from './channel-parts.js';
import { comparesDates } from './goal-finder.js';
import { goalsOf } from './goals.js';
import { milestonesOf } from './milestones.js';
import { contains, type Span } from '../text/span.js';
import { clauseAround } from './crisis/clauses.js';

/** Attention (reach, followers, likes …) used as goal, measure or proof of success (claim P2.3). */
export interface AttentionMetric {
  readonly node: Node;
  readonly words: Passage;
}

const plain: ReadonlySet<Sense> = new Set<Sense>(['vanity.metric', 'vanity.subscriber', 'vanity.inflow']);
/** Where subscriptions are sold, only the subscribers of a channel are attention. */
const unpaid: ReadonlySet<Sense> = new Set<Sense>(['vanity.metric', 'vanity.inflow']);
const subscription: ReadonlySet<Sense> = new Set<Sense>(['vanity.subscription']);
const technical: ReadonlySet<Sense> = new Set<Sense>(['vanity.technical']);
/** Where the plan speaks of channels, «охват» and "views" are no longer those of training or of a database. */
const inChannels: ReadonlySet<Sense> = new Set<Sense>([...plain, 'vanity.loose']);

/** «Цель по группе», "the page": nothing but attention is counted there. */
const where: ReadonlySet<Sense> = new Set<Sense>(['vanity.place']);

/** Where attention counts as success: in goals, in what milestones show, and in parts about metrics and success. */
export const attentionMetricsOf = query((doc: StrategyDocument): readonly AttentionMetric[] => {
  const found = new Map<Node, AttentionMetric>();
  const sold = isSaid(doc, subscription);
  const vain = (node: Node): ReadonlySet<Sense> =>
    channelNodes(doc).has(node) || says(node, where) ? inChannels : sold && !says(node, media) ? unpaid : plain;
  const add = (node: Node, passage: Passage): void => {
    if (!passage.facts.says(inChannels)) return;
    const words = found.has(node) || isUnder(node, asides) ? undefined : judged(node, passage, vain(node));
    if (words) found.set(node, { node, words });
  };
  const telling = new Set(nodesSaying(doc, inChannels));
  for (const goal of goalsOf(doc)) add(goal.node, goal.words);
  for (const { node, words } of milestonesOf(doc))
    if (telling.has(node)) for (const passage of [words, ...node.cells.map(whole)]) add(node, passage);
  for (const node of telling) for (const passage of passagesAboutSuccess(node, vain(node))) add(node, passage);
  return [...found.values()].sort((a, b) => a.words.node.span.start - b.words.node.span.start);
});

const channelNodes = query(
  (doc: StrategyDocument): ReadonlySet<Node> =>
    new Set(channelPartsOf(doc).flatMap(({ sayings }) => sayings.map(({ node }) => node))),
);

const asides: ReadonlySet<Role> = new Set<Role>(['history', 'out-of-scope', 'faq', 'risk']);

/** What a line, a row or the head of a table says of success. */
function passagesAboutSuccess(node: Node, vain: ReadonlySet<Sense>): readonly Passage[] {
  if (node.quoted) return [];
  if (node.kind === 'table')
    return isMeasuring(node) ? node.cells.filter(({ facts }) => facts.says(vain)).map(whole) : [];
  if (node.kind === 'row')
    return (isMeasuring(node.parent) || isMeasuring(node)) && !node.cells.some((cell) => isDenied(whole(cell)))
      ? node.cells.filter(isName).map(whole)
      : [];
  if (node.kind !== 'paragraph' && node.kind !== 'item') return [];
  if (node.facts.once(isDefinition)) return [];
  if (isSuccessRole(node.role) || isSuccessRole(node.parent?.role) || isProof(node, vain)) return [whole(node)];
  return node.facts.sentences.map((within) => ({ ...whole(node), within })).filter((sentence) => isAim(sentence, vain));
}

/** «MAU: количество уникальных пользователей за месяц»: says what a word means, and nothing of how many there are to be. */
const isDefinition = ({ lead, plain, figures }: Facts): boolean =>
  lead?.form === 'colon' &&
  lead.roles.length === 0 &&
  figures.quantities.length === 0 &&
  /^(?:the )?(?:number|share|percentage|amount|total) of|^(?:количество|число|доля|процент|объ[её]м)\s/iu.test(
    plain.slice(lead.body),
  );

const isSuccessRole = (role: Role | undefined): boolean =>
  role === 'metric' || role === 'success' || role === 'target' || role === 'evidence';

/** A table whose heading or columns say that it holds measures or targets. */
const isMeasuring = (table: Node | undefined): boolean =>
  table !== undefined &&
  (isSuccessRole(table.role) ||
    isSuccessRole(table.parent?.role) ||
    table.parent?.role === 'goal' ||
    comparesDates(table) ||
    table.cells.some(({ role }) => isSuccessRole(role)));

/** A cell that names rather than counts. */
const isName = ({ facts }: Node): boolean => facts.words.some(({ kind }) => kind === 'word');

const proof: ReadonlySet<Sense> = new Set<Sense>(['vanity.proof']);

/** «5 000 подписчиков, значит, нас знают.» */
const isProof = ({ facts }: Node, vain: ReadonlySet<Sense>): boolean =>
  facts.says(proof) &&
  facts.says(vain) &&
  facts.sentences.some((sentence) => facts.says(proof, sentence) && facts.says(vain, sentence));

const aim: ReadonlySet<Sense> = new Set<Sense>(['vanity.aim']);
const past: ReadonlySet<Sense> = new Set<Sense>(['vanity.past']);

/** "We want to see 4k followers", «10 000 подписчиков до лета»: so many of them, wanted or by a day. */
function isAim(sentence: Passage, vain: ReadonlySet<Sense>): boolean {
  const { facts, within } = sentence;
  if (!facts.says(vain, within) || (facts.says(past, within) && !isBaseline(sentence))) return false;
  const counted =
    changesIn(sentence).length > 0 ||
    facts
      .all(vain, within)
      .some((match) => quantitiesIn(sentence).some((quantity) => isCount(quantity) && stands(facts, quantity, match)));
  return counted && (facts.says(aim, within) || datesIn(sentence).some((date) => isDeadline(date, facts)));
}

/** "8,000 followers by December (2,300 today)": what there is now stands beside what is to be by a day. */
const isBaseline = ({ facts, within }: Passage): boolean =>
  facts.figures.dates.some((date) => {
    if (!contains(within, date) || !isDeadline(date, facts)) return false;
    const clause = clauseAround(facts, date);
    return !facts.says(past, clause) && facts.figures.quantities.some((quantity) => contains(clause, quantity));
  });

/** Side by side: «10 000 подписчиков», "followers: 10,000". */
const stands = ({ plain }: Passage['facts'], quantity: Span, match: Span): boolean =>
  quantity.start <= match.end
    ? match.start <= quantity.end + 2
    : /^(?:\s\p{L}{4,})?[\s:—–-]{0,3}$/u.test(plain.slice(match.end, quantity.start));

/** The sentence in which attention stands alone; undefined when it is negated or tied to a result. */
function judged(node: Node, { facts, node: block, within }: Passage, vain: ReadonlySet<Sense>): Passage | undefined {
  for (const match of facts.senses) {
    if (!vain.has(match.sense) || !contains(within, match) || isPartOfInflow(facts, match) || isVerb(facts, match))
      continue;
    const sentence = facts.sentenceOf(match) ?? within;
    const words = {
      facts,
      node: block,
      within: { start: Math.max(sentence.start, within.start), end: Math.min(sentence.end, within.end) },
    };
    if (
      !isQuestion(words) &&
      !isAtTheDoor(node, match, facts) &&
      !isDenied(words) &&
      !facts.says(technical, words.within) &&
      !isTied(match, words) &&
      !isMembership(words, match) &&
      !isAddressed(words, match) &&
      !isInput(node, match)
    )
      return words;
  }
  return undefined;
}

/** "Empower community members to write lessons": who belongs to an organisation is no attention, unless counted or won. */
const isMembership = (words: Passage, { start, end }: SenseMatch): boolean =>
  /members$/i.test(words.facts.plain.slice(start, end)) &&
  (/^\s+(?:who|that)\s/.test(words.facts.plain.slice(end)) ||
    (quantitiesIn(words).length === 0 && changesIn(words).length === 0 && !words.facts.says(growing, words.within)));

/** "Invite early fans", "huge for knitters and visitors": whom something is for, and not how many they are. */
const isAddressed = (words: Passage, { start, end }: SenseMatch): boolean =>
  /^(?:fans|visitors|followers|subscribers|подписчик(?:ам|ов)|посетител(?:ям|ей)|гостей|фанат(?:ам|ов))$/iu.test(
    words.facts.plain.slice(start, end),
  ) &&
  quantitiesIn(words).length === 0 &&
  /(?:^|\s)(?:invite|for|among|with|для|пригласить|приглашаем)\s(?:[\p{L}&]+\s){0,3}$/iu.test(
    words.facts.plain.slice(0, start),
  );

const growing: ReadonlySet<Sense> = new Set<Sense>(['goal.direction', 'vanity.aim']);

const tangible: ReadonlySet<Sense> = new Set<Sense>(['milestone.state', 'milestone.product', 'vanity.context']);

/** "The department wants to reach 12 signed contracts": there "reach" is what is done, not what is counted. */
const isVerb = (facts: Passage['facts'], { start, end }: SenseMatch): boolean =>
  /^reach$/i.test(facts.plain.slice(start, end)) && facts.says(tangible, { start: end, end: end + objectReach });

/** Characters behind a verb within which its object begins and ends. */
const objectReach = 24;

/** «Посетители сайта» come by, whatever «посетители» alone may be. */
const isPartOfInflow = ({ senses }: Passage['facts'], match: SenseMatch): boolean =>
  match.sense === 'vanity.loose' && senses.some((other) => other.sense === 'vanity.inflow' && contains(other, match));

/** «Число посещений» of a library or a museum are people at its door, where nothing near speaks of a page. */
const isAtTheDoor = (node: Node, { start, end }: SenseMatch, facts: Passage['facts']): boolean =>
  /посещ|посетит|visit|session/i.test(facts.plain.slice(start, end)) &&
  !/сайт|страниц|портал|канал|блог|site|page|portal|web|online|app/i.test(facts.plain) &&
  !says(node, media) &&
  (node.parent === undefined || !says(node.parent, media));

/** "Which channel brought most installs?" looks back, and proves nothing. */
const isQuestion = ({ facts, within }: Passage): boolean =>
  /[?]["”»*_)\s]*$/.test(facts.plain.slice(within.start, within.end));

/** «Не менее 6 000 подписчиков» sets a bound and denies nothing. */
const isDenied = ({ facts, within }: Passage): boolean =>
  facts.all(negation, within).some((match) => !facts.figures.quantities.some((quantity) => contains(quantity, match)));

const negation: ReadonlySet<Sense> = new Set<Sense>(['negation']);
