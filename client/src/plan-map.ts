import { l10n } from 'vscode';
import { documentPanels } from './document-panels.js';
import type { Feature } from './feature.js';

/** The map of the plan beside the editor. */
export const planMap: Feature = (session) =>
  documentPanels(session, {
    type: 'strategyLint.planMap',
    command: 'strategyLint.showPlanMap',
    request: 'strategyLint/planMap',
    title: l10n.t('Plan map'),
    titleOf: (file) => l10n.t('Map of {0}', file),
    kind: 'map',
    save: { extension: 'svg', title: l10n.t('Save the plan map') },
  });
