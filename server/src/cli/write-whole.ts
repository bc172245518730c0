import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file so that nobody ever sees half of it: beside its place first, then in it. Folders on the way are made, a
 * link is written through, and a file that was there keeps its permissions. Rejects, and leaves what was there, when that
 * cannot be done.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const place = await realpath(path).catch(() => path);
  const there = await stat(place).catch(() => undefined);
  // A device or a pipe is no file that could be left half-written, and renaming would put one in its place.
  if (there && !there.isFile() && !there.isDirectory()) return writeFile(place, text);
  await mkdir(dirname(place), { recursive: true });
  const beside = join(dirname(place), `.strategy-lint-${randomUUID()}.tmp`);
  try {
    await writeFile(beside, text, { flag: 'wx', ...(there && { mode: there.mode & 0o777 }) });
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
