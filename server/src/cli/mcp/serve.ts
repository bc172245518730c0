// The MCP server, with the SDK in a bundle of its own; only `strategy-lint mcp` loads it.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { version } from '../../../package.json';
import type { Bilingual, Locale } from '../../rules/rule.js';
import { complaint } from '../complaint.js';
import { detailOf } from '../read.js';
import { today } from '../today.js';
import * as messages from './messages.js';
import { maxBytes, Root, type Refused } from './root.js';
import * as schemas from './schemas.js';
import { explainTool, lintTool, modelTool, toolWords, type Answer, type Workshop } from './tools.js';

/** Serves over standard input and output until the input ends; `false` where there is no such folder to read. */
export async function serveMcp(folder: string, locale: Locale): Promise<boolean> {
  const root = await Root.at(folder);
  if (!root) return false;
  const server = createServer({ root, today }, locale);
  server.server.onerror = (error) => process.stderr.write(complaint(error.message));
  await server.connect(new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: longestMessage }));
  return true;
}

/** Bytes of a message beyond which the conversation ends; a text that is too long is still told so. */
const longestMessage = 4 * maxBytes;

const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

const instructions: Bilingual = {
  en: 'Strategy Lint reads strategy documents in Markdown, in Russian and English. It never changes a file: it names what is missing and where; the words are the author’s to write.',
  ru: 'Strategy Lint читает стратегические документы в Markdown на русском и английском. Файлов он не меняет: называет, чего не хватает и где, а слова остаются за автором.',
};

function createServer(workshop: Workshop, usual: Locale): McpServer {
  const info = { name: 'strategy-lint', title: 'Strategy Lint', version };
  const server = new McpServer(info, { instructions: instructions[usual] });
  const about = (tool: keyof typeof toolWords) => {
    const { title, description } = toolWords[tool];
    return {
      title: title[usual],
      description: description[usual],
      annotations: { title: title[usual], ...annotations },
    };
  };
  server.registerTool(
    'lint',
    { ...about('lint'), inputSchema: schemas.lintInput, outputSchema: schemas.lintOutput },
    ({ locale = usual, ...asked }, { signal }) => answer(() => lintTool(workshop, asked, locale), locale, signal),
  );
  server.registerTool(
    'model',
    { ...about('model'), inputSchema: schemas.modelInput, outputSchema: schemas.modelOutput },
    ({ locale = usual, ...asked }, { signal }) => answer(() => modelTool(workshop, asked), locale, signal),
  );
  server.registerTool(
    'explain',
    { ...about('explain'), inputSchema: schemas.explainInput, outputSchema: schemas.explainOutput },
    ({ name, locale = usual }, { signal }) => answer(() => explainTool(name, locale), locale, signal),
  );
  return server;
}

/** What is refused, and what fails, is an answer too: the one who called is to read why. */
async function answer(
  make: () => Answer | Refused | Promise<Answer | Refused>,
  locale: Locale,
  signal: AbortSignal,
): Promise<CallToolResult> {
  // A cancellation may already wait behind the call; nobody reads an answer to it.
  await new Promise((resolve) => setImmediate(resolve));
  if (signal.aborted) return refused('');
  try {
    const made = await make();
    if ('refusal' in made) return refused(made.refusal[locale]);
    return { content: [{ type: 'text', text: made.text }], structuredContent: made.structured };
  } catch (error) {
    return refused(messages.failed(detailOf(error))[locale]);
  }
}

const refused = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true });
