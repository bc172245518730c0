/** Lines from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * The lines that a diff adds or changes, by path; made for `git diff --unified=0` with the prefixes `a/` and `b/`. Where
 * lines were only taken out, the two around the gap count: what stands there reads differently now.
 */
export function changedLinesIn(diff: string): Map<string, LineRange[]> {
  const changed = new Map<string, LineRange[]>();
  const lines = diff.split('\n');
  let ranges: LineRange[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const path = line.startsWith('+++ ') ? pathIn(line.slice(4)) : undefined;
    if (path !== undefined) changed.set(path, (ranges = []));
    const [isHunk, removed = '1', start = '0', added = '1'] = hunk.exec(line) ?? [];
    if (isHunk === undefined) continue;
    ranges.push(rangeOf(Number(start), Number(added)));
    // The lines themselves may look like anything, a head of a file among it.
    at += linesOfHunk(lines, at + 1, Number(removed) + Number(added));
  }
  return changed;
}

const rangeOf = (start: number, added: number): LineRange =>
  added === 0 ? { first: start, last: start + 1 } : { first: start, last: start + added - 1 };

/** Lines of a hunk's body, with git's remarks on a missing line break in between. */
function linesOfHunk(lines: readonly string[], from: number, count: number): number {
  let remarks = 0;
  for (let left = count; left > 0; left--) if (lines[from + count - left + remarks]?.startsWith('\\')) remarks++;
  return count + remarks;
}

/** The path behind `+++ `: quoted where it holds quotes or the like, with a tab behind where it holds spaces. */
function pathIn(name: string): string | undefined {
  const path = name.startsWith('"') ? unquoted(name) : name.replace(/\t$/, '');
  return path.startsWith('b/') ? path.slice(2) : undefined;
}

const escapes: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
};

/** A name in quotes, as C writes strings; bytes by their octal numbers. */
function unquoted(quoted: string): string {
  const inside = quoted.slice(1, quoted.lastIndexOf('"'));
  const bytes = inside.split(/(\\[0-7]{3}|\\.)/).map((part) => {
    if (!part.startsWith('\\')) return Buffer.from(part);
    if (part.length === 4) return Buffer.of(Number.parseInt(part.slice(1), 8));
    return Buffer.from(escapes[part.slice(1)] ?? part.slice(1));
  });
  return Buffer.concat(bytes).toString('utf8');
}
