// `npm run accuracy [-- FOLDER] [--rule ID] [--file PART] [--json] [--write]`: the linter against a reader's labels.
import { parseArgs } from 'node:util';
import { readCorpus } from './accuracy/corpus.js';
import { reportOf } from './accuracy/report.js';
import { score } from './accuracy/score.js';
import { byRule, total } from './accuracy/tally.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string' }, file: { type: 'string' }, json: { type: 'boolean' } },
});
const { rule: wantedRule, file: part = '' } = values;
const documents = readCorpus(positionals[0] ?? '../shared/corpus').filter((document) => document.file.includes(part));
const result = score(documents, (rule) => wantedRule === undefined || rule === wantedRule);
process.stdout.write(
  values.json ? `${JSON.stringify({ total: total(result), rules: byRule(result) }, null, 2)}\n` : reportOf(result),
);
