import compiled from './compiled.json';
import { numberOf } from './sense-numbers.js';
import type { Sense } from './senses.js';
import { numberAt, readNumbers } from './short-numbers.js';

/** What a complete phrase says: the id of a sense with its number, or of a term. */
export interface End {
  readonly sense: string;
  readonly number: number;
}

/** Where a phrase has got to: what may come next, and what is complete here. */
export interface TrieNode {
  readonly slots: Map<number, TrieNode>;
  any?: TrieNode;
  gap?: TrieNode;
  /** `slots` and `any` once more, as they are asked for. */
  ways?: Ways;
  readonly ends: End[];
}

const none: readonly number[] = [];

/** Phrases that rules ask for, what titles and names alone are asked for, and the names of the glossary's terms. */
export type PhraseKind = 'phrases' | 'names' | 'terms';

interface Tables extends Readonly<Record<PhraseKind, TrieNode>> {
  readonly forms: ReadonlyMap<string, readonly number[]>;
  readonly prefixes: ReadonlyMap<string, readonly number[]>;
}

let tables: Tables | undefined;

/** The trie is built at the first look-up: starting up costs nothing. */
const loaded = (): Tables => (tables ??= load());

/** The ways on from a place in phrases, or from several side by side. */
export interface Ways {
  /** Ways by what the next word is: ascending, and a slot may be there more than once. */
  readonly slots: readonly number[];
  /** Where each of the slots leads. */
  readonly nodes: readonly TrieNode[];
  /** Ways by any word. */
  readonly anys: readonly TrieNode[];
}

/** All phrases that begin with one word, side by side. */
export interface Opening {
  /** What the word says alone. */
  readonly ends: readonly End[];
  readonly ways: Ways;
  /** Ways on behind a gap right after the word. */
  readonly afterGap: Ways;
}

const nowhere: readonly TrieNode[] = [];

/** A folded word as the lexicon knows it. */
export class Entry {
  readonly #openings: Partial<Record<PhraseKind, Opening>> = {};

  /** `slots` ascend. */
  constructor(private readonly slots: readonly number[]) {}

  /** Where phrases go on to with this word. */
  nextOf({ slots, nodes }: Ways): readonly TrieNode[] {
    let found: TrieNode[] | undefined;
    let mine = 0;
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] ?? 0;
      while (mine < this.slots.length && (this.slots[mine] ?? 0) < slot) mine++;
      const node = this.slots[mine] === slot ? nodes[at] : undefined;
      if (node) (found ??= []).push(node);
    }
    return found ?? nowhere;
  }

  /** What begins with the word. Common words open dozens of phrases, and stand in every line: it is put together once. */
  openingOf(kind: PhraseKind): Opening {
    return (this.#openings[kind] ??= sideBySide(this.#startsOf(loaded()[kind])));
  }

  #startsOf({ slots, any }: TrieNode): readonly TrieNode[] {
    const starts = this.slots.flatMap((slot) => slots.get(slot) ?? nowhere);
    return any ? [...starts, any] : starts;
  }
}

const sideBySide = (starts: readonly TrieNode[]): Opening => ({
  ends: starts.flatMap(({ ends }) => ends),
  ways: waysOf(starts),
  afterGap: waysOf(starts.flatMap(({ gap }) => gap ?? nowhere)),
});

function waysOf(nodes: readonly TrieNode[]): Ways {
  const steps = nodes.flatMap(({ slots }) => [...slots]).sort(([a], [b]) => a - b);
  return {
    slots: steps.map(([slot]) => slot),
    nodes: steps.map(([, node]) => node),
    anys: nodes.flatMap(({ any }) => any ?? nowhere),
  };
}

/** The ways on from one node. */
export const waysFrom = (node: TrieNode): Ways => (node.ways ??= waysOf([node]));

export const leadsOn = ({ slots, anys }: Ways): boolean => slots.length > 0 || anys.length > 0;

const known = new Map<string, Entry>();
const mostKnown = 50_000;

/** The entry of a folded word. A word with a hyphen that is not known itself is known by its parts. */
export function entryOf(norm: string): Entry {
  const before = known.get(norm);
  if (before) return before;
  if (known.size > mostKnown) known.clear();
  const entry = new Entry(lookUp(norm));
  known.set(norm, entry);
  return entry;
}

function lookUp(norm: string): readonly number[] {
  const { forms, prefixes } = loaded();
  const slots = new Set(forms.get(norm) ?? none);
  for (let length = 3; length <= norm.length; length++)
    for (const slot of prefixes.get(norm.slice(0, length)) ?? none) slots.add(slot);
  if (!forms.has(norm) && norm.includes('-'))
    for (const part of norm.split('-')) for (const slot of forms.get(part) ?? none) slots.add(slot);
  // Ascending is the order of the lexicon's files as well: of two senses of a word the first named comes first.
  return [...slots].sort((a, b) => a - b);
}

function load(): Tables {
  return {
    phrases: trieOf(compiled.phrases),
    names: trieOf(compiled.names),
    terms: trieOf(compiled.terms),
    forms: formsOf(),
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

/** Which slots each form of each word may fill. */
function formsOf(): Map<string, readonly number[]> {
  const endings = compiled.endings.split('\n').map((line) => line.split(','));
  const kinds = readNumbers(compiled.kinds);
  const filled = slotsOfLines();
  const table = new Map<string, readonly number[]>();
  let number = 0;
  for (const [line, stems] of compiled.words.split('\n').entries())
    for (const stem of stems.split(' '))
      for (const ending of endings[kinds[number++] ?? 0] ?? []) add(table, stem + ending, filled[line] ?? none);
  return table;
}

/** The slots that the words of each line may fill: in the file steps from one to the next. */
function slotsOfLines(): readonly (readonly number[])[] {
  let first = 0;
  return compiled.slots.split(' ').map((steps) => {
    let slot = first - 1;
    const slots = readNumbers(steps).map((step) => (slot += step + 1));
    first = slots[0] ?? first;
    return slots;
  });
}

function add(table: Map<string, readonly number[]>, form: string, slots: readonly number[]): void {
  const known = table.get(form);
  table.set(form, known ? [...known, ...slots] : slots);
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
