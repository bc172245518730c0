import { byPreset, cuts, figure } from './report.js';
import type { Score } from './score.js';
import { alarms, byDocument, byRule, precision, recall, total, type Tally } from './tally.js';

const method = `How often Strategy Lint is right, measured on a corpus of strategy documents in English and in Russian, real
and written for the purpose, in which a careful reader has labelled what a rule should report (\`problem\`) and what
only looks like it (\`fine\`), each as \`sure\` or \`arguable\`.

- **Precision**: right findings among all findings. A finding is right when a \`problem\` of the same rule, sure or
  arguable, is labelled within two lines of the line it starts on, or for the whole document (line 0).
- **Recall**: sure problems found among all sure problems. A problem is found when a finding of its rule starts within
  two lines of it, or for line 0 anywhere in the document.
- Each finding is judged on its own and each label is found or not: two findings beside one label are both right, and
  one finding beside two labels finds both.
- A finding that no label speaks of is a false alarm; so is any finding on a document that is no strategy (\`other\`).
- Rules not built yet count neither way; \`milestone-overdue\` and the house-keeping rules are left out, since most real
  plans are old.
- A document with several genres counts in each of them.

The labels of these documents are not part of the repository; those of plans that others worded are, in
[\`test/corpus\`](../test/corpus/README.md). \`npm run accuracy -- FOLDER\` measures on a folder that holds labels, and lists
false alarms and misses (\`--rule ID\`, \`--file PART\`, \`--json\`); \`--write\` writes this page; \`--check\` fails below
what \`accuracy-floor.json\` records for the preset \`recommended\` and for each rule, which is measured with every rule at
work (\`strict\`).`;

/** `docs/accuracy.md`. */
export function pageOf(score: Score): string {
  const tables = cuts.flatMap(({ name, of }) => [`## By ${name}`, table(name, byDocument(score, of))]);
  const parts = [
    '# Accuracy',
    method,
    '## By preset',
    table('preset', byPreset(score)),
    `On documents that are no strategy: ${score.judged.filter(({ document }) => !document.isStrategy).length} findings.`,
    '## By rule',
    table('rule', [...byRule(score), total(score, '**all**')]),
    ...tables,
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(title: string, tallies: readonly Tally[]): string {
  const rows = tallies.map(
    (tally) =>
      `| ${tally.name} | ${figure(precision(tally))} | ${tally.right} / ${tally.findings} | ${figure(recall(tally))} | ${tally.found} / ${tally.wanted} | ${figure(alarms(tally))} |`,
  );
  return [
    `| ${title} | precision | right / findings | recall | found / wanted | false alarms in 1,000 words |`,
    '| --- | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}
