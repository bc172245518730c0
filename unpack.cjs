/* global __dirname */
// `dist/unpack.js`: the code of client and server is kept compressed together in one file, since words in two languages
// make up most of it. There each character is one byte, Cyrillic ones too, and so are the words that code is full of, which
// compresses best (`pack.mjs`).
const { Buffer } = require('node:buffer');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { brotliDecompressSync } = require('node:zlib');

const all = brotliDecompressSync(readFileSync(path.join(__dirname, 'bundles.br')));
const headEnd = all.indexOf('\n');
/**
 * Which characters the bytes from 128 on stand for, which bytes stand for words, and where each bundle begins and ends behind
 * the first line.
 */
const { letters, words, places } = JSON.parse(all.toString('utf8', 0, headEnd));
const codes = Uint16Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : letters.charCodeAt(byte - 128)));
const longest = Math.max(...Object.values(words).map(({ length }) => length), 1);

function textOf(bytes) {
  const text = new Uint16Array(bytes.length * longest);
  let length = 0;
  // It runs once, before anything is compiled: an index is faster there than an iterator.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    const word = byte < 32 ? words[byte] : undefined;
    if (word === undefined) text[length++] = codes[byte];
    else for (let letter = 0; letter < word.length; letter++) text[length++] = word.charCodeAt(letter);
  }
  return Buffer.from(text.buffer, 0, length * 2).toString('utf16le');
}

/** Runs a bundle in the place of a module, and gives what it exports. */
module.exports = (module, name) => {
  const [start, end] = places[name];
  const unpacked = new Module(module.filename, module);
  unpacked.filename = module.filename;
  unpacked.paths = module.paths;
  unpacked._compile(textOf(all.subarray(headEnd + 1 + start, headEnd + 1 + end)), module.filename);
  return unpacked.exports;
};
