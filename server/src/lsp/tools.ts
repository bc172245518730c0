import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { folderOf, isInside, joined, nameOf } from '../text/paths.js';
import { lintConfigFor } from '../config/resolve.js';
import { explain, namesLike } from '../language/explain.js';
import { planModelOf, withPlaces } from '../language/plan-model.js';
import { reviewText } from '../language/review-text.js';
import type { Bilingual } from '../rules/rule.js';
import { isMarkdownName } from './glossary-places.js';
import { localeIn, reviewFor, type Reviewed, type Session } from './session.js';
import { findingsOfFile, readFile } from './workspace/file-review.js';
import type { FoundFile } from './workspace/markdown-files.js';
import { rootsOf } from './workspace/walk.js';

/** A tool that a language model calls, and what it was given; whatever came is possible. */
interface ToolParams {
  readonly tool: 'lint' | 'model' | 'explain';
  readonly path?: unknown;
  readonly name?: unknown;
}

type Asked = Pick<Reviewed, 'document' | 'findings' | 'lines' | 'settings'>;

/** Answers `strategyLint/tool`, in text: what a plan lacks, what is in it, what a rule or a term means. */
export function registerTools(session: Session): void {
  session.connection.onRequest(
    'strategyLint/tool',
    session.guard('strategyLint/tool', async ({ tool, path, name }: ToolParams, token) => {
      const { locale } = session.client;
      if (tool === 'explain') return explain(text(name), locale)?.markdown ?? refused(unknown(text(name))[locale]);
      const asked = await read(session, text(path), token);
      if (!asked) return refused(unread(text(path))[locale]);
      return tool === 'lint' ? lint(session, asked) : model(session, asked);
    }),
  );
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const refused = (sentence: string): ResponseError => new ResponseError(ErrorCodes.InvalidParams, sentence);

function lint(session: Session, { document, findings, lines, settings }: Asked): string {
  const place = (offset: number): string => Object.values(placeOf(lines, offset)).slice(0, 2).join(':');
  return reviewText(document.path, document, findings, localeIn(session, settings), place);
}

function model({ host }: Session, { document, lines, settings }: Asked): string {
  const today = lintConfigFor(settings.file, document.kinds).today ?? host.today();
  const places = withPlaces(planModelOf(document, today), ({ start, end }) => ({
    start: placeOf(lines, start),
    end: placeOf(lines, end),
  }));
  return JSON.stringify(places);
}

/** As people count: from 1. */
function placeOf(lines: TextDocument, offset: number): { line: number; column: number; offset: number } {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, column: character + 1, offset };
}

/** A document by its address if it is open, else by its path in the workspace; as it stands in the editor if it does. */
async function read(session: Session, asked: string, token: CancellationToken): Promise<Asked | undefined> {
  if (session.documents.get(asked)) return reviewFor(session, asked, token);
  for (const file of filesAt(session, asked)) {
    const open = session.documents.all().find(({ uri }) => session.host.files?.pathOf(uri) === file.path);
    if (open) return reviewFor(session, open.uri, token);
    const closed = (await isWithin(session, file)) ? await readFile(session, file) : undefined;
    if (closed && 'document' in closed && closed.settings.enable)
      return { ...closed, findings: findingsOfFile(session, closed) };
  }
  return undefined;
}

/** Where a path may lead to: whole, from a folder of the workspace, or from its name. */
function filesAt(session: Session, asked: string): FoundFile[] {
  return rootsOf(session)
    .flatMap((root) => [root.path, folderOf(root.path)].map((folder) => ({ root, path: joined(folder, asked) })))
    .filter(({ root, path }) => isInside(path, root.path) && isMarkdownName(nameOf(path)));
}

/** A link in the path may lead out of the folder. */
async function isWithin({ host }: Session, { path, root }: FoundFile): Promise<boolean> {
  const [real, folder] = [await host.files?.real(path), await host.files?.real(root.path)];
  return real !== undefined && folder !== undefined && isInside(real, folder);
}

const unread = (path: string): Bilingual => ({
  en: `“${path}” is not read: there is no Markdown file of this workspace at that path, or it is too long, no text, or switched off.`,
  ru: `«${path}» не читается: по этому пути в рабочей области нет файла Markdown, либо он слишком длинный, не текст или отключён.`,
});

const unknown = (name: string): Bilingual => {
  const near = namesLike(name).join(', ') || '–';
  return {
    en: `“${name}” is neither a rule nor a term. Like it: ${near}.`,
    ru: `«${name}» — не правило и не термин. Похожие: ${near}.`,
  };
};
