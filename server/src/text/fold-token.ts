import { invisibles } from './letters.js';

const dashes = /[\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g;
const quotes = /[«»\u201c-\u201f\u2039\u203a\u300c-\u300f\u2e42\uff02]/g;
const apostrophes = /[\u2018-\u201b\u02bc\u2032\uff07`´]/g;
const spaces = /\s/g;
const unseen = new RegExp(invisibles, 'gu');

/** Folds one token: spellings a reader does not tell apart come out equal. */
export function foldToken(token: string): string {
  // Nearly every token of real documents is plain: Cyrillic letters need no more than lower case and ё.
  if (isFolded(token)) return token;
  const lower = token.toLowerCase();
  if (isFolded(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(unseen, '')
    .replace(dashes, '-')
    .replace(quotes, '"')
    .replace(apostrophes, "'")
    .replace(spaces, ' ')
    .replaceAll('ё', 'е');
}

/** Characters that stay as they are, by their code. */
const folded = new Uint8Array(0x450);
for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789абвгдежзийклмнопрстуфхцчшщъыьэюя.,-')
  folded[character.charCodeAt(0)] = 1;

function isFolded(token: string): boolean {
  for (let at = 0; at < token.length; at++) if (!folded[token.charCodeAt(at)]) return false;
  return true;
}
