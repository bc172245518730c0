import { whole } from '../../document/evidence.js';
import type { Node } from '../../document/node.js';
import { namesOf, titleOf } from '../../document/names.js';
import type { StrategyDocument } from '../../document/strategy-document.js';
import { findDates, type DateMention } from '../../text/dates.js';
import { nameOf } from '../../text/paths.js';
import { words } from '../../text/words.js';
import type { Stretch } from '../timing.js';
import { genericIn } from './generic.js';
import { namingWords } from './names.js';

/** What a document's title says of it. */
export interface Subject {
  /** Folded words that tell what it is about, without those for plans and times. */
  readonly subject: readonly string[];
  /** The time that the title, or else the file's name, says the document is for. */
  readonly period?: Stretch;
}

export const subjectOf = (doc: StrategyDocument): Subject => {
  const title = titleOf(doc);
  const period = periodOf(doc);
  return { subject: title ? tellingWords(title) : [], ...(period && { period }) };
};

function tellingWords(title: Node): readonly string[] {
  const numbers = title.facts.words.filter(({ kind }) => kind === 'number');
  return namingWords(whole(title), [...genericIn(title.facts), ...numbers]);
}

const fileName = ({ path }: StrategyDocument): string => nameOf(path).replace(/\.[a-z]+$/i, '');

/** Folded words of all that the document calls itself, and of its file's name. */
export const titleWordsOf = (doc: StrategyDocument): readonly string[] => [
  ...namesOf(doc).flatMap((facts) => facts.words.map(({ norm }) => norm)),
  ...words(fileName(doc)).map(({ norm }) => norm),
];

function periodOf(doc: StrategyDocument): Stretch | undefined {
  const named = namesOf(doc).flatMap(({ figures }) => figures.dates);
  return spanning(named) ?? spanning(findDates(fileName(doc).replaceAll(/[_.-]+/g, ' ')));
}

/** From the first day that the dates name to the last. */
function spanning(dates: readonly DateMention[]): Stretch | undefined {
  const days = dates.flatMap(({ from, to }) => [from, to]).filter((day) => day !== undefined);
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  return first === undefined || last === undefined ? undefined : { from: first, to: last };
}
