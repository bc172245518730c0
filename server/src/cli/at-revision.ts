import { basename, dirname } from 'node:path';
import { earlierFindings } from '../language/review-report.js';
import type { Bilingual } from '../rules/rule.js';
import { startIn } from './changed/changed-lines.js';
import { git } from './changed/git.js';
import type { Earlier } from './reviews.js';

/**
 * The documents as they were where the branch left a revision, or why that cannot be told; a document that was not there
 * had no findings.
 */
export async function atRevision(since: string, folder: string): Promise<Earlier | { readonly refusal: Bilingual }> {
  const start = await startIn(folder, since, '--since');
  if ('refusal' in start) return start;
  return {
    since,
    findingsIn: async ({ absolute }, review) => {
      const blob = await git(dirname(absolute), 'cat-file', 'blob', `${start.commit}:./${basename(absolute)}`);
      const then = 'output' in blob ? review(blob.output.replace(/^\ufeff/, '')) : undefined;
      return then ? earlierFindings(then) : [];
    },
  };
}
