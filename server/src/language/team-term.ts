import type { Locale } from '../rules/rule.js';
import type { TeamTerm } from './team-glossary.js';

const words = {
  en: { team: 'your team’s glossary', also: 'Also' },
  ru: { team: 'глоссарий команды', also: 'Также' },
} as const;

/** One reads no more under the pointer. */
const mostShown = 3;

/** Definitions in the reader's language, else those there are. */
export function inLanguage<T extends { readonly language: Locale }>(terms: readonly T[], locale: Locale): readonly T[] {
  const own = terms.filter(({ language }) => language === locale);
  return own.length > 0 ? own : terms;
}

/** What a team says of its terms, as Markdown that shows their words and does nothing else. */
export const describeTeamTerms = (terms: readonly TeamTerm[], locale: Locale): string[] =>
  inLanguage(terms, locale)
    .slice(0, mostShown)
    .map(({ names: [own, ...others], definition, file }) => {
      const also = others.map(({ text }) => text).join(', ');
      return [
        `**${asText(own.text)}** · ${words[locale].team}, ${asText(file.slice(file.lastIndexOf('/') + 1))}`,
        definition.split('\n').map(asText).join('  \n'),
        ...(also ? [`${words[locale].also}: ${asText(also)}`] : []),
      ].join('\n\n');
    });

/** A text such that Markdown shows it as it is: no tag, no link, no image, no mark of it takes effect. */
export const asText = (text: string): string => text.replaceAll(/[\\`*_[\]<>!#&|~$@]|^[-+=]/g, (mark) => `\\${mark}`);
