// An assistant that talks to `strategy-lint mcp` through the protocol's own SDK, as any client would.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { CallToolResultSchema, type CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { cli } from './command.js';

export interface Setting {
  readonly root: string;
  readonly locale?: string;
  /** The program and its arguments before `mcp`. */
  readonly command?: readonly [string, ...string[]];
}

export class Assistant {
  readonly complaints: string[] = [];
  /** What went wrong with the conversation itself: a line on standard output that is no message, say. */
  readonly breaches: string[] = [];
  private constructor(readonly client: Client) {}

  static async meet({ root, locale, command = [process.execPath, cli] }: Setting): Promise<Assistant> {
    const [program, ...before] = command;
    const transport = new StdioClientTransport({
      command: program,
      args: [...before, 'mcp', '--root', root, ...(locale === undefined ? [] : ['--locale', locale])],
      env: { PATH: process.env['PATH'] ?? '' },
      stderr: 'pipe',
    });
    const assistant = new Assistant(new Client({ name: 'test', version: '1' }));
    transport.stderr?.on('data', (data: Buffer) => assistant.complaints.push(data.toString()));
    assistant.client.onerror = (error) => assistant.breaches.push(error.message);
    await assistant.client.connect(transport);
    // Having listed the tools, the client holds each answer to the schema that its tool declares.
    await assistant.client.listTools();
    return assistant;
  }

  async call(name: string, args: Record<string, unknown>, signal?: AbortSignal): Promise<CallToolResult> {
    const answer = await this.client.callTool(
      { name, arguments: args },
      CallToolResultSchema,
      signal ? { signal } : {},
    );
    return CallToolResultSchema.parse(answer);
  }

  /** The words of a refusal; fails when the call was answered. */
  async refusal(name: string, args: Record<string, unknown>): Promise<string> {
    const answer = await this.call(name, args);
    if (answer.isError !== true) throw new Error(`${name} was answered: ${textOf(answer)}`);
    return textOf(answer);
  }

  leave(): Promise<void> {
    return this.client.close();
  }
}

export const textOf = ({ content }: CallToolResult): string =>
  content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
