import { commands, Disposable } from 'vscode';
import { ask } from './ask.js';
import type { Feature } from './feature.js';

/** A look at all documents; and for the day when something is stuck, a fresh server, and what it had to say. */
export const serverCommands: Feature = (session) =>
  Disposable.from(
    commands.registerCommand('strategyLint.checkWorkspace', () => ask(session, 'checkWorkspace', undefined)),
    commands.registerCommand('strategyLint.restartServer', () => session.client.restart()),
    commands.registerCommand('strategyLint.showOutput', () => session.client.outputChannel.show()),
  );
