import { commands, env, l10n, QuickPickItemKind, SnippetString, window } from 'vscode';
import type { TextEditor, Uri } from 'vscode';
import type { Feature } from './feature.js';
import { languageOf } from './language-of.js';
import { languageNames, templateItem, type TemplateItem } from './template-item.js';
import { readTemplates } from './templates.js';
import type { Template, TemplateLanguage } from './snippet-file.js';

/** The command that inserts a plan template. */
export const templates: Feature = ({ context }) =>
  commands.registerCommand('strategyLint.insertTemplate', () =>
    insertTemplate(context.extensionUri, window.activeTextEditor),
  );

/** Offers the plan templates and inserts the chosen one at the cursor, its placeholders ready to be filled. */
async function insertTemplate(extension: Uri, editor: TextEditor | undefined): Promise<void> {
  if (editor?.document.languageId !== 'markdown') {
    void window.showInformationMessage(
      l10n.t('Open a Markdown document first: the template is inserted at its cursor.'),
    );
    return;
  }
  const offered = await readTemplates(extension);
  const first = languageOf(editor.document.getText(), env.language);
  const chosen = await window.showQuickPick(itemsOf(offered, first), {
    title: l10n.t('Insert plan template'),
    placeHolder: l10n.t('What do you want to plan?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.template) await editor.insertSnippet(new SnippetString(chosen.template.body));
}

function itemsOf(templates: readonly Template[], first: TemplateLanguage): TemplateItem[] {
  const inLanguage = (language: TemplateLanguage): TemplateItem[] => [
    { label: languageNames[language], kind: QuickPickItemKind.Separator },
    ...templates.filter((template) => template.language === language).map(templateItem),
  ];
  return [...inLanguage(first), ...inLanguage(first === 'ru' ? 'en' : 'ru')];
}
