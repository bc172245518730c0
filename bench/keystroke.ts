// How long a reader waits after a key: didChange and pull through the bundled server over stdio, edits in the middle.
import { performance } from 'node:perf_hooks';
import type { Position } from 'vscode-languageserver-protocol';
import { parseDocument, updateDocument } from '../server/src/document/parse.js';
import { lint } from '../server/src/linter/lint.js';
import { Editor } from '../test/protocol/editor.js';
import { positionAt } from '../test/protocol/texts.js';
import { longPlan, typing, type PlanLanguage } from './keystroke-plan.js';

const characters = 100_000;
const budgetMs = 5;
const edits = 300;
const warmUp = 60;

/** One key: what it inserts, where, and the text after it. */
interface Key {
  readonly kind: string;
  readonly offset: number;
  readonly position: Position;
  readonly insert: string;
  readonly after: string;
}

interface Timing {
  readonly kind: string;
  readonly ms: number;
}

/** Keys typed one after the other, in one place of the middle after another. */
function keysIn(original: string, language: PlanLanguage, count: number): Key[] {
  const keys: Key[] = [];
  let text = original;
  for (let from = Math.floor(text.length / 2); keys.length < count; from += 2000) {
    for (const { where, after, keys: typed } of typing[language]) {
      let offset = text.indexOf(after, from) + after.length;
      for (const insert of typed) {
        const position = positionAt(text, offset);
        text = text.slice(0, offset) + insert + text.slice(offset);
        keys.push({ kind: where, offset, position, insert, after: text });
        offset += insert.length;
      }
    }
  }
  return keys.slice(0, count);
}

async function throughServer(text: string, keys: readonly Key[]): Promise<Timing[]> {
  const editor = await Editor.start();
  const uri = 'file:///work/plan.md';
  await editor.open(uri, text);
  const { length } = await editor.diagnostics(uri);
  console.log(`  ${length} diagnostics at the start`);
  const timings: Timing[] = [];
  for (const { kind, position, insert } of keys) {
    const start = performance.now();
    const changed = editor.change(uri, { range: { start: position, end: position }, text: insert });
    await Promise.all([changed, editor.pull(uri)]);
    timings.push({ kind, ms: performance.now() - start });
  }
  await editor.stop();
  return timings;
}

/** The same keys in this process: what of the time is reading, what is linting. */
function inProcess(text: string, keys: readonly Key[]): { parse: Timing[]; lint: Timing[] } {
  let document = parseDocument(text);
  const [parsing, linting]: [Timing[], Timing[]] = [[], []];
  for (const { kind, offset, insert, after } of keys) {
    const start = performance.now();
    document = updateDocument(document, after, [{ start: offset, end: offset, insert }]);
    const parsed = performance.now();
    lint(document);
    parsing.push({ kind, ms: parsed - start });
    linting.push({ kind, ms: performance.now() - parsed });
  }
  return { parse: parsing, lint: linting };
}

function print(name: string, timings: readonly Timing[]): number {
  const sorted = timings.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const figures = [at(0.5), at(0.95), at(1)].map((ms) => ms.toFixed(2).padStart(8));
  console.log(`  ${name.padEnd(28)}${figures.join('')}`);
  return at(0.5);
}

async function measure(language: PlanLanguage): Promise<void> {
  const text = longPlan(language, characters);
  const keys = keysIn(text, language, warmUp + edits);
  console.log(
    `\n${language}: ${text.length} characters, ${Buffer.byteLength(text)} bytes, ${edits} keys after ${warmUp} to warm up`,
  );
  const timings = (await throughServer(text, keys)).slice(warmUp);
  console.log(`  ${'ms'.padEnd(28)}  median     p95     max`);
  const median = print('key to diagnostics, all', timings);
  for (const kind of new Set(timings.map((timing) => timing.kind))) {
    print(
      `· ${kind}`,
      timings.filter((timing) => timing.kind === kind),
    );
  }
  const core = inProcess(text, keys);
  print('in process: parse', core.parse.slice(warmUp));
  print('in process: lint', core.lint.slice(warmUp));
  console.log(`  median is ${(median / budgetMs).toFixed(2)} of the budget of ${budgetMs} ms`);
}

void measure('en').then(() => measure('ru'));
