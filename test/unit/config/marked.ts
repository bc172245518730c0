import type { ConfigProblem } from '../../../server/src/config/value.js';

/** A line of carets under a place, with what is said of it. */
const mark = /^ *\^+ .*\n?/gm;

/** A configuration as its author has it, without the marks of the test. */
export const unmarked = (marked: string): string => marked.replace(mark, '');

/** A text with a mark under each place that has a problem, in English. */
export function withMarks(text: string, problems: readonly ConfigProblem[]): string {
  let at = 0;
  return text
    .split('\n')
    .flatMap((line) => {
      const start = at;
      at += line.length + 1;
      const here = problems.filter(({ span }) => span.start >= start && span.start < at);
      return [line, ...here.map(({ span, message }) => carets(span.start - start, span.end - span.start, message.en))];
    })
    .join('\n');
}

const carets = (indent: number, length: number, sentence: string): string =>
  `${' '.repeat(indent)}${'^'.repeat(Math.max(1, length))} ${sentence}`;
