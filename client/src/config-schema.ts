import { workspace } from 'vscode';
import { ask } from './ask.js';
import type { Feature } from './feature.js';

/**
 * The schema of configuration files, for what completes JSON and YAML: the server writes it from the rules that it has
 * anyway, so that the package does not hold their words twice more.
 */
export const configSchema: Feature = (session) =>
  workspace.registerTextDocumentContentProvider('strategy-lint-schema', {
    provideTextDocumentContent: () => ask<string>(session, 'schema', undefined),
  });
