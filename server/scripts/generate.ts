// `npm run generate`: writes every generated file. `--check`: names the committed ones that are not up to date.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fromRoot, type Part } from './part.js';
import { ruleRegistry } from './rule-registry.js';

const parts: readonly Part[] = [ruleRegistry];

/** A file that is not as it should be; no text when it should not exist. */
interface Change {
  readonly path: string;
  readonly text?: string;
}

async function changesOf(part: Part): Promise<Change[]> {
  const wanted = await part.files();
  const changes: Change[] = [];
  for (const [path, text] of wanted) if ((await textOf(path)) !== text) changes.push({ path, text });
  if (part.folder === undefined) return changes;
  const present = await readdir(fromRoot(part.folder)).catch(() => []);
  const stale = present.map((name) => `${part.folder ?? ''}/${name}`).filter((path) => !wanted.has(path));
  return [...changes, ...stale.map((path) => ({ path }))];
}

const textOf = (path: string): Promise<string | undefined> => readFile(fromRoot(path), 'utf8').catch(() => undefined);

async function apply({ path, text }: Change): Promise<void> {
  if (text === undefined) return rm(fromRoot(path), { recursive: true });
  await mkdir(dirname(fromRoot(path)), { recursive: true });
  await writeFile(fromRoot(path), text);
}

async function main(check: boolean): Promise<void> {
  for (const part of parts) {
    const changes = await changesOf(part);
    const drifted = check && part.committed;
    if (!drifted) for (const change of changes) await apply(change);
    if (drifted && changes.length > 0) process.exitCode = 1;
    for (const { path, text } of changes) console.log(`${part.name}: ${path} ${wordFor(drifted, text)}`);
  }
  if (process.exitCode === 1) console.error('Generated files are not up to date: run `npm run generate` and commit.');
}

function wordFor(drifted: boolean, text: string | undefined): string {
  if (text === undefined) return drifted ? 'is stale' : 'removed';
  return drifted ? 'differs' : 'written';
}

main(process.argv.includes('--check')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
