// What the protocol's libraries bring along and nothing here asks for, left out of what ships.
import { readFileSync } from 'node:fs';

/**
 * Of what the language client brings along, two libraries do what the editor does itself: `engines` in the manifest keeps
 * too old a VS Code from installing the extension, and VS Code matches globs.
 */
const editorsOwn = {
  'semver/functions/parse': `module.exports = (version) => ({ version });`,
  'semver/functions/satisfies': `module.exports = () => true;`,
  minimatch: `
    const { languages, Uri } = require('vscode');
    exports.Minimatch = class {
      constructor(pattern) {
        this.pattern = pattern;
      }
      makeRe() {
        return true;
      }
      match(path) {
        return languages.match({ pattern: this.pattern }, { uri: Uri.file(path), languageId: '' }) > 0;
      }
    };`,
};

export const byTheEditor = {
  name: 'by-the-editor',
  setup({ onResolve, onLoad }) {
    const [filter, namespace] = [/^(?:semver\/functions\/\w+|minimatch)$/, 'by-the-editor'];
    onResolve({ filter }, ({ path }) => ({ path, namespace }));
    onLoad({ filter, namespace }, ({ path }) => ({ contents: editorsOwn[path] }));
  },
};

/** Features of the protocol, as its libraries name their modules, that the server does not offer. */
export const features = [
  'callHierarchy',
  'colorProvider',
  'declaration',
  'documentHighlight',
  'documentLink',
  'fileOperations',
  'formatting',
  'implementation',
  'inlayHint',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'moniker',
  'notebook',
  'selectionRange',
  'semanticTokens',
  'signatureHelp',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
  'workspaceSymbol',
];

/** In the client a feature is a class that speaks of itself when the server starts: this one has nothing to say. */
const ofClient = `class {
  fillClientCapabilities() {}
  initialize() {}
  getState() {
    return { kind: 'static' };
  }
  clear() {}
}`;

/** The client's diagnostics listen to that of notebooks, which has nothing to tell. */
const ofNotebooks = `class extends ${ofClient} {
  static CellScheme = 'vscode-notebook-cell';
  registrationType = { method: 'notebookDocument/sync' };
  register() {}
  unregister() {}
  handles() {
    return false;
  }
  ${['Open', 'Change', 'Save', 'Close'].map((what) => `on${what}NotificationSent = () => ({ dispose() {} });`).join('\n  ')}
}`;

/** In the server a feature adds methods to a class: these add none. */
const ofServer = '(Base) => Base';

/** What turns values of the {@link features} into the editor's and back. */
const unofferedAs =
  /^ {4}(?:async )?(function as(?:CallHierarchy|Color|Did\w+Files|DocumentHighlight|DocumentLink|FormattingOptions|InlayHint|InlineCompletion|InlineValue|LinkedEditing|ParameterInformation|SelectedCompletion|SelectionRange|SemanticTokens|Signature|TypeHierarchy|Will\w+Files|WorkspaceSymbol)\w*\()[^]*?^ {4}\}\n/gm;

/** Puts next to nothing in the place of the {@link features}. */
export const unoffered = {
  name: 'unoffered',
  setup({ onLoad }) {
    const modules = new RegExp(
      `vscode-language(client|server)[\\\\/]lib[\\\\/]common[\\\\/](?:${features.join('|')})\\.js$`,
    );
    onLoad({ filter: /vscode-languageclient[\\/]lib[\\/]common[\\/](?:protocol|code)Converter\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(unofferedAs, '    $1) {}\n'),
    }));
    // A server that no one asks to find Node modules.
    onLoad({ filter: /vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/ }, () => ({ contents: '' }));
    const items = /protocol(?:CallHierarchyItem|DocumentLink|InlayHint|TypeHierarchyItem|WorkspaceSymbol)\.js$/;
    onLoad({ filter: items }, () => ({ contents: 'exports.default = class {};' }));
    onLoad({ filter: modules }, ({ path }) => {
      const names = Array.from(readFileSync(path, 'utf8').matchAll(/exports\.(\w+Feature) =/g), ([, name]) => name);
      const inClient = path.endsWith('notebook.js') ? ofNotebooks : ofClient;
      const feature = modules.exec(path)?.[1] === 'server' ? ofServer : inClient;
      return { contents: names.map((name) => `exports.${name} = ${feature};`).join('\n') };
    });
  },
};

