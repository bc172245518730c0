import { ConfigLoader, sourcesFor } from '../../config/load.js';
import { lintConfigFor, resolveConfig, type Source } from '../../config/resolve.js';
import { nodeDisk } from '../../disk/node-disk.js';
import { parseDocument } from '../../document/parse.js';
import type { StrategyDocument } from '../../document/strategy-document.js';
import type { LintConfig } from '../../linter/config.js';
import type { Preset } from '../../rules/rule.js';
import type { Day } from '../../text/dates.js';
import { Positions } from '../positions.js';
import { asPath } from '../repository.js';
import * as messages from './messages.js';
import { maxBytes, type Refused, type Root, type RootText } from './root.js';

/** What a call names: a file of the root, or a text, which may have a name there. */
export interface Asked {
  readonly path?: string | undefined;
  readonly text?: string | undefined;
  readonly preset?: Preset | undefined;
}

/** A document as it was understood, with what holds for it. */
export interface Reading {
  readonly path: string;
  readonly document: StrategyDocument;
  readonly config: LintConfig & { readonly today: Day };
  readonly positions: Positions;
}

/** Name of a text that was given none; the configuration of the root holds for it. */
const unnamed = 'untitled.md';

/** Reads what a call names. Never rejects for what the caller has named. */
export async function readAsked(root: Root, asked: Asked, today: Day): Promise<Reading | Refused> {
  const source = await textOf(root, asked);
  if ('refusal' in source) return source;
  const { path, text, skipped } = source;
  const sources = [
    { config: { today }, path },
    ...(await fromFiles(root, path)),
    { config: asked.preset ? { preset: asked.preset } : {}, path },
  ];
  const file = resolveConfig(sources);
  const document = parseDocument(text, { path, ...(file.treatAs && { treatAs: file.treatAs }) });
  const config = { today, ...lintConfigFor(file, document.kinds) };
  return { path, document, config, positions: new Positions(text, skipped) };
}

async function textOf(root: Root, { path, text }: Asked): Promise<RootText | Refused> {
  if (text === undefined) return path === undefined ? { refusal: messages.pathOrText } : root.read(path);
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) return { refusal: messages.tooLong(bytes, maxBytes) };
  const name = path === undefined ? unnamed : root.nameOf(path);
  return name === undefined ? { refusal: messages.outside(path ?? '') } : { path: name, text, skipped: 0 };
}

/** What configuration files inside the root say. They are read anew for each call: somebody may have changed them. */
async function fromFiles(root: Root, path: string): Promise<Source[]> {
  const loader = new ConfigLoader(nodeDisk);
  const folder = asPath(root.folder);
  const document = `${folder}/${path}`;
  const config = await loader.nearest(document, folder);
  return config === undefined ? [] : sourcesFor(await loader.load(config, folder), document);
}
