import { readFileSync } from 'node:fs';
import { fromRoot } from '../server/scripts/part.js';

/** The text of a page of `docs`. */
export const page = (name: string): string => readFileSync(fromRoot(`docs/${name}`), 'utf8');

/** The code blocks of a Markdown text in one language. */
export const blocksIn = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block);
