import type { TemplateLanguage } from './snippet-file.js';

/** A look at the first letters tells the language as well as a look at all of them. */
const looked = 10_000;

/** Language a text is written in; an empty one is in the language of the editor's interface, a BCP 47 tag. */
export function languageOf(text: string, editorLanguage: string): TemplateLanguage {
  const beginning = text.slice(0, looked);
  const cyrillic = beginning.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = beginning.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic + latin === 0) return editorLanguage.toLowerCase().startsWith('ru') ? 'ru' : 'en';
  // Russian plans are full of Latin names and addresses, English ones hold no Cyrillic.
  return cyrillic > latin / 3 ? 'ru' : 'en';
}
