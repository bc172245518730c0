import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readClaims } from './claims.js';
import type { LexiconEntry, LexiconLanguage } from './lexicon-data.js';
import type { Term } from '../src/language/terms.js';
import { fromRoot, type Part } from './part.js';
import { ruleIds } from './rule-registry.js';

const languages = ['en', 'ru'] as const;

const headings = {
  en: ['Definition', 'In a plan', 'Example'],
  ru: ['Что это', 'Как писать в плане', 'Пример'],
} as const;

/** All terms of one language, by id; throws a message that names the file when one is malformed. */
export function readGlossary(language: LexiconLanguage): Term[] {
  const folder = fromRoot(`server/data/glossary/${language}`);
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return files.sort().map((name) => readTerm(readFileSync(`${folder}/${name}`, 'utf8'), name.slice(0, -3), language));
}

function readTerm(text: string, id: string, language: LexiconLanguage): Term {
  const where = `glossary/${language}/${id}.md`;
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${where}: no front matter`);
  const fields = new Map(Object.entries((parse(head) ?? {}) as Record<string, unknown>));
  const list = (key: string): string[] => ((fields.get(key) as unknown[] | null) ?? []).map(String);
  const [definition, inPlan, example] = headings[language].map((heading) => sectionOf(body, heading, where));
  return {
    id,
    title: String(fields.get('title')),
    also: list('also'),
    related: list('related'),
    rules: list('rules'),
    claims: list('claims'),
    definition: definition ?? '',
    inPlan: inPlan ?? '',
    example: example ?? '',
  };
}

function sectionOf(body: string, heading: string, where: string): string {
  const [, text] = body.split(`## ${heading}\n`);
  const content = text?.split('\n## ', 1)[0]?.trim();
  if (!content) throw new Error(`${where}: "## ${heading}" is missing or empty`);
  return content;
}

/** Names what does not fit together: a term in one language only, a link to a term, rule or claim that does not exist. */
export async function glossaryFaults(): Promise<string[]> {
  const [en, ru] = languages.map(readGlossary);
  const ids = new Set(en?.map(({ id }) => id));
  const claims = await readClaims();
  const rules = new Set(await ruleIds());
  const unpaired = [...(ru ?? [])].filter(({ id }) => !ids.has(id)).map(({ id }) => `${id}: only in Russian`);
  const missing = [...ids].filter((id) => !ru?.some((term) => term.id === id)).map((id) => `${id}: only in English`);
  const broken = [...(en ?? []), ...(ru ?? [])].flatMap((term) => [
    ...term.related.filter((id) => !ids.has(id) || id === term.id).map((id) => `${term.id}: no term "${id}"`),
    ...term.rules.filter((id) => !rules.has(id)).map((id) => `${term.id}: no rule "${id}"`),
    ...term.claims.filter((id) => !claims.has(id)).map((id) => `${term.id}: no claim "${id}"`),
  ]);
  return [...unpaired, ...missing, ...broken];
}

/** The names of all terms as phrases of the lexicon, so that a hover knows them in any form. */
export const termEntries = (): LexiconEntry[] =>
  languages.flatMap((language) =>
    readGlossary(language).map(({ id, title, also }) => ({
      sense: `term.${id}`,
      about: title,
      phrases: [title, ...also].map((name) => name.replaceAll(/[.()/]/g, ' ')),
      bad: [title],
      fine: [],
      language,
      file: `glossary/${language}/${id}.md`,
    })),
  );

/** The terms as the server and the pages show them. */
export const glossary: Part = {
  name: 'glossary',
  committed: false,
  async files() {
    const faults = await glossaryFaults();
    if (faults.length > 0) throw new Error(faults.join('\n'));
    const compiled = Object.fromEntries(languages.map((language) => [language, readGlossary(language)]));
    return new Map([['server/src/language/glossary.json', JSON.stringify(compiled)]]);
  },
};

const words = {
  en: { title: 'Glossary', plan: 'In a plan', example: 'Example', rules: 'Rules', other: 'Russian' },
  ru: { title: 'Словарь', plan: 'В плане', example: 'Пример', rules: 'Правила', other: 'По-английски' },
} as const;

/** `docs/glossary.md` and `docs/glossary.ru.md`. */
export const glossaryPages: Part = {
  name: 'glossary pages',
  committed: true,
  files: () => Promise.resolve(new Map(languages.map((language) => [pagePath(language), page(language)]))),
};

const pagePath = (language: LexiconLanguage): string => `docs/glossary${language === 'ru' ? '.ru' : ''}.md`;

function page(language: LexiconLanguage): string {
  const others = new Map(readGlossary(language === 'en' ? 'ru' : 'en').map(({ id, title }) => [id, title]));
  const text = words[language];
  const suffix = language === 'ru' ? '.ru' : '';
  const terms = readGlossary(language)
    .sort((a, b) => a.title.localeCompare(b.title, language))
    .map((term) => {
      const rules = term.rules.map((id) => `[${id}](rules/${id}${suffix}.md)`).join(', ');
      const lines = [
        `## ${term.title}`,
        `*${text.other}: ${others.get(term.id) ?? ''}*`,
        term.definition,
        `**${text.plan}.** ${term.inPlan}`,
        `**${text.example}.** ${term.example}`,
        ...(rules ? [`${text.rules}: ${rules}`] : []),
      ];
      return lines.join('\n\n');
    });
  return `# ${text.title}\n\n${terms.join('\n\n')}\n`;
}
