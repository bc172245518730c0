import type { Entry, PlanMap } from '../../view/messages.js';
import type { Review } from '../../view/report/review.js';

/** What the server says of a document. */
interface Answer {
  readonly map: PlanMap | null;
  readonly review?: Review;
}

/** The entry with these words that stands nearest to where they stood: an edit may have moved them since. */
export function entryLike({ map, review }: Answer, { text, place }: Entry): Entry | undefined {
  const away = (entry: Entry): number => Math.abs(entry.place.start.line - place.start.line);
  const asked = review?.questions.flatMap(({ places }) => places) ?? [];
  return [...(map ? entriesOf(map) : []), ...asked]
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
