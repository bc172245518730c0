import type { Sense } from '../lexicon/senses.js';
import {
  datesIn,
  isMeasured,
  passagesBelow,
  quantitiesIn,
  saysWhen,
  whole,
  type Passage,
} from '../document/evidence.js';
import { tellsDone } from './done-forms.js';
import { belongingRoles, type Goal } from './goal-finder.js';
import { partsThatBelong } from './goal-parts.js';
import { ancestors, type Node } from '../document/node.js';
import { lineHeading } from '../document/outline.js';
import { kept } from '../document/parts.js';
import type { DateMention } from '../text/dates.js';
import type { Span } from '../text/span.js';

const making: ReadonlySet<Sense> = new Set<Sense>(['goal.making']);
const artefact: ReadonlySet<Sense> = new Set<Sense>(['goal.artefact']);
const outcome: ReadonlySet<Sense> = new Set<Sense>(['goal.outcome']);
const soft: ReadonlySet<Sense> = new Set<Sense>(['goal.soft', 'goal.direction']);
const universal: ReadonlySet<Sense> = new Set<Sense>(['goal.universal']);
const learning: ReadonlySet<Sense> = new Set<Sense>(['goal.learning']);
const standing: ReadonlySet<Sense> = new Set<Sense>(['goal.standing']);
const completion: ReadonlySet<Sense> = new Set<Sense>(['goal.completion']);

/** Anybody could check it: a measure in what belongs to it, an end state, key results that carry the measures. */
export const isMeasurable = kept((goal: Goal): boolean => {
  if (goal.linked || goal.valued || belongs(goal, (passage) => isMeasured(passage) && !isOnlyToday(goal, passage)))
    return true;
  const says = (senses: ReadonlySet<Sense>): boolean => goal.words.facts.says(senses, goal.words.within);
  if (
    isHabit(goal.words) ||
    findsOut(goal.words) ||
    isThingForGoal(goal) ||
    goal.children.some((child) => isKeyLine(goal, child))
  )
    return true;
  return (
    (says(completion) || says(universal) || isEndState(goal) || isAdded(goal)) && !says(soft) && !isOfDegree(goal.words)
  );
});

/** "Objective: a better stream", and in the lines behind it its key results, one of them with a figure. */
const isKeyLine = (goal: Goal, child: Goal): boolean =>
  child.valued || (child.node.parent === goal.node.parent && belongs(child, isMeasured));

/** "Add a slot for the night shift": a key result that begins with a thing that is put in. */
const isAdded = ({ kind, words: { facts, within } }: Goal): boolean =>
  kind === 'key-result' && /^\P{L}*(?:add|embed|attach|include)\s/iu.test(facts.plain.slice(within.start));

/** "Develop a kit of templates" below the goal that it serves: it is there one day, or it is not. */
function isThingForGoal({ parent, kind, words: { facts, within } }: Goal): boolean {
  if (!parent || kind === 'criterion') return false;
  const verb = facts.find(making, within);
  return (
    verb !== undefined &&
    verb.start - within.start < beginning &&
    somethingNew.test(facts.plain.slice(verb.end)) &&
    facts.says(artefact, { start: verb.end, end: Math.min(within.end, verb.end + artefactReach) })
  );
}

/** "Update the pricing model" asks how well; "develop a kit" does not. */
const somethingNew = /^\s+(?:an?|one|нов\p{L}+|един\p{L}+)\s/iu;

/** Characters behind the verb within which what is made is named. */
const artefactReach = 40;

/** What is today, where the cell behind it, for what is to be, is left empty. */
const isOnlyToday = ({ node: { cells } }: Goal, { node }: Passage): boolean =>
  node.role === 'baseline' && cells.slice(cells.indexOf(node) + 1).some(({ facts }) => facts.words.length === 0);

const state: ReadonlySet<Sense> = new Set<Sense>(['milestone.state']);

/** "The old module is off", "In both stores by 28 May": what a key result or a dated goal says is so, or is not. */
const isEndState = ({ kind, node, words }: Goal): boolean =>
  (words.facts.says(state, words.within) || tellsDone(words) || (kind === 'key-result' && saysWhatIs(words))) &&
  (kind === 'key-result' || datesIn(words).some(saysWhen) || node.parent?.role === 'milestone');

/** "The protocol has a draft", «Бот умеет возвраты»: it can do that one day, or it cannot. */
const saysWhatIs = ({ facts: { plain }, within }: Passage): boolean =>
  /(?:^|[\s*_])(?:has|have|can|learns? to|есть|имеет|умеет|может|можно)\s/iu.test(
    plain.slice(within.start, within.end),
  );

