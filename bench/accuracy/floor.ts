import { readFileSync } from 'node:fs';
import type { Score } from './score.js';
import { precision, recall, total } from './tally.js';

const file = 'docs/accuracy-floor.json';

/** What the whole corpus must reach: shares, and the findings allowed on documents that are no strategy. */
interface Floor {
  readonly precision: number;
  readonly recall: number;
  readonly findingsOnOther: number;
}

/** What falls short of the floor, in words; empty when nothing does. */
export function shortfalls(score: Score): string[] {
  const floor = readFloor();
  const all = total(score);
  const onOther = score.judged.filter(({ document }) => document.language === 'other').length;
  const share = (name: string, value: number | undefined, least: number): string[] =>
    value !== undefined && value >= least
      ? []
      : [`${name} is ${value?.toFixed(3) ?? 'unknown'}, expected ${least} at least`];
  return [
    ...share('precision', precision(all), floor.precision),
    ...share('recall', recall(all), floor.recall),
    ...(onOther > floor.findingsOnOther ? [`${onOther} findings on what is no strategy`] : []),
  ];
}

function readFloor(): Floor {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const floor: Partial<Floor> = typeof data === 'object' && data !== null ? data : {};
  const { precision, recall, findingsOnOther } = floor;
  if (precision === undefined || recall === undefined || findingsOnOther === undefined) {
    throw new Error(`${file}: expected "precision", "recall" and "findingsOnOther".`);
  }
  return { precision, recall, findingsOnOther };
}
