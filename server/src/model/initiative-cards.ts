import type { Sense } from '../lexicon/senses.js';
import { body, datesIn, namesSum, whole, type Passage } from '../document/evidence.js';
import { isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { isFieldLead, isNamed, kindWords } from './initiative-groups.js';
import { isRoutine, isTechnology, type InitiativeKind } from './initiative-kind.js';
import { namesOnlyKind } from './initiative-names.js';

export const introduce: ReadonlySet<Sense> = new Set<Sense>(['initiative.introduce']);

/** Something is going to be done: it has money, a day, a thing that is brought in. */
export function isConcrete(node: Node): boolean {
  const own = body(node);
  return (
    own.facts.says(introduce) ||
    isTechnology(own) ||
    isRoutine(whole(node)) ||
    datesIn(own).some(({ kind }) => kind === 'calendar') ||
    namesSum(own) ||
    node.children.some(isConcrete)
  );
}

/** A line under a heading of one kind that announces an initiative. */
export const isCard = (node: Node): boolean =>
  node.kind === 'item' ? !isFieldLead(node.facts) && isConcrete(node) : isNamed(node) && isConcrete(node);

/** Under a heading for bets whatever has a name of its own is one. */
export const isBoldName = (node: Node): boolean => node.facts.lead?.form === 'bold' && isNamed(node);

const trial: ReadonlySet<Sense> = new Set<Sense>(['pilot.mention', 'pilot.name']);
const trials: ReadonlySet<Role> = new Set<Role>(['pilot']);

/** What is only tried out owes bounds and a sign; its effect is what the trial is to show. */
export const isTrial = (node: Node, { facts, within }: Passage): boolean =>
  facts.says(trial, within) || isUnder(node, trials);

/** The lead, or what stands behind one that is nothing but a label («**Прорыв.** Телеграм-бот …»). */
export function nameOf(node: Node): Passage {
  const { facts } = node;
  const { lead } = facts;
  if (!lead) return firstSentence(node, 0);
  const name = { ...whole(node), within: { start: lead.start, end: lead.end } };
  return namesOnlyKind(name) ? firstSentence(node, lead.body) : name;
}

function firstSentence(node: Node, from: number): Passage {
  const sentence = node.facts.sentences.find(({ end }) => end > from);
  const end = sentence ? sentence.end : node.facts.raw.length;
  return { ...whole(node), within: { start: from, end } };
}

/** The kind as a label beside a name («Прорыв: дроны», "Lockers (breakthrough)"); "Innovation ecosystem" is a theme. */
export function announces(title: Passage, called: InitiativeKind): boolean {
  if (namesOnlyKind(title)) return called === 'breakthrough';
  if (isRoutine(title) || isTechnology(title)) return true;
  const { facts } = title;
  return facts.senses.some(
    ({ sense, start, end }) =>
      kindWords.has(sense) &&
      (/^\s*(?:№?\s*\d{1,4})?\s*(?:года|год|г\.)?\s*[:.—–«(-]/u.test(facts.plain.slice(end, end + 16)) ||
        /[([:—–,-]\s*(?:(?:our|the|a|next|наш|наша|главный|новый)\s+)*$/iu.test(facts.plain.slice(0, start))),
  );
}
