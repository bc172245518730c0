/**
 * Whether a glob fits a path, which is `/`-separated and relative to the folder of the settings. A glob without a
 * slash is matched against the file's name alone. `*` and `?` stay within a name, `**` goes through folders, `[a-z]`
 * and `[!a-z]` are sets of characters, `{a,b}` alternatives; `\` takes the next character as it is.
 *
 * A library would turn this into a regular expression, and a hostile glob could then keep it busy for hours: here
 * every character of the path is looked at once, with the set of places in the glob that may come next.
 */
export function fits(glob: string, path: string): boolean {
  if (glob === '' || glob.length > longest) return false;
  const anchored = glob.replace(/^(?:\.?\/)+/, '');
  const name = glob.includes('/') ? path : path.slice(path.lastIndexOf('/') + 1);
  return new Places(anchored.endsWith('/') ? `${anchored}**` : anchored).lead(name);
}

const longest = 999;

/** A place in a glob: the character it waits for, or nothing to wait for; and the places that follow. */
interface Place {
  readonly accepts?: (character: string) => boolean;
  readonly next: number[];
}

const isInName = (character: string): boolean => character !== '/';

class Places {
  private readonly places: Place[] = [];
  private readonly glob: readonly string[];
  private readonly end: number;
  private at = 0;

  constructor(glob: string) {
    this.glob = Array.from(glob);
    this.end = this.sequence(this.add(), 0);
  }

  /** Whether the path leads from the first place to the last. */
  lead(path: string): boolean {
    let here = this.reach([0]);
    for (const character of path) {
      const passed = [...here].filter((place) => this.places[place]?.accepts?.(character));
      here = this.reach(passed.flatMap((place) => this.places[place]?.next ?? []));
      if (here.size === 0) return false;
    }
    return here.has(this.end);
  }

  /** The given places and those reached from them without a character. */
  private reach(from: readonly number[]): ReadonlySet<number> {
    const reached = new Set<number>();
    const open = [...from];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (reached.has(place)) continue;
      reached.add(place);
      const { accepts, next = [] } = this.places[place] ?? {};
      if (!accepts) open.push(...next);
    }
    return reached;
  }

  private add(accepts?: Place['accepts']): number {
    return this.places.push({ ...(accepts && { accepts }), next: [] }) - 1;
  }

  private link(from: number, to: number): number {
    this.places[from]?.next.push(to);
    return to;
  }

  /** Reads on from a place, in a brace up to its comma or end; gives the last place. */
  private sequence(from: number, depth: number): number {
    let last = from;
    while (this.at < this.glob.length && !(depth > 0 && /[,}]/.test(this.glob[this.at] ?? ''))) {
      last = this.piece(last, depth);
    }
    return last;
  }

  private piece(from: number, depth: number): number {
    const character = this.glob[this.at] ?? '';
    if (character === '*') return this.stars(from);
    if (character === '[') return this.set(from);
    if (character === '{' && this.isClosed()) return this.alternatives(from, depth);
    this.at++;
    if (character === '?') return this.one(from, isInName);
    const literal = character === '\\' ? (this.glob[this.at++] ?? '\\') : character;
    return this.one(from, (candidate) => candidate === literal);
  }

  private one(from: number, accepts: (character: string) => boolean): number {
    return this.link(this.link(from, this.add(accepts)), this.add());
  }

  /** Any number of characters. */
  private many(from: number, accepts: (character: string) => boolean): number {
    const hub = this.link(from, this.add());
    this.link(this.link(hub, this.add(accepts)), hub);
    return this.link(hub, this.add());
  }

  private stars(from: number): number {
    const start = this.at;
    while (this.glob[this.at] === '*') this.at++;
    const isAlone = this.at - start > 1 && (start === 0 || /[/{,]/.test(this.glob[start - 1] ?? ''));
    const following = this.glob[this.at];
    if (!isAlone || (following !== undefined && !/[/,}]/.test(following))) return this.many(from, isInName);
    if (following !== '/') return this.many(from, () => true);
    this.at++;
    return this.folders(from);
  }

  /** Any number of folders, each with its slash. */
  private folders(from: number): number {
    const hub = this.link(from, this.add());
    const name = this.many(hub, isInName);
    const slash = this.one(name, (character) => character === '/');
    this.link(slash, hub);
    return this.link(hub, this.add());
  }

  private set(from: number): number {
    const close = this.glob.indexOf(']', this.at + 2);
    const isNegated = /[!^]/.test(this.glob[this.at + 1] ?? '');
    const members = this.glob.slice(this.at + (isNegated ? 2 : 1), close);
    const isSet = close !== -1 && members.length > 0 && !members.includes('/');
    this.at = isSet ? close + 1 : this.at + 1;
    if (!isSet) return this.one(from, (character) => character === '[');
    return this.one(from, (character) => isInName(character) && isAmong(character, members) !== isNegated);
  }

  private alternatives(from: number, depth: number): number {
    const end = this.add();
    do {
      this.at++;
      this.link(this.sequence(this.link(from, this.add()), depth + 1), end);
    } while (this.glob[this.at] === ',');
    this.at++;
    return end;
  }

  /** Whether the brace that opens here is closed; one that is not is a character like others. */
  private isClosed(): boolean {
    let depth = 0;
    for (let at = this.at; at < this.glob.length; at++) {
      if (this.glob[at] === '\\') at++;
      else if (this.glob[at] === '{') depth++;
      else if (this.glob[at] === '}' && --depth === 0) return true;
    }
    return false;
  }
}

/** `a-z` is a range, a dash at either end is a dash. */
function isAmong(character: string, members: readonly string[]): boolean {
  for (let at = 0; at < members.length; at++) {
    const [first = '', dash, last] = members.slice(at, at + 3);
    if (dash === '-' && last !== undefined) {
      if (first <= character && character <= last) return true;
      at += 2;
    } else if (first === character) return true;
  }
  return false;
}
