/** Things of documents by a key, from which one document's can be taken away again without a look at the others'. */
export class Shelf<T> {
  readonly #byKey = new Map<string, Map<string, T[]>>();

  add(key: string, path: string, thing: T): void {
    const byPath = this.#byKey.get(key) ?? new Map<string, T[]>();
    if (byPath.size === 0) this.#byKey.set(key, byPath);
    const things = byPath.get(path);
    if (things) things.push(thing);
    else byPath.set(path, [thing]);
  }

  remove(key: string, path: string): void {
    const byPath = this.#byKey.get(key);
    if (byPath?.delete(path) && byPath.size === 0) this.#byKey.delete(key);
  }

  /** All under a key, document by document. */
  *at(key: string): Generator<{ readonly path: string; readonly things: readonly T[] }> {
    for (const [path, things] of this.#byKey.get(key) ?? []) yield { path, things };
  }

  /** How many documents have something under a key. */
  sizeAt(key: string): number {
    return this.#byKey.get(key)?.size ?? 0;
  }

  pathsAt(key: string): Iterable<string> {
    return this.#byKey.get(key)?.keys() ?? [];
  }

  keys(): Iterable<string> {
    return this.#byKey.keys();
  }
}
