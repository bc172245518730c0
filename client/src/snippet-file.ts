export const templateLanguages = ['en', 'ru'] as const;

export type TemplateLanguage = (typeof templateLanguages)[number];

/** A snippet of the extension, with its body in VS Code's snippet syntax. */
export interface Template {
  readonly language: TemplateLanguage;
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
}

/** The snippets of a VS Code snippet file, in its order. Throws on text that is no JSON; skips what is no snippet. */
export function templatesIn(json: string, language: TemplateLanguage): Template[] {
  const file: unknown = JSON.parse(json);
  return isRecord(file) ? Object.entries(file).flatMap(([name, snippet]) => templateOf(name, snippet, language)) : [];
}

function templateOf(name: string, snippet: unknown, language: TemplateLanguage): Template[] {
  if (!isRecord(snippet)) return [];
  const body = textOf(snippet['body'], '\n');
  if (body === '') return [];
  return [
    { language, name, body, prefix: textOf(snippet['prefix'], ', '), description: textOf(snippet['description'], ' ') },
  ];
}

/** Snippet files hold a text as one string or as a list of them. */
function textOf(value: unknown, separator: string): string {
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  return parts.filter((part) => typeof part === 'string').join(separator);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
