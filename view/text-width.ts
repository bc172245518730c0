/** About how wide a text of 12 pixels is in the fonts of interfaces: enough to keep labels apart. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

const known = new Map<string, number>();

/** A plan has few letters and many words. */
function letterWidth(letter: string): number {
  const width = known.get(letter) ?? measured(letter);
  known.set(letter, width);
  return width;
}

function measured(letter: string): number {
  if (/[ilj.,:;'|! ·()-]/.test(letter)) return 3.8;
  if (/[mwшщжюфыMWШЩЖЮФЫ%]/u.test(letter)) return 9.8;
  if (/\p{Lu}/u.test(letter)) return 8.6;
  if (/\p{Extended_Pictographic}|\p{Script=Han}/u.test(letter)) return 14;
  return letter > '\u0250' ? 7.5 : 7;
}

/** A text cut to a width, between words where that loses little. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let used = widthOf('…');
  let cut = '';
  for (const letter of text) {
    used += letterWidth(letter);
    if (used > width) break;
    cut += letter;
  }
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.7 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** A text in lines of a width; the last of too many is cut. */
export function wrapped(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  const kept = lines.slice(0, most).map((each) => fitted(each, width));
  return lines.length > most
    ? [...kept.slice(0, -1), fitted(`${lines[most - 1] ?? ''} ${lines[most] ?? ''}…`, width)]
    : kept;
}
