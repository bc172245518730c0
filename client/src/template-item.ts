import type { QuickPickItem } from 'vscode';
import type { Template, TemplateLanguage } from './snippet-file.js';

/** Languages by their own names. */
export const languageNames: Readonly<Record<TemplateLanguage, string>> = { en: 'English', ru: 'Русский' };

export interface TemplateItem extends QuickPickItem {
  readonly template?: Template;
}

/** A template to choose: what it is, the prefix that inserts it, what it is for. */
export const templateItem = (template: Template): TemplateItem => ({
  label: template.name,
  description: template.prefix,
  detail: template.description,
  template,
});
