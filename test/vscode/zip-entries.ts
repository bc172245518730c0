/** One line of a zip archive's directory. */
interface Entry {
  readonly name: string;
  readonly next: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** Names of the files in a zip archive, from its central directory. Throws when the bytes are no such archive. */
export function zipEntries(archive: Buffer): string[] {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== endSignature) end -= 1;
  if (end < 0) throw new Error('no zip archive');
  const names: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const { name, next } = entryAt(archive, at);
    names.push(name);
    at = next;
  }
  return names;
}

function entryAt(archive: Buffer, at: number): Entry {
  if (archive.readUInt32LE(at) !== entrySignature) throw new Error(`no zip entry at byte ${at}`);
  const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
  const start = at + 46;
  return { name: archive.toString('utf8', start, start + name), next: start + name + extra + comment };
}
