import type { StrategyDocument } from '../document/strategy-document.js';
import type { Edit } from '../fixes/edit.js';
import { suppressionFor, type SuppressionScope } from '../linter/disable.js';
import type { Finding } from '../linter/finding.js';
import type { Bilingual } from '../rules/rule.js';
import type { CodeAction } from './code-action.js';

/** Widest first: where the line or the section cannot have a comment of its own, the wider one says what it does. */
const scopes: readonly SuppressionScope[] = ['file', 'section', 'line'];

/** The reason is the author's to type; it goes into the document, in the document's language. */
const reasons: Bilingual = {
  en: '[[reason: the owner decides in May]]',
  ru: '[[причина: решаем на совете в мае]]',
};

const titles: Readonly<Record<SuppressionScope, (rule: string) => Bilingual>> = {
  line: (rule) => ({ en: `Disable ${rule} for this line`, ru: `Отключить «${rule}» для этой строки` }),
  section: (rule) => ({ en: `Disable ${rule} for this section`, ru: `Отключить «${rule}» для этого раздела` }),
  file: (rule) => ({ en: `Disable ${rule} for the whole file`, ru: `Отключить «${rule}» для всего файла` }),
};

/** Comments that hide a finding, for its line, its section and the file, as far as these differ; narrowest first. */
export function suppressionsOf(document: StrategyDocument, finding: Finding): CodeAction[] {
  const byInsert = new Map<string, CodeAction>();
  for (const scope of scopes) {
    const edit = suppressionFor(document, finding, scope, reasons[document.language]);
    if (!byInsert.has(edit.insert)) byInsert.set(edit.insert, actionOf(finding, scope, edit));
  }
  return [...byInsert.values()].reverse();
}

const actionOf = (finding: Finding, scope: SuppressionScope, edit: Edit): CodeAction => ({
  title: titles[scope](finding.rule.id),
  kind: 'quickfix',
  finding,
  edits: [edit],
  preferred: false,
});
