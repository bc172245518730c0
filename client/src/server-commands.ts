import { commands, Disposable } from 'vscode';
import type { Feature } from './feature.js';

/** For the day when something is stuck: a fresh server, and what it had to say. */
export const serverCommands: Feature = ({ client }) =>
  Disposable.from(
    commands.registerCommand('strategyLint.restartServer', () => client.restart()),
    commands.registerCommand('strategyLint.showOutput', () => client.outputChannel.show()),
  );
