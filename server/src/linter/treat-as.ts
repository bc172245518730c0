import picomatch from 'picomatch';
import type { DocumentKind } from '../document/kinds.js';

/**
 * The kind that a user's globs give to a file, `undefined` when none fits. The path is `/`-separated and relative to
 * the folder of the settings; a glob without a slash is matched against the file's name alone. The last fitting
 * glob wins, so that an exception can follow the general case.
 */
export function treatAs(kinds: Readonly<Record<string, DocumentKind>>, path: string): DocumentKind | undefined {
  let kind: DocumentKind | undefined;
  for (const [glob, candidate] of Object.entries(kinds)) if (matches(glob, path)) kind = candidate;
  return kind;
}

const matches = (glob: string, path: string): boolean =>
  glob !== '' && glob.length < 1000 && picomatch.isMatch(path, glob, { dot: true, basename: !glob.includes('/') });
