/** Phrases that rules ask for, what titles and names alone are asked for, and the names of the glossary's terms. */
export type PhraseKind = 'phrases' | 'names' | 'terms';

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

/** The ways on from a place in phrases, or from several side by side. */
export interface Ways {
  /** Ways by what the next word is: ascending, and a slot may be there more than once. */
  readonly slots: readonly number[];
  /** Where each of the slots leads. */
  readonly nodes: readonly TrieNode[];
  /** A bit for each of the slots, by its number modulo 32: a word that shares none has no way here. */
  readonly mask: number;
  /** Ways by any word. */
  readonly anys: readonly TrieNode[];
  /** True when there is a way at all. */
  readonly leadsOn: boolean;
}