/** Colours for its tree that @lezer/markdown asks for, where nobody paints one: names that stand for nothing. */
const uncoloured = `
  export const styleTags = () => () => null;
  export const tags = new Proxy(() => tags, { get: () => tags });
  export class Tag {}`;

/** What YAML's library does with a document that is written, walked or turned into plain values: here its nodes are read. */
const unasked =
  /yaml[\\/]browser[\\/]dist[\\/](?:stringify[\\/].*|doc[\\/](?:anchors|applyReviver|createNode)|nodes[\\/](?:addPairToJSMap|toJS)|parse[\\/](?:cst-visit|line-counter)|visit)\.js$/;

/** Methods of YAML's nodes and documents that change, copy or write them. */
const changing =
  /^ {4}(?:static )?(?:clone|from|add|addIn|createAlias|createNode|createPair|delete|deleteIn|get|getIn|has|hasAllNullValues|hasIn|resolve|set|setIn|toJS|toJSON|toString)\(.*\) \{\n[^]*?^ {4}\}\n/gm;

/** The core schema of YAML 1.2 is the only one that is asked for. */
const coreTags = `
  import { schema } from './core/schema.js';
  export const getTags = () => schema.slice();
  export const coreKnownTags = {};`;

/** Of what the readers of Markdown and YAML bring along, the server needs no colours, and of YAML only the reading. */
export const readOnly = {
  name: 'read-only',
  setup({ onLoad }) {
    onLoad({ filter: /@lezer[\\/]highlight[\\/]/ }, () => ({ contents: uncoloured }));
    onLoad({ filter: /yaml[\\/]browser[\\/]dist[\\/]schema[\\/]tags\.js$/ }, () => ({ contents: coreTags }));
    onLoad({ filter: /yaml[\\/]browser[\\/]dist[\\/](?:doc[\\/]Document|nodes[\\/]\w+)\.js$/ }, ({ path }) =>
      unasked.test(path) ? undefined : { contents: readFileSync(path, 'utf8').replaceAll(changing, '') },
    );
    onLoad({ filter: /yaml[\\/]browser[\\/]dist[\\/]errors\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /^const prettifyError = [^]*?^\};\n/m,
        'const prettifyError = () => () => {};\n',
      ),
    }));
    onLoad({ filter: unasked }, ({ path }) => {
      const names = /export \{ ([\w, ]+) \}/.exec(readFileSync(path, 'utf8'))?.[1]?.split(', ') ?? [];
      return { contents: names.map((name) => `export const ${name} = () => '';`).join('\n') };
    });
  },
};

/**
 * The protocol as far as two bundles speak it, given their texts: of its types and its requests those whose names stand
 * there, or in what is left of the protocol itself.
 */
export const spokenIn = (texts) => {
  const said = namesIn(texts.join('\n'));
  return {
    name: 'spoken',
    setup({ onLoad }) {
      onLoad({ filter: /vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/ }, ({ path }) => ({
        contents: withoutUnsaid(readFileSync(path, 'utf8'), said),
      }));
      // Of notebooks nothing but the name of their feature is asked for.
      onLoad({ filter: /vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol\.notebook\.js$/ }, () => ({
        contents: `exports.NotebookDocumentSyncRegistrationType = { method: 'notebookDocument/sync' };`,
      }));
      const ofFeature = new RegExp(
        `vscode-languageserver-protocol[\\\\/]lib[\\\\/]common[\\\\/]protocol\\.(?:${features.join('|')})\\.js$`,
      );
      onLoad({ filter: ofFeature }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const isSaid = Array.from(text.matchAll(/exports\.(\w+) =/g)).some(([, name]) => said.has(name));
        return { contents: isSaid ? text : '' };
      });
    },
  };
};

const namesIn = (text) => new Set(text.match(/[A-Za-z]\w+/g));

/** The library writes each type and what belongs to it as a variable and a function that fills it. */
const filled = /^export var (\w+);\n\(function \(\1\) \{\n[^]*?^\}\)\(\1 \|\| \(\1 = \{\}\)\);\n/gm;

function withoutUnsaid(text, said) {
  const parts = new Map(Array.from(text.matchAll(filled), ([part, name]) => [name, part]));
  const wanted = new Set();
  const want = (name) => {
    const part = parts.get(name);
    if (!part || wanted.has(name)) return;
    wanted.add(name);
    namesIn(part).forEach(want);
  };
  namesIn(text.replaceAll(filled, '')).forEach(want);
  said.forEach(want);
  return text.replaceAll(filled, (part, name) => (wanted.has(name) ? part : `export var ${name};\n`));
}
