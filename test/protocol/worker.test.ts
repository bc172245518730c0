import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { englishPlan } from './texts.js';

interface Message {
  readonly id?: number;
  readonly result?: unknown;
}

/** Runs the worker's bundle with nothing around it but what a web worker has, and talks to it in messages. */
class Worker {
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private readonly scope: { onmessage?: (event: { data: unknown }) => void } & Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
    ...{ TextDecoder, TextEncoder, URL, performance, crypto: globalThis.crypto },
    addEventListener: () => undefined,
    postMessage: ({ id, result }: Message) => this.waiting.get(id ?? -1)?.(result),
  };

  constructor() {
    const bundle = path.resolve(import.meta.dirname, '../../dist/server.browser.js');
    vm.runInNewContext(readFileSync(bundle, 'utf8'), this.scope);
  }

  notify(method: string, params: unknown): void {
    this.scope.onmessage?.({ data: { jsonrpc: '2.0', method, params } });
  }

  request(id: number, method: string, params: unknown): Promise<unknown> {
    const answer = new Promise((resolve) => this.waiting.set(id, resolve));
    this.scope.onmessage?.({ data: { jsonrpc: '2.0', id, method, params } });
    return answer;
  }
}

describe('The server as a web worker', () => {
  it('answers without anything of Node', async () => {
    const worker = new Worker();
    const textDocument = { uri: 'file:///plan.md', languageId: 'markdown', version: 1, text: englishPlan };
    await worker.request(1, 'initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    worker.notify('textDocument/didOpen', { textDocument });
    const report = await worker.request(2, 'textDocument/diagnostic', { textDocument: { uri: textDocument.uri } });
    const { items } = report as { items: { code: string }[] };
    assert.ok(items.some(({ code }) => code === 'goal-unmeasurable'));
  });

  it('explains a team’s terms from the glossary that is open', async () => {
    const worker = new Worker();
    await worker.request(1, 'initialize', { processId: null, rootUri: null, capabilities: {} });
    const open = (uri: string, text: string): void =>
      worker.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    open('vscode-vfs://host/work/glossary.md', '# Glossary\n\n## Bench\n\nPeople between projects.\n');
    open('vscode-vfs://host/work/plan.md', 'Our benches are full.');
    const hover = await worker.request(2, 'textDocument/hover', {
      textDocument: { uri: 'vscode-vfs://host/work/plan.md' },
      position: { line: 0, character: 6 },
    });
    assert.match(JSON.stringify(hover), /People between projects/);
  });
});
