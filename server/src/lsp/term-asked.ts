import type { CancellationToken, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TeamGlossary, TermUse } from '../language/team-glossary.js';
import type { Locale } from '../rules/rule.js';
import { isMarkdown, refusal } from './limits.js';
import { letOthersPass, localeIn, type Session } from './session.js';

/** A request about the place of a document. */
export interface PlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** What a request asks about, and the glossary that holds there. */
export interface Asked {
  readonly uri: string;
  readonly lines: TextDocument;
  readonly offset: number;
  readonly locale: Locale;
  readonly glossary: TeamGlossary;
  /** The team's term at the place, if one is named there. */
  readonly use: TermUse | undefined;
}

/** Looks for the team's term at a place; `undefined` where nothing is to be said at all. */
export async function asked(
  session: Session,
  { textDocument: { uri }, position }: PlaceParams,
  token: CancellationToken,
): Promise<Asked | undefined> {
  const open = session.documents.get(uri);
  if (!open || !isMarkdown(open)) return undefined;
  const settings = await session.configuration.of(uri);
  await letOthersPass(session);
  if (token.isCancellationRequested || !settings.enable || refusal(open)) return undefined;
  const glossary = await session.glossaries.of(uri, settings.glossary);
  const { lines } = open;
  const offset = lines.offsetAt(position);
  const use = glossary.useAt(lines.getText(), offset);
  return { uri, lines, offset, locale: localeIn(session, settings), glossary, use };
}

/** The terms that hold for the documents of a workspace folder, or for a document outside of all. */
export async function teamTermsFor(session: Session, uri: string): Promise<TeamGlossary> {
  // The folder is asked for once; to ask for each of its documents would be a question to the editor each.
  const { glossary } = await session.configuration.of(session.folders.rootOf(uri) ?? uri);
  return session.glossaries.of(uri, glossary);
}
