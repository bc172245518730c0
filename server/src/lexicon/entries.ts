import { loaded } from './compiled-lexicon.js';
import { NumberSet } from './number-set.js';
import type { End, PhraseKind, TrieNode, Ways } from './trie.js';

/** All phrases that begin with one word, side by side. */
export interface Opening {
  /** True when anything begins here. */
  readonly begins: boolean;
  /** What the word says alone, each sense once. */
  readonly ends: readonly End[];
  readonly ways: Ways;
  /** Ways on behind a gap right after the word. */
  readonly afterGap: Ways;
}

const nowhere: readonly TrieNode[] = [];
const none: readonly number[] = [];

/** Most words have one or two; "the" stands in dozens of phrases. */
const fewSlots = 4;

/** A folded word as the lexicon knows it. */
export class Entry {
  readonly #openings: Partial<Record<PhraseKind, Opening>> = {};

  readonly #mask: number;

  /** The slots once more, for a word that has many. */
  readonly #set: NumberSet | undefined;

  constructor(private readonly slots: readonly number[]) {
    this.#mask = maskOf(slots);
    if (slots.length > fewSlots) this.#set = NumberSet.of(slots);
  }

  /** Where phrases go on to with this word. */
  nextOf({ slots, nodes, mask }: Ways): readonly TrieNode[] {
    if ((mask & this.#mask) === 0) return nowhere;
    let found: TrieNode[] | undefined;
    for (let at = 0; at < slots.length; at++) {
      const node = this.#has(slots[at] ?? 0) ? nodes[at] : undefined;
      if (node) (found ??= []).push(node);
    }
    return found ?? nowhere;
  }

  #has(slot: number): boolean {
    return this.#set ? this.#set.has(slot) : this.slots.includes(slot);
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

function sideBySide(starts: readonly TrieNode[]): Opening {
  const ends = eachOnce(starts.flatMap((start) => start.ends));
  const ways = waysOf(starts);
  const afterGap = waysOf(starts.flatMap(({ gap }) => gap ?? nowhere));
  return { begins: ends.length > 0 || ways.leadsOn || afterGap.leadsOn, ends, ways, afterGap };
}

function eachOnce(ends: readonly End[]): readonly End[] {
  const seen = new Set<number>();
  return ends.filter(({ number }) => !seen.has(number) && seen.add(number));
}

const maskOf = (slots: readonly number[]): number => slots.reduce((mask, slot) => mask | (1 << (slot & 31)), 0);

function waysOf(nodes: readonly TrieNode[]): Ways {
  const steps = nodes.flatMap(({ slots }) => [...slots]).sort(([a], [b]) => a - b);
  const slots = steps.map(([slot]) => slot);
  const anys = nodes.flatMap(({ any }) => any ?? nowhere);
  return {
    slots,
    mask: maskOf(slots),
    nodes: steps.map(([, node]) => node),
    anys,
    leadsOn: slots.length > 0 || anys.length > 0,
  };
}

/** The ways on from one node. */
export const waysFrom = (node: TrieNode): Ways => (node.ways ??= waysOf([node]));

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
  const whole = forms.slotsOf(norm);
  const slots = new Set(whole);
  for (let length = 3; length <= norm.length; length++)
    for (const slot of prefixes.get(norm.slice(0, length)) ?? none) slots.add(slot);
  if (!whole && norm.includes('-'))
    for (const part of norm.split('-')) for (const slot of forms.slotsOf(part) ?? none) slots.add(slot);
  // Ascending is the order of the lexicon's files as well: of two senses of a word the first named comes first.
  return [...slots].sort((a, b) => a - b);
}
