import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import type { Bilingual } from '../text/bilingual.js';
import type { Span } from '../text/span.js';
import * as messages from './messages.js';
import { syntaxError } from './syntax-messages.js';
import type { ConfigProblem, ConfigTree, ConfigValue, Entry } from './value.js';

/** YAML 1.2 by its core schema, whatever version a directive names: what YAML 1.1 knows besides is reported. */
const core = { schema: 'core', resolveKnownTags: false, merge: false } as const;

/** Reads YAML 1.2. References are never followed: a short text could stand for a huge value. */
export function readYaml(text: string): ConfigTree {
  const document = parseDocument(text, { ...core, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const reader = new YamlReader(text);
  for (const { code, pos } of [...document.errors, ...document.warnings])
    reader.complain({ start: pos[0], end: pos[1] }, syntaxError(code, 'YAML'));
  const isEmpty = document.contents === null || (isScalar(document.contents) && document.contents.source === '');
  const root = isEmpty ? undefined : reader.valueIn(document.contents, { start: 0, end: 0 });
  return { root, problems: reader.problems };
}

class YamlReader {
  readonly problems: ConfigProblem[] = [];

  constructor(private readonly text: string) {}

  complain(span: Span, message: Bilingual): void {
    this.problems.push({ span, path: [], message });
  }

  /** `around` is where a value stands that has no characters of its own. */
  valueIn(node: Node | null, around: Span): ConfigValue | undefined {
    const span = this.spanOf(node, around);
    if (isMap(node)) return { kind: 'object', span, entries: node.items.flatMap((pair) => this.entriesIn(pair, span)) };
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => this.valueIn(item as Node | null, span) ?? []);
      return { kind: 'list', span, items };
    }
    if (isAlias(node)) {
      this.complain(span, messages.alias);
      return undefined;
    }
    const value: unknown = isScalar(node) ? node.value : null;
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { kind: 'scalar', span, value: isPlain ? value : null };
  }

  private entriesIn({ key, value }: Pair, around: Span): Entry[] {
    const name: unknown = isScalar(key) ? key.value : undefined;
    const keySpan = this.spanOf(key as Node | null, around);
    if (typeof name !== 'string' && typeof name !== 'number' && typeof name !== 'boolean') {
      this.complain(keySpan, messages.wordAsKey);
      return [];
    }
    const read = this.valueIn(value as Node | null, keySpan);
    return read ? [{ key: String(name), keySpan, value: read }] : [];
  }

  /** A block ends where its last line does, and not where the next one starts. */
  private spanOf(node: Node | null, around: Span): Span {
    const [start, end] = node?.range ?? [0, 0];
    const { length } = this.text.slice(start, end).trimEnd();
    return length > 0 ? { start, end: start + length } : around;
  }
}
