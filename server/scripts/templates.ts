import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { LexiconLanguage } from './lexicon-data.js';
import { asSnippet, blank, filled, withoutPlaces } from '../src/fixes/places.js';
import { fromRoot, type Part } from './part.js';

/** A template as `server/data/templates` has it; places to fill in are written `[[name: example]]`. */
export interface Template {
  readonly id: string;
  readonly language: LexiconLanguage;
  readonly title: string;
  readonly prefix: string;
  readonly description: string;
  readonly claims: readonly string[];
  /** `document`: a plan of its own; `fragment`: a part to be put into one. */
  readonly kind: 'document' | 'fragment';
  readonly body: string;
}

/** All templates of one language; throws a message that names the file when one is malformed. */
export function readTemplates(language: LexiconLanguage): Template[] {
  const folder = fromRoot(`server/data/templates/${language}`);
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return files
    .sort()
    .map((name) => readTemplate(readFileSync(`${folder}/${name}`, 'utf8'), name.slice(0, -3), language));
}

function readTemplate(text: string, id: string, language: LexiconLanguage): Template {
  const where = `templates/${language}/${id}.md`;
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${where}: no front matter`);
  const fields = parse(head) as Partial<Record<string, unknown>>;
  const word = (key: string): string => {
    const value = fields[key];
    if (typeof value !== 'string' || value === '') throw new Error(`${where}: "${key}" is missing`);
    return value;
  };
  if (withoutPlaces(body).includes('[[')) throw new Error(`${where}: a place is not written [[name: example]]`);
  const claims = Array.isArray(fields['claims']) ? fields['claims'].map(String) : [];
  const kind = word('kind') === 'fragment' ? 'fragment' : 'document';
  return {
    id,
    language,
    title: word('title'),
    prefix: word('prefix'),
    description: word('description'),
    claims,
    kind,
    body,
  };
}

/** The template as a sample: every place holds its example. */
export const fillTemplate = ({ body }: Template): string => filled(body);

/** The template as it stands right after it was inserted: every place shows its name in brackets. */
export const blankTemplate = ({ body }: Template): string => blank(body);

/** The body in VS Code's snippet syntax, one tab stop a place, the last where the cursor ends. */
export const snippetBody = ({ body }: Template): string[] => asSnippet(body.trimEnd(), '\n$0').split('\n');

/** `snippets/strategy-lint.en.json` and `.ru.json`, as the manifest contributes them. */
export const templates: Part = {
  name: 'templates',
  committed: true,
  files: () =>
    Promise.resolve(new Map((['en', 'ru'] as const).map((language) => [path(language), snippets(language)]))),
};

const path = (language: LexiconLanguage): string => `snippets/strategy-lint.${language}.json`;

function snippets(language: LexiconLanguage): string {
  const all = readTemplates(language).map((template) => [
    template.title,
    { prefix: template.prefix, description: template.description, body: snippetBody(template) },
  ]);
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}
