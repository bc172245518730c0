/* global __dirname */
// `dist/unpack.js`: the code of client and server is kept compressed together in one file, since words in two languages
// make up most of it. There each character is one byte, Cyrillic ones too, which compresses best (`pack.mjs`).
const { Buffer } = require('node:buffer');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { brotliDecompressSync } = require('node:zlib');

const all = brotliDecompressSync(readFileSync(path.join(__dirname, 'bundles.br')));
const headEnd = all.indexOf('\n');
/** Which characters the bytes from 128 on stand for, and where each bundle begins and ends behind the first line. */
const { letters, places } = JSON.parse(all.toString('utf8', 0, headEnd));

function textOf(bytes) {
  const codes = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    codes[at] = byte < 128 ? byte : letters.charCodeAt(byte - 128);
  }
  return Buffer.from(codes.buffer).toString('utf16le');
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
