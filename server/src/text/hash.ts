/** FNV-1a of a text's UTF-16 code units, 64 bits as 16 hexadecimal digits: tells texts apart, keeps nothing secret. */
export function hash64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    for (const byte of [code & 0xff, code >>> 8]) {
      low = (low ^ byte) >>> 0;
      // Times 2^40 + 0x1b3, in two halves: numbers hold 53 bits.
      const product = low * 0x1b3;
      high = (high * 0x1b3 + low * 0x100 + Math.floor(product / 0x1_0000_0000)) >>> 0;
      low = product >>> 0;
    }
  }
  return hex(high) + hex(low);
}

const hex = (half: number): string => half.toString(16).padStart(8, '0');
