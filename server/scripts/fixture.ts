/** A span that a fixture marks with carets. Lines and columns are 0-based in the case's text, columns UTF-16. */
export interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Id of the message; any when absent. */
  readonly message?: string;
}

/** A document that lies beside the one of a case. */
export interface OtherFile {
  readonly path: string;
  readonly text: string;
}

/** One document of a fixture and what a rule is to say on it. */
export interface FixtureCase {
  readonly title: string;
  readonly reports: boolean;
  /** 1-based line of the case's header in the fixture. */
  readonly line: number;
  readonly today?: string;
  readonly path?: string;
  /** The document, without caret lines. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** What is read together with it; empty where the document is linted alone. */
  readonly others: readonly OtherFile[];
  /** The document after its fixes, where the case shows one. */
  readonly fixed?: string;
}

interface Section {
  readonly title: string;
  readonly reports: boolean;
  readonly line: number;
  readonly lines: string[];
}

const header = /^=== (reports|leaves alone): *(.+)$/;
const option = /^(today|path): *(.+)$/;
const carets = /^\s*(\^+(?:\s+\^+)*)(?:\s+([a-z][\w-]*))?\s*$/i;
const fixedLine = '--- fixed';
const fileLine = /^--- file: *(\S.*)$/;

/** Reads a fixture as `test/fixtures/README.md` describes it; throws with the line when it is malformed. */
export function readFixture(source: string, name = 'fixture'): FixtureCase[] {
  const sections: Section[] = [];
  for (const [index, line] of source.split('\n').entries()) {
    const [, verdict, title] = header.exec(line) ?? [];
    const current = sections.at(-1);
    if (title !== undefined) sections.push({ title, reports: verdict === 'reports', line: index + 1, lines: [] });
    else if (line.startsWith('==='))
      throw new Error(`${name}:${index + 1}: expected "=== reports: …" or "=== leaves alone: …".`);
    else if (current) current.lines.push(line);
    else if (line.trim() !== '') throw new Error(`${name}:${index + 1}: text before the first "===" line.`);
  }
  return sections.map((section) => readCase(section, name));
}

function readCase({ title, reports, line, lines }: Section, name: string): FixtureCase {
  const options = takeOptions(lines);
  const cut = lines.indexOf(fixedLine);
  const [own = [], ...others] = cutAtFiles(cut === -1 ? lines : lines.slice(0, cut));
  const { text, marks } = takeMarks(trimmed(own), `${name}:${line}`);
  if (reports !== marks.length > 0) {
    throw new Error(`${name}:${line}: "reports" needs a line of carets, "leaves alone" has none.`);
  }
  const fixed = cut === -1 ? {} : { fixed: `${trimmed(lines.slice(cut + 1)).join('\n')}\n` };
  return { title, reports, line, ...options, text, marks, others: others.map(readOther), ...fixed };
}

/** The lines of the case's own document, then those of each other file, its `--- file:` line first. */
function cutAtFiles(lines: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (fileLine.test(line)) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}

const readOther = ([head = '', ...lines]: readonly string[]): OtherFile => ({
  path: fileLine.exec(head)?.[1]?.trim() ?? '',
  text: `${trimmed(lines).join('\n')}\n`,
});

/** Takes the `today:` and `path:` lines away from the top. */
function takeOptions(lines: string[]): Pick<FixtureCase, 'today' | 'path'> {
  const options: { today?: string; path?: string } = {};
  for (let match = option.exec(lines[0] ?? ''); match; match = option.exec(lines[0] ?? '')) {
    const [, key, value = ''] = match;
    if (key === 'today') options.today = value.trim();
    else options.path = value.trim();
    lines.shift();
  }
  return options;
}

function takeMarks(lines: readonly string[], where: string): { text: string; marks: Mark[] } {
  const kept: string[] = [];
  const marks: Mark[] = [];
  for (const line of lines) {
    const [, , message] = carets.exec(line) ?? [];
    if (!carets.test(line)) kept.push(line);
    else if (kept.length === 0) throw new Error(`${where}: carets with no line above.`);
    else marks.push(...marksOf(line, kept.length - 1, message));
  }
  return { text: `${kept.join('\n')}\n`, marks };
}

const marksOf = (carets: string, line: number, message: string | undefined): Mark[] =>
  [...carets.matchAll(/\^+/g)].map((run) => ({
    line,
    start: run.index,
    end: run.index + run[0].length,
    ...(message !== undefined && { message }),
  }));

/** Without the blank lines at both ends, which only set the document off from its header. */
function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}
