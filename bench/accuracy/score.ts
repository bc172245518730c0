import { parseDocument } from '../../server/src/document/parse.js';
import { sentenceOf } from '../../server/src/linter/finding.js';
import { lint } from '../../server/src/linter/lint.js';
import { rules } from '../../server/src/rules/index.js';
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
  readonly judged: readonly Judged[];
  readonly wanted: readonly Wanted[];
}

/** Lines between a finding and its label at most. */
const tolerance = 2;

/** Not measured: most real plans are old, and house-keeping is no matter of judgement. */
const leftOut = new Set(['milestone-overdue', 'suppression-unused', 'suppression-expired', 'front-matter-invalid']);

/** Lints the documents and holds the findings against the labels, for rules that exist and that `wants` admits. */
export function score(documents: readonly CorpusDocument[], wants: (rule: string) => boolean): Score {
  const measured = new Set(rules.map((rule) => rule.id).filter((id) => !leftOut.has(id) && wants(id)));
  const parts = documents.map((document) => scoreOne(document, measured));
  return { judged: parts.flatMap((part) => part.judged), wanted: parts.flatMap((part) => part.wanted) };
}

function scoreOne(document: CorpusDocument, measured: ReadonlySet<string>): Score {
  const parsed = parseDocument(document.text, { path: document.file });
  const findings = lint(parsed).filter((finding) => measured.has(finding.rule.id));
  const judged = findings.map((finding): Judged => {
    const rule = finding.rule.id;
    const line = lineAt(document.text, finding.span.start);
    const near = document.labels.filter((label) => covers(label, rule, line));
    const fine = near.find((label) => label.verdict === 'fine');
    const right = document.isStrategy && near.some((label) => label.verdict === 'problem');
    const message = sentenceOf(finding, document.language === 'ru' ? 'ru' : 'en');
    return { document, rule, line, message, right, ...(fine && { fineBecause: fine.why }) };
  });
  const wanted = document.labels
    .filter((label) => label.verdict === 'problem' && label.sure && measured.has(label.rule))
    .map((label) => ({ document, label, found: judged.some(({ rule, line }) => covers(label, rule, line)) }));
  return { judged, wanted };
}

const covers = (label: Label, rule: string, line: number): boolean =>
  label.rule === rule && (label.line === 0 || Math.abs(label.line - line) <= tolerance);

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
