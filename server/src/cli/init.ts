import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { configNames } from '../config/load.js';
import { choiceFields, kindsField } from '../config/vocabulary.js';
import { configurationPage } from '../language/links.js';
import type { Bilingual, Locale, Preset } from '../rules/rule.js';
import { initName } from './options.js';
import { detailOf } from './read.js';
import { writeWhole } from './write-whole.js';

const opening: Bilingual = {
  en: 'Strategy Lint reads this file for the documents of this folder and of those below it.',
  ru: 'Настройки Strategy Lint для документов этой папки и вложенных в неё.',
};

const more: Bilingual = { en: 'All that may stand here', ru: 'Всё, что можно указать' };

export const exists = (name: string): Bilingual => ({
  en: `There is ${name} already: it is left as it is.`,
  ru: `Файл ${name} уже есть, он не тронут.`,
});

export const written = (name: string): Bilingual => ({
  en: `Wrote ${name}.`,
  ru: `Записан ${name}.`,
});

const unwritable = (name: string, detail: string): Bilingual => ({
  en: `${name} cannot be written (${detail}).`,
  ru: `Записать ${name} не удалось (${detail}).`,
});

/** A configuration file to begin with: the preset, and what else may be said as comments. */
export function initialConfig(preset: Preset, locale: Locale): string {
  const comment = (text: string): string =>
    wrapped(text)
      .map((line) => `# ${line}\n`)
      .join('');
  return [
    `${comment(opening[locale])}${comment(`${more[locale]}: ${configurationPage(locale)}`)}`,
    `${comment(choiceFields.preset.description[locale])}preset: ${preset}\n`,
    `${comment(choiceFields.rules.description[locale])}# rules:\n#   review-missing: hint\n#   systems: off\n`,
    `${comment(kindsField.description[locale])}# kinds:\n#   goals/**: okr\n#   drafts/**: none\n`,
    `${comment(choiceFields.thresholds.description[locale])}# thresholds:\n#   longTermMonths: 18\n`,
  ].join('\n');
}

/** Lines that an editor shows whole. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 98) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Writes that file into a folder, unless it has one; says what was done, or why not. Never rejects. */
export async function init(
  folder: string,
  preset: Preset,
  locale: Locale,
): Promise<{ readonly said: Bilingual } | { readonly refusal: Bilingual }> {
  const there = configNames.find((name) => existsSync(resolve(folder, name)));
  if (there !== undefined) return { refusal: exists(there) };
  try {
    await writeWhole(resolve(folder, initName), initialConfig(preset, locale));
    return { said: written(initName) };
  } catch (error) {
    return { refusal: unwritable(initName, detailOf(error)) };
  }
}
