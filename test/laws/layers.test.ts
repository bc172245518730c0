import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fromRoot } from '../../server/scripts/part.js';

const layers = ['text', 'lexicon', 'document', 'model', 'fixes', 'rules', 'linter', 'config', 'language'] as const;
const core: ReadonlySet<string> = new Set(layers);

interface SourceFile {
  readonly path: string;
  readonly code: string;
  /** Folder below `server/src`; of the client, `client`; of its page, `webview`; of what is drawn, `view`. */
  readonly layer: string;
  /** Modules named in imports; relative ones resolved from the root, without an ending. */
  readonly imports: readonly string[];
}

const sources = ['server/src', 'client/src', 'client/webview', 'view'].flatMap((folder) =>
  readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .map(readSource),
);

function readSource(path: string): SourceFile {
  const code = readFileSync(fromRoot(path), 'utf8');
  const named = [...code.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*'([^']+)'/g)].map(
    ([, name = '']) => name,
  );
  const imports = named.map((name) =>
    name.startsWith('.') ? posix.join(posix.dirname(path), name).replace(/\.js$/, '') : name,
  );
  return { path, code, layer: layerAt(path), imports };
}

function layerAt(path: string): string {
  const [top = '', folder, name = ''] = path.split('/');
  if (top === 'server') return name;
  return folder === 'webview' ? folder : top;
}

const inCore = sources.filter(({ layer }) => core.has(layer));

const layerOf = (module: string): string | undefined => /^server\/src\/([^/]+)\//.exec(module)?.[1];

/** `path imports module` for every import that `isWrong` refuses. */
const wrongImports = (files: readonly SourceFile[], isWrong: (module: string, file: SourceFile) => boolean): string[] =>
  files.flatMap((file) =>
    file.imports.filter((module) => isWrong(module, file)).map((module) => `${file.path} imports ${module}`),
  );

/** The line numbers at which a pattern stands, comments left out. */
const linesWith = (files: readonly SourceFile[], pattern: RegExp): string[] =>
  files.flatMap(({ path, code }) =>
    code
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line.replace(/^\s*(?:\/\/|\/?\*).*/, '')) ? [`${path}:${index + 1}`] : [],
      ),
  );

describe('Layers', () => {
  it('are all there to be guarded', () => {
    for (const layer of [...layers, 'disk', 'lsp', 'cli', 'client', 'webview', 'view']) {
      assert.ok(
        sources.some((file) => file.layer === layer),
        `no file in ${layer}`,
      );
    }
  });

  it('import in one direction: text, lexicon, document, model, fixes, rules, linter, config, language', () => {
    const height = (layer: string): number => (layers as readonly string[]).indexOf(layer);
    const upward = wrongImports(inCore, (module, { layer }) => {
      const other = layerOf(module);
      return other !== undefined && (!core.has(other) || height(other) > height(layer));
    });
    assert.deepEqual(upward, []);
  });

  it('keep the edges apart: neither the server nor the command line imports the other; both may read the disk', () => {
    const edges = sources.filter(({ layer }) => layer === 'lsp' || layer === 'cli' || layer === 'disk');
    // The command line starts the server, which is a bundle of its own.
    const isStart = (module: string, path: string): boolean =>
      module === 'server/src/lsp/node' && path === 'server/src/cli/servers/start.ts';
    const crossing = wrongImports(edges, (module, { layer, path }) => {
      const other = layerOf(module);
      return !isStart(module, path) && other !== undefined && !core.has(other) && other !== layer && other !== 'disk';
    });
    assert.deepEqual(crossing, []);
  });

  it('keep rules from one another', () => {
    const rules = sources.filter(({ layer, path }) => layer === 'rules' && !path.endsWith('/index.ts'));
    const vocabulary = 'server/src/rules/rule';
    assert.deepEqual(
      wrongImports(rules, (module) => layerOf(module) === 'rules' && module !== vocabulary),
      [],
    );
  });

  it('leave what belongs to Node to the command line and the entry of the server', () => {
    const browser = sources.filter(
      ({ layer, path }) =>
        layer !== 'client' && layer !== 'cli' && layer !== 'disk' && path !== 'server/src/lsp/node.ts',
    );
    assert.deepEqual(
      wrongImports(
        browser,
        (module) => module.startsWith('node:') || /^vscode-.*\/node$/.test(module) || layerOf(module) === 'disk',
      ),
      [],
    );
    assert.deepEqual(linesWith(inCore, /\b(?:process|Buffer|__dirname|require)\b[.(]/), []);
  });

  it('leave the protocol to lsp, and the editor to the client', () => {
    assert.deepEqual(
      wrongImports(sources, (module, { layer }) => module.startsWith('vscode-languageserver') && layer !== 'lsp'),
      [],
    );
    assert.deepEqual(
      wrongImports(sources, (module, { layer }) => /^vscode(?:-languageclient|$)/.test(module) && layer !== 'client'),
      [],
    );
    assert.deepEqual(
      wrongImports(sources, (module, { layer }) => layer === 'client' && module.startsWith('server/src/')),
      [],
    );
  });

  it('leave what is drawn to the command line and the pages of the client, and keep it out of the server', () => {
    const others = sources.filter(({ layer }) => !['view', 'webview', 'client', 'cli'].includes(layer));
    assert.deepEqual(
      wrongImports(others, (module) => module.startsWith('view/')),
      [],
    );
  });

  it('leave the page of a view to what a browser has, and what is drawn to what every program has', () => {
    const pages = sources.filter(({ layer }) => layer === 'webview');
    const drawn = sources.filter(({ layer }) => layer === 'view');
    assert.deepEqual(
      wrongImports(pages, (module) => !/^(?:client\/webview|view)\//.test(module)),
      [],
    );
    assert.deepEqual(
      wrongImports(drawn, (module) => !module.startsWith('view/') && module !== 'd3-time'),
      [],
    );
    assert.deepEqual(linesWith([...pages, ...drawn], /innerHTML|insertAdjacentHTML|document\.write|\beval\b/), []);
  });

  it('read words by the helpers of text, since \\b and \\w know no Cyrillic', () => {
    const outside = inCore.filter(({ layer }) => layer !== 'text');
    assert.deepEqual(linesWith(outside, /\/.*\\[bBwW].*\/[a-z]*|RegExp\(.*\\\\[bBwW]/), []);
  });

  it('never throw in the core', () => {
    assert.deepEqual(linesWith(inCore, /\bthrow\b\s/), []);
  });
});
