import { parseDocument } from '../../server/src/document/parse.js';
import { sentenceOf } from '../../server/src/linter/finding.js';
import { lint } from '../../server/src/linter/lint.js';
import { rules } from '../../server/src/rules/index.js';
import { presets, type Preset } from '../../server/src/rules/rule.js';
import type { CorpusDocument, Label } from './corpus.js';

/** A finding of the linter, judged by the labels. */
export interface Judged {
  readonly document: CorpusDocument;
  readonly rule: string;
  /** 1-based, where the finding starts. */
  readonly line: number;
  readonly message: string;
  readonly right: boolean;
  /** Why a reader thinks that nothing is to be said here, when one said so. */
  readonly fineBecause?: string;
}

/** A problem that any careful reader sees, and whether the linter does. */
export interface Wanted {
  readonly document: CorpusDocument;
  readonly label: Label;
  readonly found: boolean;
}

export interface Score {
  readonly documents: readonly CorpusDocument[];
  readonly judged: readonly Judged[];
  readonly wanted: readonly Wanted[];
}

/** Lines between a finding and its label at most. */
const tolerance = 2;

/** Not measured: most real plans are old, and house-keeping is no matter of judgement. */
const leftOut = new Set(['milestone-overdue', 'suppression-unused', 'suppression-expired', 'front-matter-invalid']);

/** What the linter says at a line of a document. */
export type Remark = Pick<Judged, 'rule' | 'line' | 'message'>;

/** Ids of the rules that are measured: those that exist, but for the ones left out. */
export const measuredRules = (): string[] => rules.map((rule) => rule.id).filter((id) => !leftOut.has(id));

/** What the linter says on a document, in the document's language. */
export function remarksOn({ text, file, language }: CorpusDocument): Remark[] {
  return lint(parseDocument(text, { path: file }), { preset: 'strict' }).map((finding) => ({
    rule: finding.rule.id,
    line: lineAt(text, finding.span.start),
    message: sentenceOf(finding, language === 'ru' ? 'ru' : 'en'),
  }));
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Holds remarks by the measured rules against the labels of their document. */
export function judge(document: CorpusDocument, remarks: readonly Remark[], measured: ReadonlySet<string>): Score {
  const judged = remarks
    .filter(({ rule }) => measured.has(rule))
    .map((remark): Judged => {
      const near = document.labels.filter((label) => covers(label, remark));
      const fine = near.find((label) => label.verdict === 'fine');
      const right = document.isStrategy && near.some((label) => label.verdict === 'problem');
      return { document, ...remark, right, ...(fine && { fineBecause: fine.why }) };
    });
  const wanted = document.labels
    .filter((label) => label.verdict === 'problem' && label.sure && measured.has(label.rule))
    .map((label) => ({ document, label, found: judged.some((remark) => covers(label, remark)) }));
  return { documents: [document], judged, wanted };
}

const covers = (label: Label, { rule, line }: Remark): boolean =>
  label.rule === rule && (label.line === 0 || Math.abs(label.line - line) <= tolerance);

export const together = (scores: readonly Score[]): Score => ({
  documents: scores.flatMap((each) => each.documents),
  judged: scores.flatMap((each) => each.judged),
  wanted: scores.flatMap((each) => each.wanted),
});

/** The part of a score that the rules of a preset make up. */
export function within(score: Score, preset: Preset): Score {
  const most = presets.indexOf(preset);
  const ids = new Set(
    rules.filter((rule) => presets.indexOf(rule.preset ?? 'recommended') <= most).map(({ id }) => id),
  );
  return {
    documents: score.documents,
    judged: score.judged.filter(({ rule }) => ids.has(rule)),
    wanted: score.wanted.filter(({ label }) => ids.has(label.rule)),
  };
}
