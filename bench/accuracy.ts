// `npm run accuracy [-- FOLDER] [--rule ID] [--file PART] [--json] [--write] [--check]`: the linter against the labels of
// a careful reader. How it counts stands in docs/accuracy.md.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus } from './accuracy/corpus.js';
import { record, shortfalls } from './accuracy/floor.js';
import { pageOf } from './accuracy/page.js';
import { reportOf } from './accuracy/report.js';
import { judge, measuredRules, remarksOn, together, type Score } from './accuracy/score.js';
import { byRule, total } from './accuracy/tally.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string' },
    file: { type: 'string' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
    check: { type: 'boolean' },
  },
});

function main(): void {
  const folder = positionals[0] ?? '../shared/corpus';
  if (existsSync(`${folder}/labels.tsv`)) measure(folder);
  else
    fail(
      `${folder}: no corpus here (labels.tsv is missing). There is one in test/corpus: npm run accuracy -- test/corpus`,
    );
}

function measure(folder: string): void {
  const { rule: wanted, file: part = '' } = values;
  const documents = readCorpus(folder).filter((document) => document.file.includes(part));
  const measured = new Set(measuredRules().filter((rule) => wanted === undefined || rule === wanted));
  const result = together(documents.map((document) => judge(document, remarksOn(document), measured)));
  process.stdout.write(values.json ? asJson(result) : reportOf(result));
  if (values.write) writePage(result, wanted === undefined && part === '');
  if (values.check) for (const shortfall of shortfalls(result)) fail(shortfall);
}

const asJson = (result: Score): string =>
  `${JSON.stringify({ total: total(result), rules: byRule(result) }, null, 2)}\n`;

function writePage(result: Score, isWhole: boolean): void {
  if (isWhole) {
    writeFileSync('docs/accuracy.md', pageOf(result));
    record(result);
  } else fail('--write needs the whole corpus: leave --rule and --file out.');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

main();
