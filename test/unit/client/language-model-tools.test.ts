import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { fromRoot } from '../../../server/scripts/part.js';

interface Tool {
  readonly invoke: (call: { readonly input: object }, token: string) => Promise<unknown>;
}

interface Exports {
  languageModelTools?: (session: object) => unknown;
}

const extension = { packageJSON: { contributes: { languageModelTools: [{ name: 'strategy-lint_lint' }] } } };

/** Starts the feature, as it is bundled, in an editor that has what is given besides what all have. */
function start(vscode: object, sendRequest: (...sent: unknown[]) => Promise<string>): unknown {
  const { outputFiles } = buildSync({
    entryPoints: [fromRoot('client/src/language-model-tools.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    external: ['vscode'],
  });
  const module: { exports: Exports } = { exports: {} };
  const all = { Disposable: { from: (...parts: unknown[]) => parts } };
  runInNewContext(outputFiles[0]?.text ?? '', { module, require: () => ({ ...all, ...vscode }) });
  return module.exports.languageModelTools?.({ client: { sendRequest }, context: { extension } });
}

describe('The tools for language models', () => {
  it('are none in an editor that knows of no language models', () => {
    assert.deepEqual(
      start({}, () => assert.fail('nobody asked')),
      [],
    );
  });

  it('hand on what they are given, and the server’s answer', async () => {
    const registered = new Map<string, Tool>();
    const sent: unknown[] = [];
    const vscode = {
      lm: { registerTool: (name: string, tool: Tool) => registered.set(name, tool) },
      LanguageModelTextPart: class {
        constructor(readonly value: string) {}
      },
      LanguageModelToolResult: class {
        constructor(readonly content: unknown) {}
      },
    };
    start(vscode, (...request) => {
      sent.push(...request);
      return Promise.resolve('nothing to remark');
    });
    const result = await registered.get('strategy-lint_lint')?.invoke({ input: { path: 'plan.md' } }, 'token');
    assert.equal(JSON.stringify(sent), '["strategyLint/tool",{"path":"plan.md","tool":"lint"},"token"]');
    assert.equal(JSON.stringify(result), '{"content":[{"value":"nothing to remark"}]}');
  });
});
