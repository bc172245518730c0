import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { joined } from '../config/paths.js';
import type { TeamTerm, TermUse } from '../language/team-glossary.js';
import { isSame } from '../language/rename-term.js';
import { beginningsOf } from '../language/term-beginnings.js';
import { isMarkdownName } from './glossary-places.js';
import { isMarkdown, maxCharacters, refusal } from './limits.js';
import type { Session } from './session.js';
import { teamTermsFor } from './term-asked.js';

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

/** Files and folders of a workspace that are looked at: more than any team has plans. */
const mostFiles = 5000;
const mostFolders = 20_000;

/** Longer files are no plans; they are passed over unless somebody has one open. */
const maxBytes = 2_000_000;

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
    for await (const path of this.paths()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const lines = await this.read(path);
      if (lines) yield { lines, version: null };
    }
  }

  private async read(path: string): Promise<TextDocument | undefined> {
    const { files } = this.session.host;
    const read = await files?.readText(path, maxBytes);
    if (!files || !read || !('text' in read) || read.text.length > maxCharacters) return undefined;
    return TextDocument.create(files.uriOf(path), 'markdown', 0, read.text);
  }

  private async *paths(): AsyncGenerator<string> {
    const { files } = this.session.host;
    const waiting = this.session.folders.all().flatMap((uri) => files?.pathOf(uri.slice(0, -1)) ?? []);
    let [folders, markdown] = [0, 0];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      if (this.token.isCancellationRequested) return;
      for (const { name, isFolder } of (await files?.list(folder)) ?? []) {
        const path = joined(folder, name);
        if (isFolder && !isSkipped(name)) waiting.push(path);
        if (isFolder || !isMarkdownName(name)) continue;
        if (++markdown > mostFiles) return void (this.isComplete = false);
        yield path;
      }
      if (++folders > mostFolders) return void (this.isComplete = false);
    }
  }
}

/** Folders of tools, and of what others wrote. */
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