/** "Training 3x per week", «обзвон 2 раза в неделю»: how often something is done, again and again. */
const isHabit = ({ facts, within }: Passage): boolean =>
  facts.figures.dates.some(({ kind }) => kind === 'recurring') &&
  /(?:\d\s?[x×]|times)\s?(?:per|a|every|\/)\s?(?:day|week|month)|\sраза?\s(?:в|на)\s(?:день|недел|месяц)/iu.test(
    facts.plain.slice(within.start, within.end),
  );

/** "Friendlier", "friendliest", «ответственнее»: the form of the word asks how much. */
const isOfDegree = ({ facts, within }: Passage): boolean =>
  facts.words.some(
    ({ start, end }) => within.start <= start && end <= within.end && degree.test(facts.plain.slice(start, end)),
  );

const degree =
  /^(?!(?:supplier|carrier|barrier|courier|cashier|premier|frontier|tier|pier|earlier|multiplier|soldier)s?$)\p{L}{3,}(?:ier|iest)$|^(?!(?:последн|внутренн|внешн|средн|ранн|поздн|соседн|верхн|нижн|летн|зимн|осенн|весенн|вечерн|утренн|домашн|сегодняшн|прежн|крайн|дальн|ближн|древн|лишн|позднее|раннее|далее|более|менее|ранее)(?:ее)?$)\p{L}{3,}[бвлмнпрт]ее$/iu;

/** "Quantify demand lift in promotions": begins with finding out; what is found may well be soft. */
function findsOut({ facts, within }: Passage): boolean {
  const first = facts.words.find(({ kind, start }) => kind === 'word' && start >= within.start);
  return first !== undefined && facts.says(learning, { start: first.start, end: first.end });
}

/** A top-level goal that is only something made or switched on, with no outcome in it, below it or right above it. */
export const isMeans = kept((goal: Goal): boolean => {
  if (goal.parent || goal.kind === 'key-result' || goal.kind === 'criterion' || goal.linked || isShare(goal.words))
    return false;
  if (goal.valued && !beginsWithMaking(goal.words)) return false;
  const says = (senses: ReadonlySet<Sense>): boolean => goal.words.facts.says(senses, goal.words.within);
  if (says(becoming) || !(introduces(goal) || (says(artefact) && (says(making) || isThing(goal))))) return false;
  return !belongs(goal, saysOutcome);
});

/** "Analysers installed | 8 | 22": counted in a table, what is installed is a measure; "install a CRM" is a task. */
const beginsWithMaking = ({ facts, within }: Passage): boolean =>
  (facts.find(making, within)?.start ?? Infinity) - within.start < longestPreposition;

/** "Move all 100 % of the papers into the system": how much of the work the thing takes over is no mere thing. */
const isShare = (words: Passage): boolean => quantitiesIn(words).some(({ kind }) => kind === 'percent');

/** Characters in which a goal says what is to be done, behind its number. */
const beginning = 12;

function introduces({ words: { facts, within } }: Goal): boolean {
  const start = afterDate(facts, within);
  return (
    facts.says(introducing, { start, end: within.end }) &&
    (facts.find(introducing, { start, end: within.end })?.start ?? Infinity) - start < beginning
  );
}

/** "An ERP in sales and purchasing", "a podcast for teachers": where a thing works, or for whom, is no change. */
const inside = /^\s+(?:in|across|for|в|во|для)\s+(?:all |the |всех )?$/iu;

/** What changes, said beside the thing: in "customer portal" the customers are part of its name. */
const saysOutcome = ({ facts, within }: Passage): boolean =>
  facts
    .all(outcome, within)
    .some(
      ({ start, end }) =>
        !facts
          .all(artefact)
          .some(
            (thing) =>
              (thing.start <= start && end <= thing.end && thing.end - thing.start > end - start) ||
              inside.test(facts.plain.slice(thing.end, start)) ||
              isNamedFor(facts.plain, thing, { start, end }),
          ),
    );

/** "The guest app", «приложение гостя»: whose thing it is, and nothing of what changes for them. */
const isNamedFor = (plain: string, thing: Span, { start, end }: Span): boolean =>
  end < thing.start
    ? /^[a-z]/i.test(plain.slice(start)) && plain.slice(end, thing.start) === ' '
    : /^[а-яё]/i.test(plain.slice(start)) && plain.slice(thing.end, start) === ' ';

const introducing: ReadonlySet<Sense> = new Set<Sense>(['goal.introducing']);
const becoming: ReadonlySet<Sense> = new Set<Sense>(['goal.becoming']);

const moving: ReadonlySet<Sense> = new Set<Sense>(['goal.direction', 'goal.completion', 'goal.soft']);

/** Words of a name: what stands further back is said of the thing. */
const longestName = 3;
const longestThing = 8;

