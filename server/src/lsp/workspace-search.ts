import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TeamTerm, TermUse } from '../language/team-glossary.js';
import { isSame } from '../language/rename-term.js';
import { beginningsOf } from '../language/term-beginnings.js';
import { maxCharacters } from '../linter/limits.js';
import { isMarkdown, refusal } from './limits.js';
import type { Session } from './session.js';
import { teamTermsFor } from './term-asked.js';
import { maxBytes } from './workspace/file-review.js';
import { uriOf, type FoundFile } from './workspace/markdown-files.js';
import { rootsOf, walkOver } from './workspace/walk.js';

/** The places of a document where a term is named. */
export interface UsesIn {
  readonly lines: TextDocument;
  /** Version in the editor; `null` of a document that is not open. */
  readonly version: number | null;
  readonly uses: readonly TermUse[];
}

export interface SearchResult {
  /** Texts that may name the terms; those that only look like it have no uses. */
  readonly found: readonly UsesIn[];
  /** False where there are more files than are looked through. */
  readonly isComplete: boolean;
}

/** Looks for terms in the open documents and in the Markdown files of the open folders, as long as somebody waits. */
export async function usesInWorkspace(
  session: Session,
  terms: readonly TeamTerm[],
  token: CancellationToken,
): Promise<SearchResult> {
  const mayName = beginningsOf(terms.flatMap(({ names }) => names.map(({ text }) => text)));
  const found: UsesIn[] = [];
  const texts = new Texts(session, token);
  for await (const { lines, version } of texts.all()) {
    if (token.isCancellationRequested) break;
    if (!mayName(lines.getText())) continue;
    const glossary = await teamTermsFor(session, lines.uri);
    const uses = glossary.usesIn(lines.getText()).filter((use) => use.terms.some((term) => isAmong(term, terms)));
    found.push({ lines, version, uses });
  }
  return { found, isComplete: texts.isComplete };
}

const isAmong = (term: TeamTerm, terms: readonly TeamTerm[]): boolean => terms.some((other) => isSame(other, term));

interface Text {
  readonly lines: TextDocument;
  readonly version: number | null;
}

/** The Markdown texts of a workspace: those that are open as they stand in the editor, then the rest from the disk. */
class Texts {
  isComplete = true;

  constructor(
    private readonly session: Session,
    private readonly token: CancellationToken,
  ) {}

  async *all(): AsyncGenerator<Text> {
    const { documents, glossaries } = this.session;
    const open = documents.all().filter((document) => isMarkdown(document) && !refusal(document));
    const seen = new Set(open.map(({ uri }) => glossaries.pathOf(uri)));
    for (const { lines, version } of open) yield { lines, version };
    for await (const file of this.files()) {
      if (seen.has(file.path)) continue;
      const lines = await this.read(file);
      if (lines) yield { lines, version: null };
    }
  }

  private async read(file: FoundFile): Promise<TextDocument | undefined> {
    const read = await this.session.host.files?.readText(file.path, maxBytes);
    if (!read || !('text' in read) || read.text.length > maxCharacters) return undefined;
    return TextDocument.create(uriOf(file), 'markdown', 0, read.text);
  }

  private async *files(): AsyncGenerator<FoundFile> {
    const walk = walkOver(this.session, () => this.token.isCancellationRequested);
    yield* walk?.in(rootsOf(this.session)) ?? [];
    this.isComplete = walk?.isComplete ?? true;
  }
}
