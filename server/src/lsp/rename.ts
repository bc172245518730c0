import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type {
  AnnotatedTextEdit,
  CancellationToken,
  ChangeAnnotation,
  PrepareRenameResult,
  RenameParams,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { anchorOf, linksTo, type Anchor } from '../language/heading-links.js';
import { renamed, renamingFault, type Renaming, type TermEdit } from '../language/rename-term.js';
import type { TeamTerm } from '../language/team-glossary.js';
import { builtInTermAt } from '../language/terms.js';
import type { Bilingual } from '../rules/rule.js';
import { fold } from '../text/fold.js';
import { showMessage } from './show-message.js';
import type { Session } from './session.js';
import { asked, type Asked, type PlaceParams } from './term-asked.js';
import { toRange } from './to-protocol.js';
import { usesInWorkspace, type UsesIn } from './workspace-search.js';

/** Answers `textDocument/prepareRename` and `rename`: a name in the glossary, and wherever it is used. */
export function registerRename(session: Session): void {
  const { connection, guard } = session;
  connection.onPrepareRename(
    guard('textDocument/prepareRename', (params: PlaceParams, token) => prepare(session, params, token)),
  );
  connection.onRenameRequest(
    guard('textDocument/rename', (params: RenameParams, token) => answer(session, params, token)),
  );
}

type Answer<T> = T | ResponseError<never> | null;

const refused = (reason: Bilingual, { locale }: Asked): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestFailed, reason[locale]);

const builtIn: Bilingual = {
  en: 'This term comes with Strategy Lint and keeps its name. Define it in your team’s glossary to call it otherwise.',
  ru: 'Это термин самого Strategy Lint, его название не меняется. Чтобы назвать его иначе, опишите его в глоссарии команды.',
};

const tooMany: Bilingual = {
  en: 'The workspace has more Markdown files than are looked through, so that some places would keep the old name. Open a smaller folder to rename.',
  ru: 'В рабочей папке больше файлов Markdown, чем просматривается: в некоторых местах осталось бы прежнее название. Откройте папку поменьше.',
};

async function prepare(
  session: Session,
  params: PlaceParams,
  token: CancellationToken,
): Promise<Answer<PrepareRenameResult>> {
  const place = await asked(session, params, token);
  if (!place) return null;
  const { use, lines, offset } = place;
  if (use) return { range: toRange(lines, use), placeholder: nameOf(use.terms, use.name) };
  return builtInTermAt(lines.getText(), offset) ? refused(builtIn, place) : null;
}

/** A folded name as the glossary writes it. */
const nameOf = (terms: readonly TeamTerm[], folded: string): string =>
  terms.flatMap(({ names }) => names).find(({ text }) => fold(text) === folded)?.text ?? folded;

async function answer(
  session: Session,
  params: RenameParams,
  token: CancellationToken,
): Promise<Answer<WorkspaceEdit>> {
  const place = await asked(session, params, token);
  if (!place?.use) return null;
  const { terms, name } = place.use;
  const to = params.newName.trim().replaceAll(/\s+/g, ' ');
  const fault = renamingFault(to, terms, place.glossary);
  if (fault) return refused(fault, place);
  const { found, isComplete } = await usesInWorkspace(session, terms, token);
  if (token.isCancellationRequested) return null;
  if (!isComplete) return refused(tooMany, place);
  const renaming = { from: nameOf(terms, name), to };
  const anchors = await anchorsOf(session, terms, renaming);
  const changes = found
    .map((text) => ({ ...text, edits: editsIn(session, text, place.use?.name, { terms, renaming, anchors }) }))
    .filter(({ edits }) => edits.length > 0);
  if (!session.client.confirmsEdits) tellOfTheRest(session, changes, place);
  return toWorkspaceEdit(session, changes, place);
}

/** How the headings that define a term are addressed in links. */
async function anchorsOf({ glossaries }: Session, terms: readonly TeamTerm[], renaming: Renaming): Promise<Anchor[]> {
  const anchors = terms.map(async (term) => {
    const lines = await glossaries.linesOf(term.file);
    return lines && anchorOf(term, lines.getText(), renaming);
  });
  return (await Promise.all(anchors)).flatMap((anchor) => anchor ?? []);
}

