import { commands, env, Uri, window, workspace } from 'vscode';
import type { Feature } from './feature.js';
import { languageOf } from './language-of.js';

const examples = { en: 'crm-plan.md', ru: 'smm-plan.ru.md' } as const;

/** The command that opens a plan with faults to try things on: a copy that no file holds. */
export const example: Feature = ({ context }) =>
  commands.registerCommand('strategyLint.openExample', async () => {
    const file = Uri.joinPath(context.extensionUri, 'examples', examples[languageOf('', env.language)]);
    const content = new TextDecoder().decode(await workspace.fs.readFile(file));
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
  });
