import { commands, l10n, window, workspace, WorkspaceEdit } from 'vscode';
import type { QuickPickItem, TextDocument } from 'vscode';
import type { TextEdit } from 'vscode-languageclient/node';
import { ask, askStatus, type Status } from './ask.js';
import type { Feature, Session } from './feature.js';
import { isSettable, treatAsBySetting } from './kinds-setting.js';

/** The command that corrects what a document is taken for. */
export const treatAs: Feature = (session) =>
  commands.registerCommand('strategyLint.treatFileAs', async () => {
    const document = window.activeTextEditor?.document;
    const status = document && (await askStatus(session, document.uri));
    if (document && status) await treatFileAs(session, document, status);
    else void window.showInformationMessage(l10n.t('Open a Markdown document that Strategy Lint checks.'));
  });

async function treatFileAs(session: Session, document: TextDocument, status: Status): Promise<void> {
  const kinds = await chooseKinds(status);
  if (!kinds || (kinds.length === 0 && status.saidBy === 'content')) return;
  const place = await choosePlace(document, status, kinds);
  if (place === 'settings') await treatAsBySetting(document.uri, kinds[0]);
  if (place === 'document') await write(session, document, kinds);
}

interface KindItem extends QuickPickItem {
  readonly id: string;
}

async function chooseKinds({ kinds }: Status): Promise<string[] | undefined> {
  const items = kinds.map(({ kind, name, about, chosen }): KindItem => ({
    id: kind,
    label: name,
    description: kind,
    detail: about,
    picked: chosen,
  }));
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    title: l10n.t('Treat this file as…'),
    placeHolder: l10n.t('One or several; none: by what is in it'),
  });
  const names = chosen?.map(({ id }) => id);
  // What is no strategy is nothing else beside.
  return names?.includes('none') ? ['none'] : names;
}

type Place = 'document' | 'settings';

/** Where it is to be said: where it was said before; else the author chooses where there is a choice. */
async function choosePlace(
  document: TextDocument,
  { saidBy }: Status,
  kinds: readonly string[],
): Promise<Place | undefined> {
  const opensWithFields = /^---[ \t]*$/.test(document.lineAt(0).text);
  if (saidBy === 'author' || kinds.length > 1 || !isSettable(document.uri)) return 'document';
  if (kinds.length === 0) return 'settings';
  if (opensWithFields) return 'document';
  const items: (QuickPickItem & { readonly place: Place })[] = [
    {
      place: 'document',
      label: l10n.t('In the document'),
      detail: l10n.t('A front matter at its top, for every reader'),
    },
    { place: 'settings', label: l10n.t('In the workspace settings'), detail: l10n.t('The text stays as it is') },
  ];
  const chosen = await window.showQuickPick(items, { title: l10n.t('Where should it be said?') });
  return chosen?.place;
}

interface Answer {
  readonly version: number;
  readonly edits: TextEdit[];
}

/** One edit, one step to undo; made from the text as it is, or not at all. */
async function write(session: Session, document: TextDocument, kinds: readonly string[]): Promise<void> {
  const answer = await ask<Answer>(session, 'treatAs', document.uri, { kinds });
  const edits = await session.client.protocol2CodeConverter.asTextEdits(answer?.edits);
  const edit = new WorkspaceEdit();
  edit.set(document.uri, edits ?? []);
  const isCurrent = answer?.version === document.version;
  if (isCurrent && (await workspace.applyEdit(edit))) return;
  void window.showWarningMessage(l10n.t('The document could not be changed. Nothing was written.'));
}