interface Wanted {
  readonly terms: readonly TeamTerm[];
  readonly renaming: Renaming;
  readonly anchors: readonly Anchor[];
}

/** All that changes in a text: the name where it is defined and used, and links to the heading that has it. */
function editsIn(
  { glossaries }: Session,
  { lines, uses }: UsesIn,
  name: string | undefined,
  wanted: Wanted,
): TermEdit[] {
  const { terms, renaming, anchors } = wanted;
  const [text, file] = [lines.getText(), glossaries.pathOf(lines.uri)];
  const edits = renamed(
    text,
    uses.filter((use) => use.name === name),
    renaming,
  );
  // A name in code marks is no prose, and still what the glossary calls the term.
  const defined = terms
    .filter((term) => term.file === file)
    .flatMap(({ names }) => names.filter((each) => each.text === renaming.from))
    .filter(({ start }) => !edits.some((edit) => edit.start === start))
    .map(({ start, end }) => ({ start, end, insert: renaming.to, isCertain: true }));
  const links = anchors.flatMap((anchor) =>
    linksTo(text, file, anchor).map((link) => ({ ...link, insert: anchor.to, isCertain: true })),
  );
  return [...edits, ...defined, ...links];
}

interface Change extends UsesIn {
  readonly edits: readonly TermEdit[];
}

const inflected = 'inflected';

const annotations: Readonly<Record<'label' | 'description', Bilingual>> = {
  label: { en: 'The term in other forms', ru: 'Термин в других формах' },
  description: { en: 'Look at the endings', ru: 'Проверьте окончания' },
};

function toWorkspaceEdit({ client }: Session, changes: readonly Change[], { locale }: Asked): WorkspaceEdit {
  if (!client.versionedEdits)
    return { changes: Object.fromEntries(changes.map((change) => [change.lines.uri, certainEdits(change)])) };
  const annotation: ChangeAnnotation = {
    label: annotations.label[locale],
    description: annotations.description[locale],
    needsConfirmation: true,
  };
  return {
    documentChanges: changes.map((change): TextDocumentEdit => {
      const textDocument = { uri: change.lines.uri, version: change.version };
      return { textDocument, edits: client.confirmsEdits ? allEdits(change) : certainEdits(change) };
    }),
    ...(client.confirmsEdits && { changeAnnotations: { [inflected]: annotation } }),
  };
}

const allEdits = ({ edits, lines }: Change): (TextEdit | AnnotatedTextEdit)[] =>
  edits.map(({ insert, isCertain, ...span }) => ({
    range: toRange(lines, span),
    newText: insert,
    ...(!isCertain && { annotationId: inflected }),
  }));

const certainEdits = ({ edits, lines }: Change): TextEdit[] =>
  edits
    .filter(({ isCertain }) => isCertain)
    .map(({ insert, ...span }) => ({ range: toRange(lines, span), newText: insert }));

/** So many places are named in a message. */
const mostNamed = 5;

/** Where the editor cannot ask about each edit, other forms are left to the author, who is told of them. */
function tellOfTheRest(session: Session, changes: readonly Change[], { locale }: Asked): void {
  const left = changes.flatMap(({ edits, lines }) =>
    edits
      .filter(({ isCertain }) => !isCertain)
      .map(({ start }) => `${session.folders.pathOf(lines.uri)}:${lines.positionAt(start).line + 1}`),
  );
  if (left.length === 0) return;
  const named = `${left.slice(0, mostNamed).join(', ')}${left.length > mostNamed ? ' …' : ''}`;
  const said: Bilingual = {
    en: `Where the term stands in another form it was left as it is, ${left.length} in all: ${named}`,
    ru: `Там, где термин стоит в другой форме, он не изменён, всего таких мест ${left.length}: ${named}`,
  };
  showMessage(session.connection, said[locale]);
}
