import ignore, { type Ignore } from 'ignore';

/** The patterns of one list, and the folder that their paths begin at. */
interface List {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** What is left out of a workspace, as the lists on the way from its folder say. Inner ones win over outer ones. */
export class Ignored {
  private constructor(private readonly lists: readonly List[]) {}

  /** `globs` are of the editor, relative to the folder. */
  static in(folder: string, globs: readonly string[]): Ignored {
    return new Ignored([listOf(folder, globs.flatMap(asPatterns))]);
  }

  /** Adds what a `.gitignore` in a folder says of all below. */
  with(folder: string, gitignore: string): Ignored {
    return new Ignored([...this.lists, listOf(folder, gitignore.split(/\r?\n/))]);
  }

  has(path: string, isFolder: boolean): boolean {
    return this.lists.reduce((isIgnored, { folder, patterns }) => {
      const relative = path.slice(folder.endsWith('/') ? folder.length : folder.length + 1);
      const said = patterns.test(isFolder ? `${relative}/` : relative);
      return said.ignored || (isIgnored && !said.unignored);
    }, false);
  }
}

const listOf = (folder: string, patterns: readonly string[]): List => ({
  folder,
  patterns: ignore().add(patterns.filter(isHarmless)),
});

const longestPattern = 1000;
const mostStars = 4;

/** A list may come from anywhere, and patterns with many stars in one name can keep a matcher busy for hours. */
const isHarmless = (pattern: string): boolean =>
  pattern.length <= longestPattern &&
  pattern.split('/').every((name) => name.split(/\*+/).length <= mostStars + 1 || name === '');

/** How `.gitignore` would say it: there, what has no slash in it holds at any depth. */
const asPatterns = (glob: string): string[] =>
  withoutBraces(glob).map((each) => (each.startsWith('**/') ? each : `/${each}`));

const mostAlternatives = 100;

/** `*.{md,markdown}` stands for two globs. */
function withoutBraces(glob: string): string[] {
  const done: string[] = [];
  const waiting = [glob];
  for (let next = waiting.pop(); next !== undefined && waiting.length < mostAlternatives; next = waiting.pop()) {
    const [, before = '', inner, after = ''] = /^([^{}]*)\{([^{}]*)\}(.*)$/s.exec(next) ?? [];
    if (inner === undefined) done.push(next);
    else waiting.push(...inner.split(',').map((alternative) => `${before}${alternative}${after}`));
  }
  return done;
}
