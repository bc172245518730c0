import type { Session } from '../session.js';
import { excludesOf } from './excludes.js';
import { MarkdownFiles, type Root } from './markdown-files.js';

/** The folders of the workspace that lie on a disk. */
export const rootsOf = ({ folders, host }: Session): Root[] =>
  [...new Set(folders.all())].flatMap((uri) => {
    const path = host.files?.pathOf(uri.slice(0, -1));
    return path === undefined ? [] : [{ uri, path }];
  });

/** A walk over Markdown files as the editor's settings want it; none where there is no disk. */
export const walkOver = (session: Session, isOver: () => boolean): MarkdownFiles | undefined =>
  session.host.files &&
  new MarkdownFiles({ files: session.host.files, excludes: ({ uri }) => excludesOf(session, uri), isOver });
