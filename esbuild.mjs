// Bundles every entry that ships, and the browser worker's so that nothing of Node creeps into the core.
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { minify } from 'terser';
import { noticesFor } from './notices.mjs';
import { packed } from './pack.mjs';
import { byTheEditor, readOnly, spokenIn, unoffered } from './slim.mjs';

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
/** Client and server speak by the same code, which is bundled once, as `dist/protocol.js`, and stays apart from both. */
const protocol = {
  name: 'protocol',
  setup({ onResolve, onLoad }) {
    const [filter, namespace] = [/^vscode-languageserver-protocol(?:\/node)?$/, 'protocol'];
    onResolve({ filter, namespace: 'file' }, ({ path }) => ({ path, namespace }));
    onLoad({ filter, namespace }, ({ path }) => ({
      contents: `module.exports = require('./protocol.js')['${path}'];`,
    }));
    onResolve({ filter: /^\.\/protocol\.js$/, namespace }, ({ path }) => ({ path, external: true }));
  },
};
/** What the command line does, in bundles of their own: one is loaded, and none of the others. */
const parts = { './main.js': 'lint', '../../lsp/node.js': 'lsp', '../mcp/serve.js': 'mcp' };
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\./, namespace: 'file' }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${parts[path]}.js`, external: true } : undefined,
    );
  },
};
// A bundled ES module makes its `require` from its own address; in a CommonJS file that is `__filename`.
const define = { 'import.meta.url': '__filename' };
/** The script of the pages that show something of a document goes into the client as a text, which compresses with the rest. */
const page = {
  name: 'page',
  setup({ onResolve, onLoad }) {
    const [filter, namespace] = [/^page:/, 'page'];
    onResolve({ filter }, ({ path }) => ({ path: `client/webview/${path.slice('page:'.length)}.ts`, namespace }));
    onLoad({ filter: /./, namespace }, async ({ path }) => {
      const { outputFiles } = await build({
        ...common,
        format: 'iife',
        sourcemap: false,
        write: false,
        entryPoints: [path],
      });
      const [{ text }] = outputFiles;
      return { contents: watch ? text : await shortest(text), loader: 'text' };
    });
  },
};
/** What went into each bundle, by its name. */
const metafiles = {};
const entries = [
  {
    in: 'client/src/extension.ts',
    out: 'client',
    platform: 'node',
    external: ['vscode'],
    plugins: [protocol, byTheEditor, unoffered, page],
  },
  { in: 'client/webview/plan-map.css', out: 'plan-map' },
  { in: 'server/src/lsp/node.ts', out: 'server', platform: 'node', plugins: [protocol, unoffered, readOnly] },
  { in: 'server/src/lsp/browser.ts', out: 'server.browser', platform: 'browser', format: 'iife' },
  {
    in: 'server/src/cli/strategy-lint.ts',
    out: 'cli',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [apart],
  },
  { in: 'server/src/cli/main.ts', out: 'lint', platform: 'node', define },
  { in: 'server/src/lsp/node.ts', out: 'lsp', platform: 'node' },
  { in: 'server/src/cli/mcp/serve.ts', out: 'mcp', platform: 'node', define },
];
await Promise.all(
  entries
    .filter((entry) => existsSync(entry.in))
    .map(async ({ in: input, out, format = 'cjs', ...rest }) => {
      const entryPoints = { [out]: input };
      const { metafile } = await build({ ...common, metafile: true, format, ...rest, entryPoints, outdir: 'dist' });
      metafiles[out] = metafile;
    }),
);
const spoken = ['vscode-languageserver-protocol', 'vscode-languageserver-protocol/node'];
({ metafile: metafiles.protocol } = await build({
  ...common,
  metafile: true,
  stdin: { contents: spoken.map((name) => `exports['${name}'] = require('${name}');`).join('\n'), resolveDir: '.' },
  platform: 'node',
  format: 'cjs',
  outfile: 'dist/protocol.js',
  plugins: [spokenIn(['client', 'server'].map((name) => readFileSync(`dist/${name}.js`, 'utf8')))],
}));
if (!watch) {
  await pack(['server', 'client', 'protocol']);
  writeNotices('dist', ['server', 'client', 'protocol']);
  writeFileSync('dist/README.md', readme(readFileSync('README.md', 'utf8')));
  stageForNpm([...Object.values(parts), 'cli']);
}

/** npm packs only what stands inside a workspace: there go the bundles and what they read beside them. */
function stageForNpm(names) {
  for (const folder of ['server/dist', 'server/snippets']) rmSync(folder, { recursive: true, force: true });
  mkdirSync('server/dist', { recursive: true });
  for (const name of names) copyFileSync(`dist/${name}.js`, `server/dist/${name}.js`);
  cpSync('snippets', 'server/snippets', { recursive: true });
  copyFileSync('LICENSE', 'server/LICENSE');
  writeNotices('server', names);
}

/** The extension's page is the README without what only who has the repository needs. */
function readme(text) {
  return text.replace(/<!-- repository -->[^]*?<!-- \/repository -->\n\n?/g, '');
}

/** The terms of what is bundled go with the bundles. */
function writeNotices(folder, names) {
  writeFileSync(`${folder}/THIRD-PARTY-LICENSES.txt`, noticesFor(names.map((name) => metafiles[name])));
}

/** Puts bundles away compressed together, with a file in the place of each that unpacks it. */
async function pack(names) {
  const texts = await Promise.all(
    names.map(async (name) => [name, await shortest(readFileSync(`dist/${name}.js`, 'utf8'))]),
  );
  writeFileSync('dist/bundles.br', packed(Object.fromEntries(texts)));
  writeFileSync('dist/unpack.js', await shortest(readFileSync('unpack.cjs', 'utf8')));
  for (const name of names)
    writeFileSync(`dist/${name}.js`, `module.exports = require('./unpack.js')(module, '${name}');\n`);
}

/** What esbuild minifies fast, Terser minifies further: the package is 3 % smaller for it. */
async function shortest(text) {
  const { code } = await minify(text, { ecma: 2022, toplevel: true, compress: { passes: 3 } });
  return code;
}
