import { readFileSync, writeFileSync } from 'node:fs';
import { within, type Score } from './score.js';
import { byRule, precision, recall, total, type Tally } from './tally.js';

const file = 'docs/accuracy-floor.json';

interface Shares {
  readonly precision: number;
  readonly recall: number;
}

/** What the preset `recommended` must reach on the whole corpus, the findings allowed on what is no strategy, and each rule's own record. */
interface Floor extends Shares {
  readonly findingsOnOther: number;
  readonly rules: Readonly<Record<string, Shares>>;
}

/** What falls short of the floor, in words; empty when nothing does. */
export function shortfalls(score: Score): string[] {
  const floor = readFloor();
  const onOther = score.judged.filter(({ document }) => document.language === 'other').length;
  return [
    ...below('', total(within(score, 'recommended')), floor),
    ...(onOther > floor.findingsOnOther ? [`${onOther} findings on what is no strategy`] : []),
    ...byRule(score).flatMap((tally) => below(`${tally.name}: `, tally, floor.rules[tally.name])),
  ];
}

function below(name: string, tally: Tally, floor: Shares | undefined): string[] {
  if (!floor) return [];
  const { precision: right, recall: found } = sharesOf(tally);
  const share = (what: string, value: number, least: number): string[] =>
    value >= least ? [] : [`${name}${what} is ${value.toFixed(2)}, recorded ${least}`];
  return [...share('precision', right, floor.precision), ...share('recall', found, floor.recall)];
}

/** Where nothing was said or wanted, nothing was wrong; cut to two places, so that a record is met by what set it. */
const sharesOf = (tally: Tally): Shares => ({
  precision: Math.floor((precision(tally) ?? 1) * 100) / 100,
  recall: Math.floor((recall(tally) ?? 1) * 100) / 100,
});

/** Records the figures of each rule as they are now. */
export function record(score: Score): void {
  const rules = Object.fromEntries(byRule(score).map((tally) => [tally.name, sharesOf(tally)]));
  writeFileSync(file, `${JSON.stringify({ ...readFloor(), rules }, null, 2)}\n`);
}

function readFloor(): Floor {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const floor: Partial<Floor> = typeof data === 'object' && data !== null ? data : {};
  const { precision: right, recall: found, findingsOnOther, rules = {} } = floor;
  if (right === undefined || found === undefined || findingsOnOther === undefined) {
    throw new Error(`${file}: expected "precision", "recall" and "findingsOnOther".`);
  }
  return { precision: right, recall: found, findingsOnOther, rules };
}
