import type { ExtensionContext } from 'vscode';
import { features } from './features.js';
import { createClient } from './language-client.js';

/** Starts the language server and what is offered beside it. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = createClient(context);
  context.subscriptions.push(client, ...features.map((feature) => feature({ context, client })));
  await client.start();
}
