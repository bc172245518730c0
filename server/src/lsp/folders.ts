/** The folders open in the editor; tells a document's path inside its folder. */
export class Folders {
  private roots: string[] = [];

  add(uris: readonly string[]): void {
    this.roots.push(...uris.map(asRoot));
  }

  remove(uris: readonly string[]): void {
    const gone = new Set(uris.map(asRoot));
    this.roots = this.roots.filter((root) => !gone.has(root));
  }

  /** The innermost folder that holds the document, with a slash at its end. */
  rootOf(uri: string): string | undefined {
    return this.roots.filter((candidate) => uri.startsWith(candidate)).sort((a, b) => b.length - a.length)[0];
  }

  /** All of them, each with a slash at its end. */
  all(): readonly string[] {
    return this.roots;
  }

  /** Path inside the innermost folder that holds the document, `/`-separated; its whole path when none does. */
  pathOf(uri: string): string {
    const root = this.rootOf(uri);
    return decode(root === undefined ? pathIn(uri) : uri.slice(root.length));
  }
}

const asRoot = (uri: string): string => (uri.endsWith('/') ? uri : `${uri}/`);

/** The path of a URI without its scheme and authority. */
const pathIn = (uri: string): string => /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?(.*)$/is.exec(uri)?.[1] ?? uri;

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A stray `%` is part of the name then.
  }
}
