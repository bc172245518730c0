import { commands, env, l10n, SnippetString, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { Feature } from './feature.js';
import { languageOf } from './language-of.js';
import { languageNames, templateItem } from './template-item.js';
import { readTemplates } from './templates.js';
import { templateLanguages, type Template, type TemplateLanguage } from './snippet-file.js';

/** The command that begins a new plan. */
export const newDocument: Feature = ({ context }) =>
  commands.registerCommand('strategyLint.newDocument', () => beginDocument(context.extensionUri));

/** Asks for the language and the kind of plan, and opens a document with its template, ready to be filled in. */
async function beginDocument(extension: Uri): Promise<void> {
  const language = await chooseLanguage();
  const template = language && (await chooseTemplate(extension, language));
  if (!template) return;
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(template.body));
}

async function chooseLanguage(): Promise<TemplateLanguage | undefined> {
  const first = languageOf('', env.language);
  const items = templateLanguages
    .map((language) => ({ language, label: languageNames[language] }))
    .sort((a, b) => Number(b.language === first) - Number(a.language === first));
  const title = l10n.t('New strategy document');
  const chosen = await window.showQuickPick(items, { title, placeHolder: l10n.t('In which language?') });
  return chosen?.language;
}

async function chooseTemplate(extension: Uri, language: TemplateLanguage): Promise<Template | undefined> {
  const items = (await readTemplates(extension)).filter((each) => each.language === language).map(templateItem);
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('New strategy document'),
    placeHolder: l10n.t('What do you want to plan?'),
    matchOnDetail: true,
  });
  return chosen?.template;
}
