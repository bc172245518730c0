import { extensions } from 'vscode';
import type { TextDocument, Uri } from 'vscode';

/** What is asked of VS Code's own git extension; its `git.d.ts` says more. */
interface Repository {
  readonly state: { readonly HEAD?: { readonly name?: string } };
  show(ref: string, path: string): Promise<string>;
}

interface Git {
  getAPI(version: 1): { getRepository(uri: Uri): Repository | null };
}

/** A version of a document and what that is called. */
interface Earlier {
  readonly since: string;
  readonly text: string;
}

const trunks = ['main', 'master'];

/** Answers with the version of a document in git; that of a text being typed in is asked for once. */
export function earlierVersions(): (document: TextDocument) => Promise<Earlier | undefined> {
  let known: { readonly document: TextDocument; readonly earlier: Earlier | undefined } | undefined;
  return async (document) => {
    if (known?.document !== document || !document.isDirty) known = { document, earlier: await earlierOf(document.uri) };
    return known.earlier;
  };
}

/** The document on the branch that others branch off from; on that branch itself, at its last commit. */
async function earlierOf(uri: Uri): Promise<Earlier | undefined> {
  const repository = repositoryOf(uri);
  const branch = repository?.state.HEAD?.name ?? '';
  for (const since of trunks.includes(branch) ? ['HEAD'] : [...trunks, 'HEAD']) {
    try {
      if (repository) return { since, text: await repository.show(since, uri.fsPath) };
    } catch {
      // No such branch, or the document is not in it.
    }
  }
  return undefined;
}

/** `undefined` where git is switched off or not there, or nothing of it is ready yet. */
function repositoryOf(uri: Uri): Repository | undefined {
  try {
    const git = extensions.getExtension<Git>('vscode.git');
    return git?.isActive ? (git.exports.getAPI(1).getRepository(uri) ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}
