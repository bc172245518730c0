import type { ExtensionContext } from 'vscode';
import { features } from './features.js';
import { createClient } from './language-client.js';
import { createPreview, type Preview } from './preview/preview.js';
import { startWhenNeeded } from './start.js';

/** Starts the language server, once it is needed, and what is offered beside it; returns what the preview of Markdown asks for. */
export async function activate(context: ExtensionContext): Promise<Pick<Preview, 'extendMarkdownIt'>> {
  const client = createClient(context);
  const session = { context, client };
  const preview = createPreview(session);
  context.subscriptions.push(client, preview, ...features.map((feature) => feature(session)));
  context.subscriptions.push(await startWhenNeeded(client));
  return { extendMarkdownIt: preview.extendMarkdownIt };
}
