import type { CorpusDocument } from './corpus.js';
import { presets } from '../../server/src/rules/rule.js';
import { within, type Judged, type Score, type Wanted } from './score.js';
import { alarms, byDocument, byRule, precision, recall, total, type Tally } from './tally.js';

/** The ways the figures are cut besides by rule. */
export const cuts: readonly { readonly name: string; readonly of: (document: CorpusDocument) => readonly string[] }[] =
  [
    { name: 'language', of: (document) => [document.language] },
    { name: 'genre', of: (document) => document.genres },
    { name: 'repository', of: (document) => [document.repository] },
  ];

/** The figures, then what was wrongly said and what was missed, for a terminal. */
export function reportOf(score: Score): string {
  const tables = [
    table('rule', byRule(score)),
    ...cuts.map(({ name, of }) => table(name, byDocument(score, of))),
    table('preset', byPreset(score)),
  ];
  const wrong = score.judged.filter((each) => !each.right);
  const missed = score.wanted.filter((each) => !each.found);
  return [
    ...tables,
    `False alarms: ${wrong.length}\n${wrong.map(falseAlarm).join('\n')}`,
    `Misses: ${missed.length}\n${missed.map(miss).join('\n')}`,
    '',
  ].join('\n\n');
}

/** All the rules of each preset. */
export const byPreset = (score: Score): Tally[] => presets.map((preset) => total(within(score, preset), preset));

/** `0.87`, or a dash when there is nothing to divide by. */
export const figure = (value: number | undefined): string => value?.toFixed(2) ?? '—';

function table(title: string, tallies: readonly Tally[]): string {
  const width = Math.max(title.length, ...tallies.map((tally) => tally.name.length));
  const head = `${title.padEnd(width)}  precision  right/findings  recall  found/wanted  alarms/1000 words`;
  const rows = tallies.map((tally) => {
    const said = `${tally.right}/${tally.findings}`;
    const seen = `${tally.found}/${tally.wanted}`;
    const [right, found, loud] = [figure(precision(tally)), figure(recall(tally)), figure(alarms(tally))];
    return `${tally.name.padEnd(width)}  ${right.padStart(9)}  ${said.padStart(14)}  ${found.padStart(6)}  ${seen.padStart(12)}  ${loud.padStart(17)}`;
  });
  return [head, ...rows].join('\n');
}

function falseAlarm({ document, rule, line, message, fineBecause }: Judged): string {
  const words = document.text.split('\n')[line - 1]?.trim() ?? '';
  const because = fineBecause === undefined ? [] : [`    fine: ${fineBecause}`];
  return [`  ${document.file}:${line} ${rule}: ${message}`, `    | ${cut(words)}`, ...because].join('\n');
}

const miss = ({ document, label }: Wanted): string =>
  `  ${document.file}:${label.line} ${label.rule}: ${label.why}${label.quote === '' ? '' : `\n    | ${label.quote}`}`;

const cut = (text: string): string => (text.length > 140 ? `${text.slice(0, 139)}…` : text);
