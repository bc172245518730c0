import type { CancellationToken, Location } from 'vscode-languageserver';
import { defaultSettings } from '../config/settings.js';
import { describeTerm } from '../language/hover.js';
import type { TeamTerm } from '../language/team-glossary.js';
import { allTerms, termById } from '../language/terms.js';
import type { Locale } from '../rules/rule.js';
import { localeIn, type Session } from './session.js';
import { teamTermsFor } from './term-asked.js';
import { toRange } from './to-protocol.js';

/** The whole glossary that holds for a document, or for the workspace: `strategyLint/glossary`. */
const method = 'strategyLint/glossary';

interface GlossaryParams {
  readonly textDocument?: { readonly uri: string };
}

/** A term with all that is needed to list it and to lead to it. */
interface GlossaryItem {
  readonly name: string;
  /** Other names, of a term of the product in the other language. */
  readonly also: readonly string[];
  readonly definition: string;
  /** Where a team defines it. */
  readonly location?: Location;
  /** What the product says of it, in Markdown. */
  readonly markdown?: string;
}

export function registerGlossary(session: Session): void {
  session.connection.onRequest(
    method,
    session.guard(method, (params: GlossaryParams, token) => answer(session, params, token)),
  );
}

/** The team's terms first, each kind by its names. */
async function answer(
  session: Session,
  { textDocument }: GlossaryParams,
  token: CancellationToken,
): Promise<GlossaryItem[]> {
  const place = placeFor(session, textDocument?.uri);
  const settings = place === undefined ? defaultSettings : await session.configuration.of(place);
  const terms = place === undefined ? [] : (await teamTermsFor(session, place)).terms;
  if (token.isCancellationRequested) return [];
  const locale = localeIn(session, settings);
  const own = await Promise.all(terms.map((term) => teamItem(session, term)));
  return [
    ...byName(own, locale),
    ...byName(
      allTerms(locale).map(({ id }) => builtInItem(id, locale)),
      locale,
    ),
  ];
}

/** A document of a folder asks for itself; from anywhere else, the first folder is meant. */
function placeFor({ folders }: Session, uri: string | undefined): string | undefined {
  const [folder] = folders.all();
  const isInFolder = uri !== undefined && folders.rootOf(uri) !== undefined;
  return isInFolder || folder === undefined ? uri : `${folder}glossary.md`;
}

const byName = (items: readonly GlossaryItem[], locale: Locale): GlossaryItem[] => {
  const { compare } = new Intl.Collator(locale);
  return [...items].sort((a, b) => compare(a.name, b.name));
};

async function teamItem({ glossaries }: Session, { names, definition, file }: TeamTerm): Promise<GlossaryItem> {
  const lines = await glossaries.linesOf(file);
  const [own, ...others] = names;
  return {
    name: own.text,
    also: others.map(({ text }) => text),
    definition,
    ...(lines && { location: { uri: lines.uri, range: toRange(lines, own) } }),
  };
}

function builtInItem(id: string, locale: Locale): GlossaryItem {
  const [term, other] = [termById(id, locale), termById(id, locale === 'ru' ? 'en' : 'ru')];
  return {
    name: term?.title ?? id,
    also: other && other.title !== term?.title ? [other.title] : [],
    definition: term?.definition ?? '',
    markdown: describeTerm(id, locale).join('\n\n'),
  };
}
