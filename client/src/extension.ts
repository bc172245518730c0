import { commands, window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { insertTemplate } from './insert-template.js';
import { createClient } from './language-client.js';

/** Starts the language server and offers the commands; everything else is the server's. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = createClient(context.asAbsolutePath('dist/server.js'));
  context.subscriptions.push(
    client,
    commands.registerCommand('strategyLint.insertTemplate', () =>
      insertTemplate(context.extensionUri, window.activeTextEditor),
    ),
    commands.registerCommand('strategyLint.restartServer', () => client.restart()),
    commands.registerCommand('strategyLint.showOutput', () => client.outputChannel.show()),
  );
  await client.start();
}
