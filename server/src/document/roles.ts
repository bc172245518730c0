import type { NameSense } from '../lexicon/senses.js';
import { contains, spansIn, type Span } from '../text/span.js';
import type { Facts } from './facts.js';

/** What a heading, a label, a column or an item says that it is. Each has a lexicon sense `role.<name>` in both languages. */
export type Role =
  | 'goal'
  | 'objective'
  | 'key-result'
  | 'metric'
  | 'target'
  | 'baseline'
  | 'milestone'
  | 'action'
  | 'initiative'
  | 'deliverable'
  | 'date'
  | 'owner'
  | 'budget'
  | 'risk'
  | 'assumption'
  | 'unknown'
  | 'hypothesis'
  | 'pilot'
  | 'review'
  | 'rationale'
  | 'status'
  | 'team'
  | 'scope'
  | 'out-of-scope'
  | 'vision'
  | 'context'
  | 'process'
  | 'people'
  | 'cx'
  | 'channel'
  | 'system'
  | 'automation'
  | 'competence'
  | 'crisis'
  | 'history'
  | 'faq'
  | 'communication'
  | 'effect'
  | 'evidence'
  | 'requirement'
  | 'links'
  | 'success';

const prefix = 'role.';

export interface RoleMatch extends Span {
  readonly role: Role;
}

