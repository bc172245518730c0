import type { Bilingual, Locale, Severity } from '../../rules/rule.js';
import { severities } from '../options.js';
import * as plural from '../plural.js';
import type { Position } from '../positions.js';
import { tally } from '../report.js';
import type { FileReport, Report, ReportedFinding, Tally } from '../report.js';
import { printable } from '../printable.js';

export interface TextStyle {
  readonly color: boolean;
  /** Leaves the summary out. */
  readonly quiet: boolean;
}

const words: Readonly<Record<Severity, Bilingual>> = {
  warning: { en: 'warning', ru: 'предупреждение' },
  information: { en: 'remark', ru: 'замечание' },
  hint: { en: 'hint', ru: 'подсказка' },
};

const foundWord: Bilingual = { en: 'Found', ru: 'Найдено' };
const nothingFound: Bilingual = { en: 'Nothing to remark', ru: 'Замечаний нет' };

const removing: Bilingual = { en: ': --update-baseline takes them out', ru: ': их уберёт --update-baseline' };

/** Numbers of the terminal's own colours. */
const paints = { bold: 1, dim: 2, underline: 4, warning: 33, information: 36, hint: 35 } as const;
type Paint = (paint: keyof typeof paints, text: string) => string;

const painter =
  (color: boolean): Paint =>
  (paint, text) =>
    color ? `\u001b[${paints[paint]}m${text}\u001b[0m` : text;

/** Findings for people: file by file, a line for each, then a summary. */
export function textReport(report: Report, style: TextStyle): string {
  const paint = painter(style.color);
  const blocks = report.files.filter(({ findings }) => findings.length > 0).map((file) => block(file, report, paint));
  if (!style.quiet) blocks.push(`${paint('bold', summaryOf(report))}\n`);
  return blocks.join('\n');
}

function block(file: FileReport, { locale }: Report, paint: Paint): string {
  const places = file.findings.map(({ start }) => place(start));
  const width = longestOf(places);
  const wordWidth = longestOf(file.findings.map(({ severity }) => words[severity][locale]));
  const lines = file.findings.flatMap((finding, i) => [
    line(finding, (places[i] ?? '').padStart(width), wordWidth, locale, paint),
    ...relatedLines(finding, ' '.repeat(width + 4), locale, paint),
  ]);
  return `${[paint('underline', printable(file.path)), ...lines].join('\n')}\n`;
}

const longestOf = (texts: readonly string[]): number =>
  texts.reduce((longest, { length }) => Math.max(longest, length), 0);

function line(finding: ReportedFinding, where: string, wordWidth: number, locale: Locale, paint: Paint): string {
  const word = paint(finding.severity, words[finding.severity][locale].padEnd(wordWidth));
  const sentence = printable(finding.sentence[locale]);
  return `  ${paint('dim', where)}  ${word}  ${sentence}  ${paint('dim', finding.rule)}`;
}

const relatedLines = ({ related }: ReportedFinding, indent: string, locale: Locale, paint: Paint): string[] =>
  related.map(({ file, start, note }) => {
    const where = file ? `${printable(file.path)}:${place(start)}` : place(start);
    return paint('dim', `${indent}${where} ${printable(note[locale])}`);
  });

const place = ({ line: row, column }: Position): string => `${row}:${column}`;

/** How much was read and found, in a line. */
export function summaryOf(report: Report): string {
  const numbers = tally(report);
  const { files, troubles, configTroubles, baseline, locale } = report;
  const strategies = files.filter(({ isStrategy }) => isStrategy).length;
  const sentences = [
    `${plural.count(plural.filesRead, files.length, locale)} (${plural.count(plural.strategyDocuments, strategies, locale)})`,
    ...(troubles.length > 0 ? [plural.count(plural.unread, troubles.length, locale)] : []),
    ...(configTroubles.length > 0 ? [plural.count(plural.configMistakes, configTroubles.length, locale)] : []),
    ...(files.length > 0 ? [found(numbers, locale)] : []),
    ...(baseline && baseline.known > 0 ? [plural.count(plural.known, baseline.known, locale)] : []),
    ...(baseline && baseline.gone > 0
      ? [`${plural.count(plural.gone, baseline.gone, locale)}${removing[locale]}`]
      : []),
  ];
  return `${sentences.join('. ')}.`;
}

function found(numbers: Tally, locale: Locale): string {
  const parts = severities
    .filter((severity) => numbers[severity] > 0)
    .map((severity) => plural.count(plural.findings[severity], numbers[severity], locale));
  return parts.length > 0 ? `${foundWord[locale]}: ${parts.join(', ')}` : nothingFound[locale];
}
