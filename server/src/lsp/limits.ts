import { maxCharacters } from '../linter/limits.js';
import type { Bilingual } from '../rules/rule.js';
import type { OpenDocument } from './documents.js';
import { isConfigFile } from './config-files.js';

const schemes: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web']);

/** Whether the document is a Markdown text that somebody writes: no notebook cell, no old revision, no MDX. */
export function isMarkdown({ uri, languageId }: OpenDocument): boolean {
  const path = uri.replace(/[?#].*$/s, '').toLowerCase();
  if (!schemes.has(uri.slice(0, uri.indexOf(':'))) || path.endsWith('.mdx')) return false;
  return languageId === 'markdown' || path.endsWith('.md') || path.endsWith('.markdown');
}

/** Whether the document is a configuration file, or one made to be extended: `team.strategy-lint.yaml`. */
export const isConfigDocument = ({ uri }: OpenDocument): boolean =>
  schemes.has(uri.slice(0, uri.indexOf(':'))) && isConfigFile(uri.replace(/[?#].*$/s, ''));

/** Why a document is not linted, or `undefined` when it is. */
export function refusal(document: OpenDocument): Bilingual | undefined {
  const length = document.lines.getText().length;
  if (length <= maxCharacters) return undefined;
  return {
    en: `Strategy Lint does not read this document: it has ${length} characters, the limit is ${maxCharacters}. Split it to have it checked.`,
    ru: `Strategy Lint не читает этот документ: в нём ${length} символов, предел — ${maxCharacters}. Разделите его, и он будет проверен.`,
  };
}
