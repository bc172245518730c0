import type { Bilingual } from '../text/bilingual.js';

/** What the parsers of JSON and YAML complain of, by their own names for it, in the reader's language. */
const sentences = new Map<string, Bilingual>([
  ['ValueExpected', { en: 'A value is missing here.', ru: 'Здесь не хватает значения.' }],
  ['PropertyNameExpected', { en: 'A name in quotes is missing here.', ru: 'Здесь нужно имя в кавычках.' }],
  ['ColonExpected', { en: 'A colon is missing here.', ru: 'Здесь не хватает двоеточия.' }],
  ['CommaExpected', { en: 'A comma is missing before this.', ru: 'Перед этим не хватает запятой.' }],
  ['CloseBraceExpected', { en: 'A closing brace } is missing.', ru: 'Не хватает закрывающей скобки }.' }],
  ['CloseBracketExpected', { en: 'A closing bracket ] is missing.', ru: 'Не хватает закрывающей скобки ].' }],
  ['EndOfFileExpected', { en: 'Nothing may follow here.', ru: 'После этого в файле ничего быть не должно.' }],
  ['InvalidSymbol', { en: 'This word needs quotes.', ru: 'Это слово нужно взять в кавычки.' }],
  ['UnexpectedEndOfString', { en: 'A closing quote is missing.', ru: 'Не хватает закрывающей кавычки.' }],
  ['UnexpectedEndOfComment', { en: 'The comment is not closed with */.', ru: 'Комментарий не закрыт знаками */.' }],
  ['InvalidNumberFormat', { en: 'This is no number.', ru: 'Это не число.' }],
  ['BAD_INDENT', { en: 'The indentation does not fit here.', ru: 'Отступ здесь не подходит.' }],
  [
    'TAB_AS_INDENT',
    { en: 'Indent with spaces, not with tabs.', ru: 'Отступ нужно делать пробелами, а не табуляцией.' },
  ],
  [
    'MULTIPLE_DOCS',
    { en: 'Only the first document of the file is read.', ru: 'Читается только первый документ файла.' },
  ],
  ['MISSING_CHAR', { en: 'A character is missing here.', ru: 'Здесь не хватает знака.' }],
  ['TAG_RESOLVE_FAILED', { en: 'Tags of YAML mean nothing here.', ru: 'Теги YAML здесь ничего не значат.' }],
]);

/** A sentence for a mistake in writing; of rarer ones it only says that there is one. */
export const syntaxError = (code: string, language: 'JSON' | 'YAML'): Bilingual =>
  sentences.get(code) ?? {
    en: `Here the file is no valid ${language}.`,
    ru: `Здесь файл — не правильный ${language}.`,
  };
