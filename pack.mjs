import { Buffer } from 'node:buffer';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes from 128 on that can stand for a character. */
const mostLetters = 128;
/** `\s` would hold the no-break space too, which is none of these. */
// eslint-disable-next-line no-control-regex -- the whole of ASCII
const ascii = /[\x00-\x7f]/g;

/** What code says again and again, the most telling first. Found by trying: together they save more than one per cent. */
const often = ['\\n', 'return', 'function', '&&', '=>', '.length', 'let', 'this.', 'ument', '.slice(', 'new Set'];

/**
 * Texts, by name, compressed together for `unpack.cjs`, a byte a character or a word that is there often. Throws when they
 * hold more kinds of characters beyond ASCII than there are bytes for.
 */
export function packed(texts) {
  const words = wordsFor(Object.values(texts).join(''));
  const short = shortened(texts, words);
  const all = Object.values(short).join('');
  const letters = inOrder(byFrequency(all.replaceAll(ascii, '')));
  const head = JSON.stringify({ letters, words: Object.fromEntries(words), places: placesOf(short) });
  const bytes = Buffer.concat([Buffer.from(`${head}\n`), bytesOf(all, letters)]);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_NPOSTFIX]: 1,
      // Smaller blocks than it would choose itself follow better from code to data: by 0.1 %.
      [constants.BROTLI_PARAM_LGBLOCK]: 16,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** Words by the bytes that stand for them: those that no text uses. */
function wordsFor(text) {
  const unused = Array.from({ length: 32 }, (_, byte) => byte).filter(
    (byte) => !text.includes(String.fromCharCode(byte)),
  );
  return often.slice(0, unused.length).map((word, at) => [unused[at], word]);
}

const shortened = (texts, words) =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      words.reduce((short, [byte, word]) => short.replaceAll(word, String.fromCharCode(byte)), text),
    ]),
  );

/**
 * Brotli foretells a byte by which of four kinds the one before is of: above or below 192, even or odd. Letters of the same
 * kind are those after which the same is likely. Found by trying, with the others as often as they come; it saves more
 * than a per mille.
 */
const alike = [
  ['бгжзхцчшщфвкмпднсрл', 0],
  ['оеаиуыяюэё', 1],
  ['АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯ', 64],
  ['ьъйт', 65],
];

function byFrequency(text) {
  const counts = new Map();
  for (const letter of text.split('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
}

/** The characters in the order of the bytes that stand for them. Throws when they are too many. */
function inOrder(letters) {
  if (letters.length > mostLetters)
    throw new Error(`${letters.length} kinds of characters, ${mostLetters} are the most`);
  const order = [];
  for (const [kind, first] of alike)
    [...kind].filter((letter) => letters.includes(letter)).forEach((letter, at) => (order[first + 2 * at] = letter));
  const others = letters.filter((letter) => !order.includes(letter));
  return Array.from({ length: mostLetters }, (_, at) => order[at] ?? others.shift() ?? '\uFFFD').join('');
}

/** Where each text begins and ends, in bytes. */
function placesOf(texts) {
  const places = {};
  let at = 0;
  for (const [name, text] of Object.entries(texts)) places[name] = [at, (at += text.length)];
  return places;
}

function bytesOf(text, letters) {
  const byteOf = new Map(letters.split('').map((letter, at) => [letter.charCodeAt(0), mostLetters + at]));
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes[at] = byteOf.get(code) ?? code;
  }
  return bytes;
}
