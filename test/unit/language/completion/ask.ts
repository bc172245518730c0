import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fromRoot } from '../../../../server/scripts/part.js';
import { parseDocument } from '../../../../server/src/document/parse.js';
import type { StrategyDocument } from '../../../../server/src/document/strategy-document.js';
import { applyEdits } from '../../../../server/src/fixes/edit.js';
import type { Completion, Question } from '../../../../server/src/language/completion/completion.js';
import { completionsAt } from '../../../../server/src/language/completion/completions.js';
import { templatesIn } from '../../../../server/src/language/completion/templates.js';
import type { Finding } from '../../../../server/src/linter/finding.js';
import { lint } from '../../../../server/src/linter/lint.js';

/** Marks the cursor in a text. */
const mark = '¦';

const templates = (['en', 'ru'] as const).flatMap((language) =>
  templatesIn(readFileSync(fromRoot(`snippets/strategy-lint.${language}.json`), 'utf8'), language),
);

export type Asking = Partial<Pick<Question, 'trigger' | 'locale' | 'teamTerms'>>;

const read = (marked: string): StrategyDocument => parseDocument(marked.replace(mark, ''));

export const findings = (document: StrategyDocument): Finding[] => lint(document, { today: '2026-06-01' });

/** What is offered at the mark; with `trigger` as when the character before it was typed. */
export function offered(marked: string, asking: Asking = {}): readonly Completion[] {
  const offset = marked.indexOf(mark);
  assert.ok(offset >= 0, 'no cursor in the text');
  const known = { locale: 'en' as const, lint: findings, templates, teamTerms: [] };
  return completionsAt({ document: read(marked), offset, ...known, ...asking });
}

export const labels = (marked: string, asking?: Asking): string[] => offered(marked, asking).map(({ label }) => label);

/** The text after a completion is accepted. */
export function accepted(marked: string, label: string, asking?: Asking): string {
  const chosen = offered(marked, asking).find((completion) => completion.label === label);
  assert.ok(chosen, `«${label}» is not among ${labels(marked, asking).join(', ')}`);
  return applyEdits(marked.replace(mark, ''), [chosen]);
}
