import type { Bilingual } from '../text/bilingual.js';
import type { Span } from '../text/span.js';

/**
 * What a configuration holds, whatever it was written in, and where it stands. Entries are a list and no object, so
 * that their order is the author's and a key may be any word (`__proto__` too).
 */
export type ConfigValue = ObjectValue | ListValue | ScalarValue;

export interface ObjectValue {
  readonly kind: 'object';
  readonly span: Span;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: ConfigValue;
}

export interface ListValue {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly ConfigValue[];
}

export interface ScalarValue {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
}

/** Something that was not understood and is left out. Offsets are UTF-16 in the file's text. */
export interface ConfigProblem {
  readonly span: Span;
  /** Keys and indices from the root to the place. */
  readonly path: readonly (string | number)[];
  readonly message: Bilingual;
}

/** What a text holds; nothing when it holds nothing. */
export interface ConfigTree {
  readonly root: ConfigValue | undefined;
  readonly problems: readonly ConfigProblem[];
}

const nowhere: Span = { start: 0, end: 0 };

/** A value that comes from no text: the settings that an editor sends. */
export function valueOf(plain: unknown): ConfigValue {
  if (Array.isArray(plain)) return { kind: 'list', span: nowhere, items: plain.map(valueOf) };
  if (typeof plain === 'object' && plain !== null) {
    const entries = Object.entries(plain).map(([key, value]) => ({ key, keySpan: nowhere, value: valueOf(value) }));
    return { kind: 'object', span: nowhere, entries };
  }
  const isScalar = typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean';
  return { kind: 'scalar', span: nowhere, value: isScalar ? plain : null };
}

/** A value as its author would write it, cut short. */
export function shown(value: ConfigValue): string {
  if (value.kind === 'object') return value.entries.length === 0 ? '{}' : '{ … }';
  if (value.kind === 'list') return value.items.length === 0 ? '[]' : '[ … ]';
  return cut(JSON.stringify(value.value));
}

/** A word of a file, short enough for a sentence. */
export const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
