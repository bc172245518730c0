// What a first lint of a long plan costs beside reading its Markdown, as in a server that has been at work for a while:
// bundled as it ships, since modules that are transformed one by one run slower, and unevenly so.
// With files as arguments they stand in for the plans, put together in their order.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseDocument } from '../server/src/document/parse.js';
import { lint } from '../server/src/linter/lint.js';
import { longPlan } from './keystroke-plan.js';
import { median } from './median.js';

const characters = 100_000;
const budget = 2;
const rounds = 41;
const warmUp = 10;

interface Cost {
  readonly parse: number;
  readonly lint: number;
}

/** One reading of a text that nobody has read before, with all rules at work. */
function costOf(text: string): Cost {
  const start = performance.now();
  const document = parseDocument(text);
  const parsed = performance.now();
  lint(document, { preset: 'strict' });
  return { parse: parsed - start, lint: performance.now() - parsed };
}

function measure(name: string, text: string): void {
  for (let round = 0; round < warmUp; round += 1) costOf(text);
  const costs = Array.from({ length: rounds }, () => costOf(text));
  const parse = median(costs.map((cost) => cost.parse));
  const linted = median(costs.map((cost) => cost.lint));
  const ratio = (linted / parse).toFixed(2);
  console.log(
    `${name}: ${text.length} characters, parse ${parse.toFixed(1)} ms, lint ${linted.toFixed(1)} ms (medians of ${rounds}): ${ratio} times the parse, budget ${budget}`,
  );
}

const files = process.argv.slice(2);
if (files.length > 0) {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  measure(`${files.length} files`, texts.join('\n\n').slice(0, characters));
} else {
  for (const language of ['en', 'ru'] as const) measure(language, longPlan(language, characters));
}
