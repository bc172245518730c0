import compiled from './compiled.json';
import { numberOf } from './sense-numbers.js';
import type { Sense } from './senses.js';
import { numberAt } from './short-numbers.js';
import type { End, PhraseKind, TrieNode } from './trie.js';
import { WordForms } from './word-forms.js';

interface Tables extends Readonly<Record<PhraseKind, TrieNode>> {
  readonly forms: WordForms;
  readonly prefixes: ReadonlyMap<string, readonly number[]>;
}

let tables: Tables | undefined;

/** The trie is built at the first look-up: starting up costs nothing. */
export const loaded = (): Tables => (tables ??= load());

function load(): Tables {
  return {
    phrases: trieOf(compiled.phrases),
    names: trieOf(compiled.names),
    terms: trieOf(compiled.terms),
    forms: new WordForms(),
    prefixes: new Map(slotLists(compiled.prefixes)),
  };
}

/**
 * Slots are written as steps from the largest so far: `+` to the next, `,` and a number further on, a number back; `!`
 * stands before one that may be left out.
 */
function trieOf(lines: string): TrieNode {
  const root = newNode();
  let largest = -1;
  /** What leads one step on, and where the next one is written. */
  const stepAt = (phrase: string, at: number): { readonly end: number; readonly go: (from: TrieNode) => TrieNode } => {
    const sign = phrase[at];
    if (sign === '_') return { end: at + 1, go: (node) => (node.any ??= newNode()) };
    if (sign === '.') return { end: at + 1, go: (node) => (node.gap ??= newNode()) };
    const { value, end } = sign === '+' ? { value: 1, end: at + 1 } : numberAt(phrase, sign === ',' ? at + 1 : at);
    const slot = sign === '+' || sign === ',' ? (largest += value) : largest - value;
    return { end, go: (node) => next(node, slot) };
  };
  const place = (phrase: string): ReadonlySet<TrieNode> => {
    let nodes = new Set([root]);
    for (let at = 0; at < phrase.length;) {
      const optional = phrase[at] === '!';
      const { end, go } = stepAt(phrase, optional ? at + 1 : at);
      const further = Array.from(nodes, go);
      nodes = new Set(optional ? [...further, ...nodes] : further);
      at = end;
    }
    return nodes;
  };
  for (const [sense, phrases] of linesOf(lines)) {
    const said: End = { sense, number: numberOf(sense as Sense) };
    for (const phrase of phrases.split(' '))
      for (const { ends } of place(phrase)) if (!ends.includes(said)) ends.push(said);
  }
  return root;
}

const newNode = (): TrieNode => ({ slots: new Map(), ends: [] });

function next(node: TrieNode, slot: number): TrieNode {
  const child = node.slots.get(slot) ?? newNode();
  node.slots.set(slot, child);
  return child;
}

/** Each slot is written as what it lies behind the last one of its word. */
const slotLists = (text: string): [string, number[]][] =>
  text === ''
    ? []
    : text.split(';').map((part) => {
        const sign = part.lastIndexOf('=');
        return [part.slice(0, sign), sums(part.slice(sign + 1).split(' '))];
      });

function sums(differences: readonly string[]): number[] {
  let sum = 0;
  return differences.map((each) => (sum += Number(each)));
}

const linesOf = (text: string): [string, string][] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)];
    });
