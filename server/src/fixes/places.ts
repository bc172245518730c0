/**
 * Texts that are inserted (templates, fixes) hold places for what only the author knows, written `[[name: example]]`.
 * The name stands there until it is filled in; with all the examples in, the text is a sample.
 */
const place = /\[\[([^:\]]+): ([^\]]+)\]\]/g;

export const hasPlaces = (text: string): boolean => text.search(place) !== -1;

/** Every place holds its example. */
export const filled = (text: string): string => text.replaceAll(place, (_, _name, example: string) => example);

/** Every place shows its name in brackets, which the linter reports until it is filled in. */
export const blank = (text: string): string => text.replaceAll(place, (_, name: string) => `[${name}]`);

/** In the snippet syntax of LSP and VS Code, one tab stop a place; `end` says where the cursor goes at last. */
export function asSnippet(text: string, end = '$0'): string {
  let stop = 0;
  // The split yields text, name, example, text, name, example, …
  const parts = text.split(place).map((part, at) => {
    if (at % 3 === 0) return escapeSnippet(part);
    return at % 3 === 1 ? `\${${++stop}:[${escapeSnippet(part)}]}` : '';
  });
  return parts.join('') + end;
}

export const escapeSnippet = (text: string): string => text.replaceAll(/[\\$}]/g, '\\$&');

/** What {@link asSnippet} made, as plain text: every place shows its name. */
export const withoutTabStops = (snippet: string): string =>
  snippet.replaceAll(/\$\{\d+:((?:\\.|[^\\}])*)\}|\$\d+|\\([\\$}])/g, (_, name?: string, escaped?: string) =>
    name === undefined ? (escaped ?? '') : name.replaceAll(/\\(.)/g, '$1'),
  );

/** The text without its well-formed places; what is left of `[[` is a mistake. */
export const withoutPlaces = (text: string): string => text.replaceAll(place, '');
