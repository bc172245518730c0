import { ConfigurationTarget, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { exactGlob } from './exact-glob.js';

/** Whether the settings of a workspace can speak of a file: it lies in one of its folders. */
export const isSettable = (uri: Uri): boolean => workspace.getWorkspaceFolder(uri) !== undefined;

/** Says in the workspace's settings what a file is to be read as; without a kind, takes back what was said of it. */
export async function treatAsBySetting(uri: Uri, kind: string | undefined): Promise<void> {
  const settings = workspace.getConfiguration('strategyLint', uri);
  const isOneOfMany = (workspace.workspaceFolders?.length ?? 0) > 1;
  const target = isOneOfMany ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
  const said = settings.inspect<Record<string, string>>('kinds');
  const before = isOneOfMany ? said?.workspaceFolderValue : said?.workspaceValue;
  const glob = exactGlob(workspace.asRelativePath(uri, false));
  const others = Object.entries(before ?? {}).filter(([other]) => other !== glob);
  // The last that fits wins.
  const entries = kind === undefined ? others : [...others, [glob, kind]];
  await settings.update('kinds', entries.length > 0 ? Object.fromEntries(entries) : undefined, target);
}
