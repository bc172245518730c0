import { fold } from '../text/fold.js';
import type { Locale } from '../rules/rule.js';
import type { GlossarySource } from './team-glossary.js';
import type { TermName } from './glossary-names.js';

/** A name in a glossary, by its file. */
export interface PlacedName extends TermName {
  readonly file: string;
}

/** A name that is defined here and elsewhere as well. */
export interface Clash {
  readonly name: PlacedName;
  readonly others: readonly PlacedName[];
}

/**
 * The names of one file that stand for two terms: in the file itself or in another of the same place. A translation is
 * no second definition, and a glossary nearer to the plans may define anew what one above it says.
 */
export function clashesOf(file: string, sources: readonly GlossarySource[]): Clash[] {
  const own = sources.find((source) => source.file === file);
  if (!own) return [];
  const beside = sources.filter(({ distance }) => distance === own.distance);
  return [...groupsOf(beside).values()].flatMap((names) =>
    names
      .filter((name) => name.file === file)
      .map((name) => ({ name, others: names.filter((other) => other.entry !== name.entry) }))
      .filter(({ others }) => others.length > 0),
  );
}

interface Defined extends PlacedName {
  /** Tells entries apart. */
  readonly entry: string;
}

/** Names that are equal and explained in one language. */
function groupsOf(sources: readonly GlossarySource[]): Map<string, Defined[]> {
  const groups = new Map<string, Defined[]>();
  for (const { file, entries } of sources) {
    for (const { names, language, span } of entries) {
      for (const name of firstOfEach(names)) {
        const key = keyOf(name, language);
        groups.set(key, [...(groups.get(key) ?? []), { ...name, file, entry: `${file}:${span.start}` }]);
      }
    }
  }
  return groups;
}

const keyOf = ({ text }: TermName, language: Locale): string => `${language} ${fold(text)}`;

/** An entry that gives a name twice, «CSAT (CSAT)», does not contradict itself. */
const firstOfEach = (names: readonly TermName[]): TermName[] => [
  ...new Map(names.toReversed().map((name) => [fold(name.text), name])).values(),
];
