import type { Diagnostic } from 'vscode-languageserver';
import { glossaryDiagnostics } from './glossary-diagnostics.js';
import type { OpenDocument } from './documents.js';
import type { InForce } from './configuration.js';
import { isConfigDocument, isMarkdown, refusal } from './limits.js';
import { withPlacesElsewhere } from './related-places.js';
import type { Session } from './session.js';
import { localeIn, review } from './session.js';
import { toConfigDiagnostic, toDiagnostic, toRefusal } from './to-protocol.js';

/** Whether findings stand as they are until the document is saved. */
export const waitsForSave = (open: OpenDocument, { enable, run }: InForce): boolean =>
  enable && run === 'onSave' && !open.isSaved;

/** What the editor is to show for a document's present text. */
export async function diagnosticsOf(session: Session, open: OpenDocument, settings: InForce): Promise<Diagnostic[]> {
  if (!settings.enable) return [];
  const locale = localeIn(session, settings);
  if (isConfigDocument(open)) {
    const problems = await session.configFiles.check(open);
    return problems.map((problem) => toConfigDiagnostic(problem, open.lines, locale, session.client));
  }
  if (!isMarkdown(open)) return [];
  const reason = refusal(open);
  if (reason) return [toRefusal(reason, locale)];
  const { lines } = open;
  const findings = review(session, open, settings)?.findings ?? [];
  return [
    ...(await Promise.all(
      findings.map((finding) =>
        withPlacesElsewhere(session, open.uri, finding, toDiagnostic(finding, lines, locale, session.client), locale),
      ),
    )),
    ...(await glossaryDiagnostics(session, open, settings)),
  ];
}
