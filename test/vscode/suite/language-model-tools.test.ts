import assert from 'node:assert/strict';
import { CancellationTokenSource, LanguageModelTextPart, lm } from 'vscode';
import { extension, fileOf } from './editor.js';

interface Declared {
  readonly name: string;
  readonly modelDescription: string;
}

const declared = (): readonly Declared[] =>
  (extension().packageJSON as { contributes: { languageModelTools: readonly Declared[] } }).contributes
    .languageModelTools;

async function call(name: string, input: object): Promise<string> {
  const { token } = new CancellationTokenSource();
  const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined }, token);
  return content.map((part) => (part instanceof LanguageModelTextPart ? part.value : '')).join('');
}

describe('the tools for language models', () => {
  before(() => extension().activate());

  it('are known to the editor as the manifest declares them', () => {
    const known = new Map(lm.tools.map(({ name, description }) => [name, description]));
    assert.ok(declared().length > 0);
    for (const { name, modelDescription } of declared()) assert.equal(known.get(name), modelDescription);
  });

  it('say what a plan of the workspace lacks and what is in it, opened or not', async () => {
    assert.match(await call('strategy-lint_lint', { path: 'crm-plan.en.md' }), /^crm-plan\.en\.md:\d+:\d+ warning /m);
    const model = JSON.parse(await call('strategy-lint_model', { path: fileOf('crm-plan.en.md').fsPath })) as {
      readonly isStrategy: boolean;
      readonly goals: readonly unknown[];
    };
    assert.ok(model.isStrategy && model.goals.length > 0);
  });

  it('explain rules, and refuse what they cannot read', async () => {
    assert.match(await call('strategy-lint_explain', { name: 'goal-unmeasurable' }), /^# goal-unmeasurable/);
    await assert.rejects(call('strategy-lint_lint', { path: '../../package.json' }), /is not read/);
  });
});
