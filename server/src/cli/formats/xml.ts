/** Attributes in their order. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An XML document with one element in it, as {@link element} or {@link leaf} write it. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

/** An element of elements, each on a line of its own. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const start = `<${name}${written(attributes)}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join('\n')}\n</${name}>`;
}

/** An element that holds a text, which stands there as it is, line ends and all. */
export const leaf = (name: string, attributes: Attributes, text: string): string =>
  `<${name}${written(attributes)}>${escaped(text, /[&<>\r]/g)}</${name}>`;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`)
    .join('');

/** What XML 1.0 cannot hold, not even escaped: most control characters, halves of surrogate pairs. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** By numbers, which also keeps spaces in an attribute and `\r` from being read as something else. */
const escaped = (text: string, special: RegExp): string =>
  text.replaceAll(impossible, '\ufffd').replaceAll(special, (character) => `&#${character.charCodeAt(0)};`);
