import { commands, window, workspace } from 'vscode';
import type { Uri } from 'vscode';

/** Shows Markdown as a page to read; as its text where the editor has no preview of Markdown. */
export async function showPage(uri: Uri): Promise<void> {
  const hasPreview = (await commands.getCommands(true)).includes('markdown.showPreview');
  if (hasPreview) await commands.executeCommand('markdown.showPreview', uri);
  else await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
}
