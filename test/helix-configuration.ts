import { parse } from 'smol-toml';
import { blocksIn, page } from './page-blocks.js';

/** A `languages.toml` of Helix, as far as it is of interest here. */
export interface HelixConfiguration {
  readonly 'language-server'?: Readonly<
    Record<string, { readonly config?: { readonly strategyLint?: Readonly<Record<string, unknown>> } }>
  >;
  readonly language?: readonly Readonly<Record<string, unknown>>[];
}

/** The one that the page on other editors shows. */
export const helixConfiguration = (): HelixConfiguration => parse(blocksIn(page('editors.md'), 'toml')[0] ?? '');
