/** Kinds of words that ended alike, those that came most often first. */
interface Order {
  readonly kinds: number[];
  readonly counts: number[];
}

/**
 * Guesses how a word is inflected by how the words before it were that end alike: told which guess is right, a reader
 * needs no more than two thirds of what the kind itself takes. Who writes and who reads go through the words in one order.
 */
export class KindGuesses {
  readonly #orders = new Map<string, Order>();
  readonly #all: Order = { kinds: [], counts: [] };

  /** Which guess the kind of a word is; kinds count from 0 by the word that has them first. */
  guessOf(stem: string, kind: number): number {
    const orders = this.#ordersOf(stem);
    const known = this.#all.kinds.length;
    let guess = 0;
    while (guess < known && kindAt(orders, guess) !== kind) guess++;
    for (const order of orders) count(order, kind);
    return guess;
  }

  /** The kind of a word of which it is told which guess is right. */
  kindOf(stem: string, guess: number): number {
    const orders = this.#ordersOf(stem);
    const kind = kindAt(orders, guess) ?? guess;
    for (const order of orders) count(order, kind);
    return kind;
  }

  /** Of the words that end in two letters, in one, and of all. */
  #ordersOf(stem: string): readonly Order[] {
    return [this.#orderOf(stem.slice(-2)), this.#orderOf(stem.slice(-1)), this.#all];
  }

  #orderOf(end: string): Order {
    let order = this.#orders.get(end);
    if (!order) this.#orders.set(end, (order = { kinds: [], counts: [] }));
    return order;
  }
}

/** The orders one after the other, each kind once; nothing behind the last that is known. */
function kindAt(orders: readonly Order[], guess: number): number | undefined {
  let left = guess;
  for (let at = 0; at < orders.length; at++)
    for (const kind of orders[at]?.kinds ?? []) {
      if (at > 0 && isGuessed(orders, at, kind)) continue;
      if (left === 0) return kind;
      left--;
    }
  return undefined;
}

function isGuessed(orders: readonly Order[], before: number, kind: number): boolean {
  for (let at = 0; at < before; at++) if (orders[at]?.kinds.includes(kind)) return true;
  return false;
}

function count({ kinds, counts }: Order, kind: number): void {
  let at = kinds.indexOf(kind);
  if (at === -1) at = kinds.push(kind) - 1;
  const times = (counts[at] ?? 0) + 1;
  for (; at > 0 && (counts[at - 1] ?? 0) < times; at--) {
    kinds[at] = kinds[at - 1] ?? 0;
    counts[at] = counts[at - 1] ?? 0;
  }
  kinds[at] = kind;
  counts[at] = times;
}
