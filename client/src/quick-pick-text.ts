/** So much of a text is shown in a line of a list. */
const longest = 300;

/** A text of somebody else's for a list: in one line, of a length to read, and with no icon made of `$(name)`. */
export function asLabel(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const cut = line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
  return cut.replaceAll('$(', '\\$(');
}
