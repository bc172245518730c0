import type { Entry, PlanMap } from '../../view/messages.js';

/** The entry with these words that stands nearest to where they stood: an edit may have moved them since. */
export function entryLike(map: PlanMap, { text, place }: Entry): Entry | undefined {
  const away = (entry: Entry): number => Math.abs(entry.place.start.line - place.start.line);
  return entriesOf(map)
    .filter((entry) => entry.text === text)
    .sort((a, b) => away(a) - away(b))[0];
}

/** Everything on a map that leads to a line. */
const entriesOf = ({ goals, steps, shared, unknowns, formula }: PlanMap): Entry[] => [
  ...goals,
  ...goals.flatMap(({ measures }) => measures),
  ...steps,
  ...shared.measures,
  ...unknowns,
  ...unknowns.flatMap(({ answer }) => answer ?? []),
  ...(formula ? [...formula.money, ...formula.experience, ...formula.processes, ...formula.people] : []),
];
