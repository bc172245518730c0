import type { Diagnostic } from 'vscode-languageserver';
import type { Settings } from '../linter/settings.js';
import type { OpenDocument } from './documents.js';
import { isMarkdown, refusal } from './limits.js';
import type { Session } from './session.js';
import { localeIn, review } from './session.js';
import { toDiagnostic, toRefusal } from './to-protocol.js';

/** What the editor is to show for a document's present text. */
export function diagnosticsOf(session: Session, open: OpenDocument, settings: Settings): Diagnostic[] {
  if (!settings.enable || !isMarkdown(open)) return [];
  const locale = localeIn(session, settings);
  const reason = refusal(open);
  if (reason) return [toRefusal(reason, locale)];
  const findings = review(session, open, settings)?.findings ?? [];
  return findings.map((finding) => toDiagnostic(finding, open.lines, locale, session.client));
}
