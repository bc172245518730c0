import { Uri, workspace } from 'vscode';
import { templateLanguages, templatesIn } from './snippet-file.js';
import type { Template, TemplateLanguage } from './snippet-file.js';

/** Reads the snippet files of the extension. Rejects when one is missing or is no JSON. */
export async function readTemplates(extension: Uri): Promise<Template[]> {
  const read = async (language: TemplateLanguage): Promise<Template[]> => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'snippets', `strategy-lint.${language}.json`));
    return templatesIn(new TextDecoder().decode(bytes), language);
  };
  return (await Promise.all(templateLanguages.map(read))).flat();
}
