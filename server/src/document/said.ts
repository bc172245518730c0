import type { Sense } from '../lexicon/senses.js';
import type { Node } from './node.js';
import { NumberSet } from '../lexicon/number-set.js';
import { askedOf, PresentSenses, type Asked } from './present-senses.js';

const none: readonly Node[] = [];

type AskedSet = ReadonlySet<Sense>;

/** What the nodes of one part say. It lives as long as an edit leaves the part alone, and so do its answers. */
export class PartSaid {
  readonly present = new NumberSet();
  /** What each of the nodes says with its cells. */
  readonly #said: readonly PresentSenses[];
  readonly #known = new Map<AskedSet, readonly Node[]>();

  constructor(private readonly nodes: readonly Node[]) {
    this.#said = nodes.map(saidWithCells);
    for (const { numbers } of this.#said) this.present.addAll(numbers);
  }

  /** The nodes that hold a phrase of one of the senses, in their cells too. */
  saying(senses: AskedSet, asked: Asked): readonly Node[] {
    if (!this.present.hasAny(asked.numbers)) return none;
    let nodes = this.#known.get(senses);
    if (!nodes) this.#known.set(senses, (nodes = this.#find(asked)));
    return nodes;
  }

  #find(asked: Asked): readonly Node[] {
    let found: Node[] | undefined;
    let at = 0;
    for (const said of this.#said) {
      const node = this.nodes[at++];
      if (node && said.meets(asked)) (found ??= []).push(node);
    }
    return found ?? none;
  }
}

const saidWithCells = ({ facts, cells }: Node): PresentSenses =>
  cells.length === 0 ? facts.present : PresentSenses.union([facts.present, ...cells.map((cell) => cell.facts.present)]);

/** What the parts of a document say, side by side; nodes are put together when they are first asked for. */
export class Said {
  readonly #present = new NumberSet();
  readonly #known = new Map<AskedSet, readonly Node[]>();

  constructor(private readonly parts: readonly PartSaid[]) {
    for (const { present } of parts) this.#present.join(present);
  }

  has(senses: AskedSet): boolean {
    return this.#present.hasAny(askedOf(senses).numbers);
  }

  /** The nodes that hold a phrase of one of the senses, in document order. */
  by(senses: AskedSet): readonly Node[] {
    const known = this.#known.get(senses);
    if (known) return known;
    const nodes = this.#gather(senses);
    this.#known.set(senses, nodes);
    return nodes;
  }

  #gather(senses: AskedSet): readonly Node[] {
    const asked = askedOf(senses);
    if (!this.#present.hasAny(asked.numbers)) return none;
    const found: Node[] = [];
    for (const part of this.parts) for (const node of part.saying(senses, asked)) found.push(node);
    return found;
  }
}
