import { commands, Disposable, EventEmitter, l10n, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import type { QuickPickItem, TextDocumentContentProvider } from 'vscode';
import type { LanguageClient, Location } from 'vscode-languageclient/node';
import { ask } from './ask.js';
import type { Feature, Session } from './feature.js';
import { asLabel } from './quick-pick-text.js';
import { showPage } from './show-page.js';

/** What the server says of a term. */
interface Term {
  readonly name: string;
  readonly also: readonly string[];
  readonly definition: string;
  /** Where the team defines it; of the product's own terms there is none. */
  readonly location?: Location;
  readonly markdown?: string;
}

interface TermItem extends QuickPickItem {
  readonly run?: () => Promise<void>;
}

/** The scheme of pages that show a term of the product; nothing of them is on disk. */
const scheme = 'strategy-lint-term';

/** The command that lists all terms, the team's and the product's. */
export const openGlossary: Feature = (session) => {
  const pages = new TermPages();
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, pages),
    commands.registerCommand('strategyLint.openGlossary', () => chooseTerm(session, pages)),
  );
};

/** Terms of the product as Markdown to read. */
class TermPages implements TextDocumentContentProvider {
  private readonly texts = new Map<string, string>();
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;

  provideTextDocumentContent({ path }: Uri): string {
    return this.texts.get(path) ?? '';
  }

  async show({ name, markdown = '' }: Term): Promise<void> {
    const uri = Uri.from({ scheme, path: `/${name.replaceAll('/', ' ')}.md` });
    this.texts.set(uri.path, `${markdown}\n`);
    this.changed.fire(uri);
    await showPage(uri);
  }
}

async function chooseTerm(session: Session, pages: TermPages): Promise<void> {
  const terms = ask<Term[]>(session, 'glossary', window.activeTextEditor?.document.uri);
  const items = terms.then((all = []) => itemsOf(all, session.client, pages));
  const chosen = await window.showQuickPick<TermItem>(items, {
    title: l10n.t('Glossary'),
    placeHolder: l10n.t('Search names and definitions'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  await chosen?.run?.();
}

function itemsOf(terms: readonly Term[], client: LanguageClient, pages: TermPages): TermItem[] {
  const own = terms.filter(({ location }) => location);
  const rest = terms.filter(({ location }) => !location);
  return [
    separator(l10n.t('Terms of your team')),
    ...own.map((term) => itemOf(term, () => goTo(term, client))),
    ...(own.length === 0 ? invitation() : []),
    separator(l10n.t('Terms of strategy')),
    ...rest.map((term) => itemOf(term, () => pages.show(term))),
  ];
}

const separator = (label: string): TermItem => ({ label, kind: QuickPickItemKind.Separator });

const itemOf = ({ name, also, definition }: Term, run: () => Promise<void>): TermItem => ({
  label: asLabel(name),
  description: asLabel(also.join(', ')),
  detail: asLabel(definition),
  run,
});

async function goTo({ location }: Term, { protocol2CodeConverter }: LanguageClient): Promise<void> {
  if (!location) return;
  const document = await workspace.openTextDocument(protocol2CodeConverter.asUri(location.uri));
  await window.showTextDocument(document, { selection: protocol2CodeConverter.asRange(location.range) });
}

/** A team without a glossary is shown how one begins. */
function invitation(): TermItem[] {
  const document = window.activeTextEditor?.document.uri;
  const folder = (document && workspace.getWorkspaceFolder(document)) ?? workspace.workspaceFolders?.[0];
  if (!folder) return [];
  return [
    {
      label: l10n.t('Begin a glossary'),
      description: 'glossary.md',
      detail: l10n.t('A heading is a term, the text below it says what your team means by it.'),
      run: () => beginGlossary(Uri.joinPath(folder.uri, 'glossary.md')),
    },
  ];
}

async function beginGlossary(file: Uri): Promise<void> {
  const document = await workspace.openTextDocument(file.with({ scheme: 'untitled' }));
  const editor = await window.showTextDocument(document);
  const lines = [l10n.t('# Glossary'), l10n.t('## Term (another name)'), l10n.t('What it means in our team.')];
  if (document.getText() === '')
    await editor.edit((edit) => edit.insert(editor.selection.active, `${lines.join('\n\n')}\n`));
}
