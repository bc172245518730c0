import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { syntaxError } from './syntax-messages.js';
import type { ConfigTree, ConfigValue, Entry } from './value.js';

/** Reads JSON with comments and trailing commas; of a broken text, what can be read. */
export function readJson(text: string): ConfigTree {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  return {
    root: root && valueIn(root),
    problems: errors.map(({ error, offset, length }) => ({
      span: { start: offset, end: offset + length },
      path: [],
      message: syntaxError(printParseErrorCode(error), 'JSON'),
    })),
  };
}

function valueIn(node: Node): ConfigValue {
  const span = { start: node.offset, end: node.offset + node.length };
  if (node.type === 'object') return { kind: 'object', span, entries: (node.children ?? []).flatMap(entriesIn) };
  if (node.type === 'array') return { kind: 'list', span, items: (node.children ?? []).map(valueIn) };
  const value: unknown = node.value;
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', span, value: isScalar ? value : null };
}

/** The entry of a property; a name without a value has been complained of already. */
function entriesIn({ children: [name, value] = [] }: Node): Entry[] {
  if (!name || !value) return [];
  const keySpan = { start: name.offset, end: name.offset + name.length };
  return [{ key: String(name.value), keySpan, value: valueIn(value) }];
}
