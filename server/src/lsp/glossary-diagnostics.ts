import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import { clashesOf, type Clash, type PlacedName } from '../language/glossary-clashes.js';
import { glossaryPage } from '../language/links.js';
import type { Bilingual } from '../rules/rule.js';
import { diagnosticSource } from './capabilities.js';
import type { InForce } from './configuration.js';
import type { OpenDocument } from './documents.js';
import { localeIn, type Session } from './session.js';
import { toRange, toRefusal } from './to-protocol.js';

/** A text with its address, open or not. */
type Lines = Pick<OpenDocument, 'uri' | 'lines'>;

/** What is wrong in a team's glossary: terms that are defined twice, or that it is too long. */
export async function glossaryDiagnostics(session: Session, open: Lines, settings: InForce): Promise<Diagnostic[]> {
  const { glossaries } = session;
  if (!glossaries.mayBeGlossary(open, settings.glossary)) return [];
  const { sources } = await glossaries.of(open.uri, settings.glossary);
  const path = glossaries.pathOf(open.uri);
  const own = sources.find(({ file }) => file === path);
  if (!own) return [];
  const locale = localeIn(session, settings);
  const clashes = await Promise.all(
    clashesOf(path, sources).map((clash) => toDiagnostic(session, clash, open, settings)),
  );
  return [...(own.refusal ? [toRefusal(own.refusal, locale)] : []), ...clashes];
}

const second: Bilingual = { en: 'The other definition', ru: 'Другое определение' };

async function toDiagnostic(
  session: Session,
  { name, others }: Clash,
  { lines }: Lines,
  settings: InForce,
): Promise<Diagnostic> {
  const locale = localeIn(session, settings);
  const places = (await Promise.all(others.map((other) => placeOf(session, other)))).flatMap((place) => place ?? []);
  const related = places.map((location): DiagnosticRelatedInformation => ({ location, message: second[locale] }));
  return {
    range: toRange(lines, name),
    severity: DiagnosticSeverity.Warning,
    code: 'glossary',
    ...(session.client.codeDescription && { codeDescription: { href: glossaryPage(locale) } }),
    source: diagnosticSource,
    message: sentence(
      name,
      places.map(({ uri, range }) => `${session.folders.pathOf(uri)}:${range.start.line + 1}`),
    )[locale],
    ...(session.client.relatedInformation && related.length > 0 && { relatedInformation: related }),
  };
}

async function placeOf(
  { glossaries }: Session,
  name: PlacedName,
): Promise<DiagnosticRelatedInformation['location'] | undefined> {
  const lines = await glossaries.linesOf(name.file);
  return lines && { uri: lines.uri, range: toRange(lines, name) };
}

const sentence = ({ text }: PlacedName, places: readonly string[]): Bilingual => ({
  en: `“${text}” is defined more than once, also at ${places.join(', ')}: readers cannot tell which holds. Keep one definition, or give the two terms different names.`,
  ru: `Термин «${text}» определён не один раз, ещё здесь: ${places.join(', ')}. Читатель не поймёт, какое определение верное. Оставьте одно или дайте двум терминам разные названия.`,
});
