/** Marks that Markdown, or what sites make of it, takes for more than themselves. */
const marks = /[\\`*_{}[\]<>()#+!|~&$^=]/g;

/** Behind it a name or a number becomes a mention or a reference on the sites that show such comments. */
const joiner = '\u2060';

/**
 * A text as Markdown that shows it as it is, on one line: nothing in it becomes markup, a link, a mention or the end of a
 * cell.
 */
export const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(marks, '\\$&')
    .replaceAll('://', ':\\//')
    .replaceAll(/www\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replaceAll(/@|#(?=\d)/g, `$&${joiner}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&');
