// `npm run generate`: writes every generated file. `--check`: names the committed ones that are not up to date.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { completionWords } from './completion-words.js';
import { fixTexts } from './fix-texts.js';
import { configSchema } from './config-schema.js';
import { glossary, glossaryPages } from './glossary.js';
import { lexicon, lexiconSenses } from './lexicon.js';
import { manifest } from './manifest.js';
import { fromRoot, type Part } from './part.js';
import { ruleFamilies } from './rule-families.js';
import { outputSchemas } from './output-schemas.js';
import { rulePages } from './rule-pages.js';
import { ruleRegistry } from './rule-registry.js';
import { templates } from './templates.js';

/** In the order of writing: the rules can be imported only when their registry and the lexicon stand. */
const parts: readonly Part[] = [
  lexicon,
  lexiconSenses,
  glossary,
  glossaryPages,
  templates,
  fixTexts,
  completionWords,
  ruleRegistry,
  ruleFamilies,
  rulePages,
  configSchema,
  outputSchemas,
  manifest,
];

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

/** Writes a part, or under `check` says what in it is not up to date; false when something is wrong. */
async function generate(part: Part, check: boolean): Promise<boolean> {
  const changes = await changesOf(part);
  const drifted = check && part.committed;
  if (!drifted) for (const change of changes) await apply(change);
  for (const { path, text } of changes) console.log(`${part.name}: ${path} ${wordFor(drifted, text)}`);
  return !drifted || changes.length === 0;
}

function wordFor(drifted: boolean, text: string | undefined): string {
  if (text === undefined) return drifted ? 'is stale' : 'removed';
  return drifted ? 'differs' : 'written';
}

/** One part that fails does not keep the others from being written. */
async function main(check: boolean): Promise<void> {
  for (const part of parts) {
    const right = await generate(part, check).catch((error: unknown) => {
      console.error(`${part.name}: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    });
    if (!right) process.exitCode = 1;
  }
  if (check && process.exitCode === 1) console.error('Run `npm run generate` and commit what it writes.');
}

void main(process.argv.includes('--check'));
