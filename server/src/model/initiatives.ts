import type { Passage } from '../document/evidence.js';
import type { Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { isTrial } from './initiative-cards.js';
import { effectOf, hasEffectColumn, servesGoal, type Effect } from './initiative-effect.js';
import {
  changesEssence,
  isRoutine,
  isStaked,
  isTechnology,
  isUnheard,
  type InitiativeKind,
} from './initiative-kind.js';
import { listsNews } from './initiative-lists.js';
import { placesOf, type Place } from './initiative-places.js';
import { toldOf, type Told } from './initiative-text.js';

/** Something new that the plan brings in, with all that it says of it (claims P1.1–P1.6). */
export interface Initiative extends Place {
  /** What it is: its nature where that shows, else what it is called. */
  readonly kind: InitiativeKind;
  /** What its description makes of it, where it does. */
  readonly nature: InitiativeKind | undefined;
  readonly told: Told;
  readonly effect: Effect;
}

export const initiativesOf = query((doc: StrategyDocument): readonly Initiative[] => {
  const judged = placesOf(doc).flatMap((place) => {
    const told = toldOf(doc).get(place);
    return told ? [{ place, told, nature: natureOf(place, told) }] : [];
  });
  const portfolios = new Set(
    judged
      .filter(({ place, nature }) => (place.called ?? nature) === 'breakthrough')
      .map(({ place }) => tableOf(place)),
  );
  return judged.flatMap(({ place, told, nature }): Initiative[] => {
    const table = tableOf(place);
    const isListed = listsNews(doc) || portfolios.has(table);
    const kind = nature ?? place.called ?? (isNew(place, isListed) ? 'innovation' : undefined);
    return kind ? [{ ...place, kind, nature, told, effect: effectOf(withoutName(place, told)) }] : [];
  });
});

/** A table in which one row is a bet lists what is new; the others improve what there is. */
const tableOf = ({ node, form }: Place): Node | undefined => (form === 'row' ? node.parent : undefined);

/** A name may hold a word of effect by chance («приложение лояльности»); what it brings stands beside the name. */
const withoutName = ({ words, form }: Place, told: Told): readonly Passage[] =>
  [...told.own, ...told.detail, ...told.elsewhere].filter(
    ({ node, within }) =>
      node !== words.node ||
      within.start > 0 ||
      (form !== 'row' && form !== 'section' && form !== 'idea' && !node.facts.lead),
  );

/** A change of what the business lives on shows anywhere in the description; what is routine shows in the name. */
function natureOf(place: Place, told: Told): InitiativeKind | undefined {
  if (changesEssence([...told.own, ...told.detail])) return 'breakthrough';
  if (
    isOpen(place) &&
    !isRoutine(place.words) &&
    (isUnheard([...told.own, ...told.detail]) || isStaked([...told.own, ...told.detail]))
  )
    return 'breakthrough';
  return isRoutine(place.words) || isHailedRoutine(place, told) ? 'innovation' : undefined;
}

/** Nothing calls it by a kind. */
const isOpen = ({ form, called }: Place): boolean =>
  (form === 'card' && called === 'innovation') ||
  form === 'idea' ||
  form === 'told' ||
  form === 'novel' ||
  (form === 'row' && !called);

/** Its name may be a fancy one: "DentaBot, our breakthrough. A chat-bot on the website will answer …". */
const isHailedRoutine = ({ called }: Place, { own }: Told): boolean =>
  called === 'breakthrough' &&
  !isUnheard(own) &&
  own
    .slice(0, opening)
    .some(({ node, facts }) => facts.sentences.slice(0, opening).some((within) => isRoutine({ node, facts, within })));

/** Blocks, and sentences of each, in which a description says what the thing is. */
const opening = 3;

/** What a portfolio of new things lists, or a technology most companies do not have yet. */
const isNew = ({ words, form }: Place, isListed: boolean): boolean =>
  isTechnology(words) || form === 'idea' || form === 'told' || (form === 'row' && isListed);

/** Innovations that say nothing of their effect; where a table has no place for it, its rows are one finding. */
export const effectlessOf = query((doc: StrategyDocument): readonly Alike[] =>
  together(
    initiativesOf(doc).filter(
      ({ kind, effect, form, node, words }) =>
        kind === 'innovation' && !effect.named && form !== 'prose' && !servesGoal(words) && !isTrial(node, words),
    ),
  ),
);

/** One initiative and others that share its fault. */
export interface Alike {
  readonly first: Initiative;
  readonly others: readonly Initiative[];
}

function together(initiatives: readonly Initiative[]): Alike[] {
  const byTable = new Map<Node, Initiative[]>();
  for (const initiative of initiatives) {
    const { node } = initiative;
    const key = node.parent && node.kind === 'row' && !hasEffectColumn(node) ? node.parent : node;
    byTable.set(key, [...(byTable.get(key) ?? []), initiative]);
  }
  return [...byTable.values()].flatMap(([first, ...others]) => (first ? [{ first, others }] : []));
}

/** Which kinds a plan has. */
export type InitiativeKinds = InitiativeKind | 'both' | 'none';

/** Everything said of an initiative. */
export const passagesOf = ({ told }: Initiative): readonly Passage[] => [
  ...told.own,
  ...told.detail,
  ...told.elsewhere,
];
