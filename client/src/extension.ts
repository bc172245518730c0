import type { ExtensionContext } from 'vscode';
import { features } from './features.js';
import { createClient } from './language-client.js';
import { createPreview, type Preview } from './preview/preview.js';

/** Starts the language server and what is offered beside it; returns what the preview of Markdown asks for. */
export async function activate(context: ExtensionContext): Promise<Pick<Preview, 'extendMarkdownIt'>> {
  const client = createClient(context);
  const session = { context, client };
  const preview = createPreview(session);
  context.subscriptions.push(client, preview, ...features.map((feature) => feature(session)));
  await client.start();
  return { extendMarkdownIt: preview.extendMarkdownIt };
}
