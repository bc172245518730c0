import { l10n } from 'vscode';
import { documentPanels } from './document-panels.js';
import type { Feature } from './feature.js';
import { earlierVersions } from './earlier-version.js';

/** The review of a document beside its editor: what to ask the author, what has changed since the version in git. */
export const reviewReport: Feature = (session) => {
  const earlierOf = earlierVersions();
  return documentPanels(session, {
    type: 'strategyLint.reviewReport',
    command: 'strategyLint.showReviewReport',
    request: 'strategyLint/reviewReport',
    more: async (document) => ({ earlier: await earlierOf(document) }),
    title: l10n.t('Review report'),
    titleOf: (file) => l10n.t('Review of {0}', file),
    kind: 'report',
    save: { extension: 'html', title: l10n.t('Save the review report') },
  });
};
