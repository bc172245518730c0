import { FileChangeType } from 'vscode-languageserver';
import type { FileEvent } from 'vscode-languageserver';
import { nameOf } from '../../text/paths.js';
import { isMarkdownName } from '../glossary-places.js';
import type { Session } from '../session.js';
import { gitignore } from './markdown-files.js';
import type { WorkspaceReview } from './workspace-review.js';

/** Keeps the review in step with the files of the disk. */
export function followFiles(session: Session, review: WorkspaceReview, changes: readonly FileEvent[]): void {
  if (!review.isActive) return;
  for (const { uri, type } of changes) {
    const path = session.glossaries.pathOf(uri);
    if (nameOf(path) === gitignore) review.scan();
    else if (type === FileChangeType.Deleted) review.remove(path);
    else if (!isMarkdownName(path)) continue;
    else if (type === FileChangeType.Created) review.scan();
    else review.follow(path);
  }
}