/** "A parent app", «Личный кабинет на сайте»: a goal that names a thing and says nothing of it. */
function isThing({ kind, words: said, ...goal }: Goal): boolean {
  const { facts } = said;
  const within = nameIn(said);
  const begin = afterDate(facts, within);
  const words = facts.words.filter(
    (word) =>
      word.kind === 'word' && begin <= word.start && word.end <= within.end && !/^(?:a|an|the)$/.test(word.norm),
  );
  const name = words[Math.min(longestName, words.length) - 1];
  return (
    kind === 'goal' &&
    name !== undefined &&
    words.length <= longestThing &&
    facts.says(artefact, { start: begin, end: name.end }) &&
    !facts.says(moving, within) &&
    !isDone(facts, words) &&
    goal.children.length === 0 &&
    !goal.valued &&
    !isMeasured(said)
  );
}

/** "**Partner portal online.** By April it is up …": the bold opening is the goal's name. */
const nameIn = ({ facts: { lead }, within }: Passage): Span =>
  lead?.form === 'bold' && lead.start <= within.start + longestPreposition && lead.end < within.end
    ? { start: within.start, end: lead.end }
    : within;

/** "Service calls answered from one screen", «система работает без сбоев»: behind the thing stands what happens to it. */
const isDone = ({ plain }: Passage['facts'], [, ...words]: readonly Span[]): boolean =>
  words.some(({ start, end }) => /^\p{L}{3,}(?:ed|[аяуе](?:ет|ют)(?:ся)?)$/u.test(plain.slice(start, end)));

/** «К декабрю 2027 года приложение»: the day by which it is to be there is no part of its name. */
function afterDate({ figures, plain }: Passage['facts'], { start }: Passage['within']): number {
  const date = figures.dates.find((each) => each.start >= start && each.start - start <= longestPreposition);
  return date && /^\s*(?:к|до|в|с|by|until|in|from)?\s*$/iu.test(plain.slice(start, date.start)) ? date.end : start;
}

const longestPreposition = 6;

/** Kept up for good, or dated by its own words, its row, what stands below it, or the heading above it. */
export function isDatedGoal(goal: Goal): boolean {
  if (saysItsDate(goal) || isHabit(goal.words) || goal.words.facts.says(standing, goal.words.within)) return true;
  if (
    goal.node.kind === 'paragraph' &&
    goal.node.parent?.children.some((sibling) => sibling.kind === 'paragraph' && datesIn(whole(sibling)).some(saysWhen))
  )
    return true;
  for (const above of ancestors(goal.node))
    if (datesIn(whole(above)).some(saysWhen) || above.cells.some((cell) => datesIn(whole(cell)).some(saysWhen)))
      return true;
  return false;
}

const saysItsDate = kept((goal: Goal): boolean =>
  belongs(goal, (passage) => datesIn(passage).some((date) => saysWhen(date) && !isLength(date, passage))),
);

/** "Time to payment | 3 days": a length in a cell that is not kept for dates is what the goal measures. */
const isLength = ({ kind }: DateMention, { node }: Passage): boolean =>
  kind === 'duration' && node.kind === 'cell' && node.role !== 'date';

/** True when something that belongs to the goal holds: its own words, its row, what stands below it, the lines behind it. */
function belongs({ node, words, alone, children }: Goal, holds: (passage: Passage) => boolean): boolean {
  if (alone || holds(words)) return holds(words);
  // In a row, what stands before the goal is its number.
  for (const passage of passagesBelow(node))
    if (passage.node.span.start >= words.node.span.start && holds(passage)) return true;
  for (const passage of linesThatBelong(node)) if (holds(passage)) return true;
  for (const passage of partsThatBelong(node)) if (holds(passage)) return true;
  // What stands in lists behind the line of a goal is not below it.
  return node.kind === 'paragraph' && children.some((child) => holds(child.words));
}

/** Label lines right behind a goal that speak of it: «KPI: …», "Done when …", "Assessed by …". */
export function* linesThatBelong(node: Node): Generator<Passage> {
  const siblings = node.parent?.children ?? [];
  for (let at = node.index + 1; at < siblings.length; at++) {
    const next = siblings[at];
    const role = next?.facts.lead?.roles[0];
    if (next?.kind !== 'paragraph' || !role || !belongingRoles.has(role)) return;
    yield whole(next);
  }
}

/**
 * The heading below the title that a goal stands under, past labels and lines in its place: what stands there tells of
 * one matter.
 */
export function headingOver({ node }: Goal): Node | undefined {
  for (const above of ancestors(node))
    if (above.kind === 'section' && above.level < lineHeading) return above.level > 1 ? above : undefined;
  return undefined;
}
