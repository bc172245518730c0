import { l10n, Uri, window, workspace } from 'vscode';

/** Asks where to and saves a drawing, offered beside the document it shows. */
export async function savePicture(document: Uri, svg: string): Promise<void> {
  const target = await window.showSaveDialog({
    defaultUri: beside(document),
    filters: { SVG: ['svg'] },
    title: l10n.t('Save the plan map'),
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(svg));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('The plan map could not be saved: {0}', why));
  }
}

/** `plans/2027.svg` for `plans/2027.md`; in the workspace for a document that no file holds yet. */
function beside(document: Uri): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = `${document.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '') || 'plan'}.svg`;
  if (document.scheme === 'untitled') return folder ? Uri.joinPath(folder, name) : Uri.file(name);
  return Uri.joinPath(document, '..', name);
}
