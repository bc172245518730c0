// Bundles every entry that ships, and the browser worker's so that nothing of Node creeps into the core.
import { Buffer } from 'node:buffer';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

const watch = process.argv.includes('--dev');
const common = {
  bundle: true,
  target: 'es2022',
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  loader: { '.json': 'json' },
  // jsonc-parser keeps what can be bundled under `module`.
  mainFields: ['module', 'main'],
  // Its modules for browsers are the same code, but what is not used of them can be left out.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
};
const entries = [
  { in: 'client/src/extension.ts', out: 'client', platform: 'node', external: ['vscode'] },
  { in: 'client/webview/plan-map.ts', out: 'plan-map', platform: 'browser', format: 'iife' },
  { in: 'client/webview/plan-map.css', out: 'plan-map' },
  { in: 'server/src/lsp/node.ts', out: 'server', platform: 'node' },
  { in: 'server/src/lsp/browser.ts', out: 'server.browser', platform: 'browser', format: 'iife' },
  {
    in: 'server/src/cli/main.ts',
    out: 'cli',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
    // A bundled ES module makes its `require` from its own address; in a CommonJS file that is `__filename`.
    define: { 'import.meta.url': '__filename' },
  },
];
await Promise.all(
  entries
    .filter((entry) => existsSync(entry.in))
    .map(({ in: input, out, format = 'cjs', ...rest }) =>
      build({ ...common, format, ...rest, entryPoints: { [out]: input }, outdir: 'dist' }),
    ),
);
if (!watch) pack(['client', 'server']);

/** Puts bundles away compressed together, with a file in the place of each that unpacks it. */
function pack(names) {
  const places = {};
  let all = '';
  for (const name of names) {
    const code = readFileSync(`dist/${name}.js`, 'utf8');
    places[name] = [all.length, all.length + code.length];
    all += code;
  }
  const bytes = Buffer.from(`${JSON.stringify(places)}\n${all}`);
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync('dist/bundles.br', brotliCompressSync(bytes, { params }));
  for (const name of names) copyFileSync('unpack.cjs', `dist/${name}.js`);
}
