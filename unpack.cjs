/* global __filename */
// `dist/client.js`, `dist/server.js`, `dist/protocol.js`: the code itself is kept compressed beside this, since words make up most of it.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { brotliDecompressSync } = require('node:zlib');

const code = brotliDecompressSync(readFileSync(`${__filename}.br`)).toString('utf8');
const unpacked = new Module(__filename, module);
unpacked.filename = __filename;
unpacked.paths = module.paths;
unpacked._compile(code, __filename);
module.exports = unpacked.exports;
