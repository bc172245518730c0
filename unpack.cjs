/* global __dirname, __filename */
// `dist/client.js`, `dist/server.js`: the code of both is kept compressed together, since they share much of it and words
// make up most of the rest.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { brotliDecompressSync } = require('node:zlib');

const all = brotliDecompressSync(readFileSync(path.join(__dirname, 'bundles.br'))).toString('utf8');
const head = all.slice(0, all.indexOf('\n'));
// The first line says where each begins and ends behind it, in characters.
const [start, end] = JSON.parse(head)[path.basename(__filename, '.js')];
const unpacked = new Module(__filename, module);
unpacked.filename = __filename;
unpacked.paths = module.paths;
unpacked._compile(all.slice(head.length + 1 + start, head.length + 1 + end), __filename);
module.exports = unpacked.exports;
