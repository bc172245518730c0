import { commands } from 'vscode';
import type { Feature } from './feature.js';

/** The command that takes every fix that needs no look; the editor itself says so when there is none. */
export const fixAll: Feature = () =>
  commands.registerCommand('strategyLint.fixAll', () =>
    commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.strategyLint', apply: 'first' }),
  );
