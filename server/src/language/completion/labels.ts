import { place } from '../../document/evidence.js';
import type { Completion, Question } from './completion.js';
import { withoutLine, type Cursor } from './cursor.js';
import { subjectAbove, subjectAround, widthOf, type LabelId, type Subject } from './subject.js';
import words from './words.json';

/** A line as far as it is written: its indent, its mark, bold, the beginning of a label. */
const begun = /^([ \t]*)((?:[-*+](?=[ \t]|$))?)([ \t]*)((?:\*\*)?)((?:\p{L}[\p{L} ]*)?)$/u;

interface Line {
  readonly indent: string;
  /** `-` and the like; empty in a line without one. */
  readonly mark: string;
  readonly bold: boolean;
  /** Letters of the label. */
  readonly typed: string;
}

/** The labels that a goal or a milestone lacks, on a line of its own below it. */
export function labelCompletions({ document, trigger }: Question, cursor: Cursor): Completion[] {
  const line = cursor.after.trim() === '' ? lineOf(cursor.before) : undefined;
  if (!line) return [];
  const rest = withoutLine(document, cursor);
  if (!document.isStrategy && !rest.isStrategy) return [];
  const subject =
    subjectAbove(rest, cursor.start, widthOf(line.indent)) ??
    (trigger === undefined && line.indent === '' ? subjectAround(rest, cursor.start) : undefined);
  if (!subject) return [];
  const bold = line.bold || hasBoldLabels(rest.text, subject, cursor);
  return subject
    .lacking()
    .filter((id) => labelIn(document, id).toLowerCase().startsWith(line.typed.toLowerCase()))
    .map((id) => completionOf(labelIn(document, id), id, { ...line, bold }, cursor));
}

/** Nothing where a line is empty from its very beginning: there anything may be meant. */
function lineOf(before: string): Line | undefined {
  const [all, indent = '', mark = '', , stars = '', typed = ''] = begun.exec(before) ?? [];
  return all === undefined || all === '' ? undefined : { indent, mark, bold: stars !== '', typed };
}

const labelIn = ({ language }: Question['document'], id: LabelId): string => words[language].labels[id].label;

function completionOf(label: string, id: LabelId, { indent, mark, bold, typed }: Line, cursor: Cursor): Completion {
  const written = bold ? `**${label}:** ` : `${label}: `;
  const isPlain = mark === '' && typed !== '';
  const lead = isPlain ? '' : `${mark || '-'} `;
  return {
    kind: 'label',
    label,
    span: { start: cursor.start + indent.length, end: cursor.offset },
    insert: lead + written,
    filter: (mark === '' ? '' : lead) + written,
    about: { en: words.en.labels[id].about, ru: words.ru.labels[id].about },
  };
}

/** The labels that stand there already are bold. */
const hasBoldLabels = (text: string, subject: Subject, { start }: Cursor): boolean =>
  /\n[ \t]*(?:[-*+][ \t]+)?\*\*[^*\n]{1,40}\*\*/.test(text.slice(place(subject.words).end, start));