/** Roles named inside `within`, first named first; of two at one place the longer phrase comes first. */
export function rolesIn(facts: Facts, within: Span): RoleMatch[] {
  return spansIn(facts.senses, within)
    .filter(({ sense }) => sense.startsWith(prefix))
    .map(({ sense, start, end }) => ({ role: sense.slice(prefix.length) as Role, start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const alone = 'alone.';

/** Words too common to tell a role («до», "to") do so as the whole of a title. */
function aloneIn(facts: Facts, within: Span): RoleMatch[] {
  const inside = spansIn(facts.words, within).filter(({ kind }) => kind !== 'mark');
  if (inside.length !== 1) return [];
  return facts.nameSenses
    .filter(({ sense }) => sense.startsWith(alone))
    .map(({ sense, start, end }) => ({ role: sense.slice(alone.length) as Role, start, end }));
}

/** Words beyond which a heading tells a story rather than names a part of the plan. */
const longestTitle = 9;

/**
 * The roles of a title. In a short one the first role named is the title's own («Цели и показатели» is about goals);
 * a long one counts only when it begins with the role ("Goals that we set ourselves for the year after next").
 */
export function rolesOfTitle(facts: Facts, within: Span): Role[] {
  const named = rolesIn(facts, within).filter(
    (match) =>
      !isRelative(facts, within, match) &&
      !isPointer(facts, match) &&
      !isDenied(facts, within, match) &&
      !isToBeSet(facts, within, match) &&
      !isRank(facts, match) &&
      !isAttribute(facts, match),
  );
  const inside = spansIn(facts.words, within).filter(({ kind }) => kind !== 'mark');
  if (named.every((match) => isAsking(facts, match))) {
    const told = wholeTitle(facts, within, withoutNumber(inside));
    if (told.length > 0) return told;
  }
  if (inside.length <= longestTitle) return headFirst(facts, named).map(({ role }) => role);
  const first = inside.find((word) => word.kind === 'word');
  return named.filter(({ start }) => first && start <= first.start).map(({ role }) => role);
}

/** "When we look at it again": the word that asks says less than the rest of the title. */
const isAsking = ({ plain }: Facts, { start, end }: RoleMatch): boolean =>
  /^(?:when|where|когда|где)$/i.test(plain.slice(start, end));

/** "Project goals", "programme risks": of an English compound the last word says what stands below. */
function headFirst({ plain }: Facts, named: readonly RoleMatch[]): readonly RoleMatch[] {
  const [first, head] = named;
  const isCompound =
    first?.role === 'initiative' &&
    head !== undefined &&
    /^[a-z]/i.test(plain.slice(first.start)) &&
    plain.slice(first.end, head.start) === ' ';
  return isCompound ? [...named.slice(1), first] : named;
}

/** "Tenants who would recommend us": there "who" names nobody's role. */
const isRelative = ({ plain }: Facts, within: Span, { role, start, end }: RoleMatch): boolean =>
  role === 'owner' && /^(?:who|кто)$/i.test(plain.slice(start, end)) && /\p{L}/u.test(plain.slice(within.start, start));

/** "Repairs by dealers (goal 3)": a number in brackets points to a part that stands elsewhere. */
const isPointer = ({ plain }: Facts, { start, end }: RoleMatch): boolean =>
  /\([^()]*$/.test(plain.slice(0, start)) && /^\s+(?:№\s*)?\d{1,2}(?!\d)/.test(plain.slice(end));

/** "Not goals, only kept an eye on": the title says what does not stand below. */
const isDenied = ({ plain }: Facts, within: Span, { role, start }: RoleMatch): boolean =>
  (role === 'goal' || role === 'metric' || role === 'target') &&
  /^[^\p{L}]*(?:not|no|не|это не)\s+(?:our |a |наши )?$/iu.test(plain.slice(within.start, start));

/** «Определить приоритет», "Agree on goals": work that is to be done, and nothing of what will come of it. */
const isToBeSet = ({ plain }: Facts, within: Span, { role, start }: RoleMatch): boolean =>
  role === 'goal' && toBeSet.test(plain.slice(within.start, start));

const toBeSet =
  /^\P{L}*(?:set|define|agree(?: on)?|choose|clarify|confirm|(?:определ|выбр|согласов|уточн|утверд)\p{L}*(?:ть|ить))\s+(?:the |our |наши )?$/iu;

/** "In order of priority", «(приоритет № 1)», "Priorities: P0 …", «Приоритеты такие»: a place in an order. */
const isRank = ({ plain }: Facts, { role, start, end }: RoleMatch): boolean =>
  role === 'goal' &&
  /^(?:priorit|приоритет)/iu.test(plain.slice(start, end)) &&
  (/\([^()]*$|(?:\s|^)(?:order of|by|low|поряд\p{L}+|по|низк\p{L}+)\s+$/iu.test(plain.slice(0, start)) ||
    /^\s*:?\s*(?:P\d|(?:\p{L}+\s+)?(?:такие?|таков\p{L}?|такой|as follows))(?!\p{L})/iu.test(plain.slice(end)) ||
    isOrderOfMany.test(plain.slice(start)));

/** «Приоритет источников», "Priority of channels": one word for many things is the order among them. */
const isOrderOfMany =
  /^(?:приоритет\s+(?:по|\p{L}+(?:[ое]в|ей|ий))|priority\s+(?:order|by|of\s+(?:the\s+)?\p{L}+s))(?!\p{L})/iu;

/** "Customer success", "Success stories", "Target market", "Medium-term goals": there the word says of what sort a thing is. */
function isAttribute({ plain }: Facts, { role, start, end }: RoleMatch): boolean {
  if (role === 'date') return /-term$/i.test(plain.slice(start, end));
  const attributes = role === 'success' || role === 'target' ? attributed[role] : undefined;
  return (
    attributes !== undefined &&
    (attributes.behind.test(plain.slice(end)) ||
      attributes.before?.test(plain.slice(Math.max(0, start - longestAttribute), start)) === true)
  );
}

const attributed: Readonly<Record<'success' | 'target', { readonly before?: RegExp; readonly behind: RegExp }>> = {
  success: {
    before: /(?:^|\P{L})(?:customer|client|partner|member|user|student|patient|merchant)s?\s+$/iu,
    behind: /^\s+(?:stor(?:y|ies)|approach|factor|plan|team|manage|program|клиент|покупател|партн)\p{L}*/iu,
  },
  target: {
    behind:
      /^\s+(?:date|month|quarter|week|year|market|audience|customer|client|user|buyer|group|segment|investor|persona|compan)\p{L}*/iu,
  },
};

const longestAttribute = 10;

const title = 'title.';

const filler: NameSense = 'title.filler';

/** "10. Open", "Slide 10 - Open": the number is no word of the title. */
const withoutNumber = (words: Facts['words']): Facts['words'] => {
  const [first, second] = words;
  const number = second?.kind === 'number' && /^(?:slide|слайд)$/.test(first?.norm ?? '') ? 2 : 1;
  return words[number - 1]?.kind === 'number' && words.length > number ? words.slice(number) : words;
};

/** "Open", «О чём мы пока спорим»: words that tell a role only where they are all that the title says, but for small words. */
function wholeTitle(facts: Facts, within: Span, words: readonly Span[]): Role[] {
  if (words.length > longestTitle) return [];
  const named = facts.nameSenses.filter(({ sense }) => sense.startsWith(title));
  const fillers = named.filter(({ sense }) => sense === filler);
  const isFiller = (word: Span): boolean => fillers.some((each) => contains(word, each));
  return named
    .filter((match) => match.sense !== filler && contains(within, match))
    .filter((match) => words.every((word) => contains(match, word) || isFiller(word) || isDated(facts, word)))
    .map(({ sense }) => sense.slice(title.length) as Role);
}

/** «Что хотим к 15 октября»: the day is part of none of the words. */
const isDated = ({ figures }: Facts, word: Span): boolean =>
  figures.dates.some(({ start, end }) => start <= word.start && word.end <= end);

/** The roles of a column, from its head: there «до», "to", «план» say what the cells hold. */
export function rolesOfColumn(facts: Facts): Role[] {
  const all = { start: 0, end: facts.raw.length };
  return [...aloneIn(facts, all).map(({ role }) => role), ...rolesOfTitle(facts, all)];
}
