/* global __dirname, __filename */
// `dist/server.js`: the server is kept compressed beside it, since the words of two languages make up most of it.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { brotliDecompressSync } = require('node:zlib');

const code = brotliDecompressSync(readFileSync(path.join(__dirname, 'server.js.br'))).toString('utf8');
const server = new Module(__filename, module);
server.filename = __filename;
server.paths = module.paths;
server._compile(code, __filename);
