import { l10n, Uri, window, workspace } from 'vscode';

/** What kind of file something is saved as. */
export interface SaveAs {
  readonly extension: 'svg' | 'html';
  /** What the dialog is called. */
  readonly title: string;
}

/** Asks where to and saves a text, offered beside the document it is made from. */
export async function saveBeside(document: Uri, text: string, { extension, title }: SaveAs): Promise<void> {
  const target = await window.showSaveDialog({
    defaultUri: beside(document, extension),
    filters: { [extension.toUpperCase()]: [extension] },
    title,
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('The file could not be saved: {0}', why));
  }
}

/** `plans/2027.svg` for `plans/2027.md`; in the workspace for a document that no file holds yet. */
function beside(document: Uri, extension: string): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = `${document.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '') || 'plan'}.${extension}`;
  if (document.scheme === 'untitled') return folder ? Uri.joinPath(folder, name) : Uri.file(name);
  return Uri.joinPath(document, '..', name);
}
