import type { SyntaxNode } from '@lezer/common';
import { parseMarkdown } from '../document/markdown.js';
import { proseIn } from '../document/prose.js';
import type { Bilingual } from '../rules/rule.js';
import { makeEntry, type GlossaryEntry } from './glossary-entry.js';
import { leadEntries } from './glossary-leads.js';
import { namesIn, otherNamesIn, type TermName } from './glossary-names.js';
import { hasTerms, rowsOf } from './glossary-table.js';
import { childrenOf, definitionLines } from './glossary-text.js';

/** What a glossary defines; nothing, with the reason, where it is too long to be read. */
export interface GlossaryFile {
  readonly entries: readonly GlossaryEntry[];
  readonly refusal?: Bilingual;
}

export const maxGlossaryCharacters = 300_000;
const mostEntries = 5000;

export const tooLongGlossary: Bilingual = {
  en: `This glossary is not read: it has more than ${maxGlossaryCharacters} characters. Split it into several files in one folder and name the folder in the setting strategyLint.glossary.`,
  ru: `Глоссарий не прочитан: в нём больше ${maxGlossaryCharacters} символов. Разделите его на файлы в одной папке и укажите её в настройке strategyLint.glossary.`,
};

const tooMany: Bilingual = {
  en: `Only the first ${mostEntries} terms of this glossary are read. Split it into several files in one folder and name the folder in the setting strategyLint.glossary.`,
  ru: `Прочитаны только первые ${mostEntries} терминов этого глоссария. Разделите его на файлы в одной папке и укажите её в настройке strategyLint.glossary.`,
};

/**
 * Reads a glossary: a term is a heading with text below it, a row of a table whose first column names terms, or a bold
 * name at the beginning of a line, a dash behind it, where every line begins so.
 */
export function parseGlossary(text: string): GlossaryFile {
  if (text.length > maxGlossaryCharacters) return { entries: [], refusal: tooLongGlossary };
  const sections = sectionsOf(text);
  const level = levelOfTerms(sections);
  const entries = sections.flatMap((section, index) => [
    ...entryOf(text, sections, index, level),
    ...section.leads,
    ...section.own
      .filter(({ name }) => name === 'Table')
      .flatMap((table) => (hasTerms(text, table) || section.level !== level ? rowsOf(text, table) : [])),
  ]);
  return entries.length > mostEntries ? { entries: entries.slice(0, mostEntries), refusal: tooMany } : { entries };
}

/** A heading with what stands below it up to the next one; what stands above the first has none. */
interface Section {
  readonly level: number;
  readonly heading: SyntaxNode | undefined;
  readonly own: SyntaxNode[];
  /** A title of the whole file, by its words or because nothing else stands at its level. */
  readonly isTitle: boolean;
  readonly hasText: boolean;
  /** Terms that lines of the section begin with, each in bold. */
  readonly leads: readonly GlossaryEntry[];
}

const isText = ({ name }: SyntaxNode): boolean => !/^(?:Table|CommentBlock|HorizontalRule|LinkReference)$/.test(name);

const titleWords = /глоссари|словар|термин|glossar|terms|vocabular/i;

function sectionsOf(text: string): Section[] {
  const cut: { readonly level: number; readonly heading: SyntaxNode | undefined; readonly own: SyntaxNode[] }[] = [];
  cut.push({ level: 0, heading: undefined, own: [] });
  for (const node of childrenOf(parseMarkdown(text).tree.topNode)) {
    const level = Number(/Heading(\d)$/.exec(node.name)?.[1] ?? 0);
    if (level > 0) cut.push({ level, heading: node, own: [] });
    else cut.at(-1)?.own.push(node);
  }
  const top = cut.filter(({ level }) => level === 1).length;
  return cut.map((section, index) => {
    const leads = leadEntries(text, section.own.filter(isText));
    return {
      ...section,
      leads,
      isTitle:
        index === 1 &&
        section.level === 1 &&
        isTitle(text, section, top === 1 && (cut.length > 2 || section.own.some(({ name }) => name === 'Table'))),
      hasText:
        leads.length === 0 &&
        section.own.some(isText) &&
        !section.own.some((node) => node.name === 'Table' && hasTerms(text, node)),
    };
  });
}

const isTitle = (text: string, { heading }: Pick<Section, 'heading'>, isAlone: boolean): boolean =>
  heading !== undefined && (isAlone || titleWords.test(text.slice(heading.from, heading.to)));

/** The level at which most headings have text of their own: those above it group terms, those below it are parts of one. */
function levelOfTerms(sections: readonly Section[]): number {
  const counts = Array.from({ length: 7 }, () => 0);
  for (const { level, hasText, isTitle: title } of sections) {
    if (level > 0 && hasText && !title) counts[level] = (counts[level] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return most === 0 ? 0 : counts.indexOf(most);
}

function entryOf(text: string, sections: readonly Section[], index: number, level: number): GlossaryEntry[] {
  const section = sections[index];
  if (!section?.heading || section.isTitle || section.level > level) return [];
  const parts = partsOf(sections, index);
  if (!section.hasText && (section.level < level || !parts.some(({ hasText }) => hasText))) return [];
  if (section.level < level && parts.length > 0) return [];
  const nodes = [...section.own, ...parts.flatMap(({ heading, own }) => [...(heading ? [heading] : []), ...own])];
  const heading = proseIn(text, section.heading, 'with code');
  const names = namesIn(heading.plain, heading.start);
  const others = linesWithNames(text, section.own);
  const span = { start: section.heading.from, end: nodes.at(-1)?.to ?? section.heading.to };
  const said = nodes.filter(({ from }) => !others.some(({ block }) => block === from));
  if (names.length === 0) return [];
  return makeEntry([...names, ...others.flatMap(({ names: more }) => more)], definitionLines(text, said), span);
}

/** The sections below one, of deeper levels. */
function partsOf(sections: readonly Section[], index: number): readonly Section[] {
  const level = sections[index]?.level ?? 0;
  let end = index + 1;
  while ((sections[end]?.level ?? 0) > level) end++;
  return sections.slice(index + 1, end);
}

/** Paragraphs of one line that give other names. */
function linesWithNames(text: string, nodes: readonly SyntaxNode[]): { block: number; names: TermName[] }[] {
  return nodes
    .filter(({ name }) => name === 'Paragraph')
    .map((node) => {
      const { plain, start } = proseIn(text, node, 'with code');
      return { block: start, names: plain.includes('\n') ? [] : otherNamesIn(plain, start) };
    })
    .filter(({ names }) => names.length > 0);
}
