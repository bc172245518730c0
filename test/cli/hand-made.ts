// One plan with two findings made by hand, for the formats: what the rules say does not matter to them.
import * as messages from '../../server/src/cli/messages.js';
import type { Circumstances } from '../../server/src/cli/formats/format.js';
import { Positions } from '../../server/src/cli/positions.js';
import { parseDocument } from '../../server/src/document/parse.js';
import { summaryOf } from '../../server/src/model/document-summary.js';
import type { FileReport, Place, RelatedPlace, Report, ReportedFinding } from '../../server/src/cli/report.js';
import type { Locale, Rule, Severity } from '../../server/src/rules/rule.js';

const rule: Rule = {
  id: 'goal-unmeasurable',
  family: 'goals',
  severity: 'warning',
  claims: ['P4.4'],
  summary: { en: 'A goal without a measure', ru: 'Цель без меры' },
  why: { en: 'Nobody can say whether it was reached.', ru: 'Никто не скажет, достигнута ли она.' },
  advice: { en: 'Name a figure.', ru: 'Назовите число.' },
  question: { en: 'How many?', ru: 'Сколько?' },
  messages: { measure: { en: 'How will you measure “{goal}”?', ru: 'Чем измерить «{goal}»?' } },
  check: () => [],
};
const silent: Rule = { ...rule, id: 'goal-missing' };
export const circumstances: Circumstances = {
  version: '1.2.3',
  rules: [silent, rule],
  failOn: 'warning',
  color: false,
  quiet: false,
};

const text = '# План\r\n\r\n**Цель:** меньше жалоб 🙂.\r\n';

const positions = new Positions(text, 1);

export const place = (start: number, length: number): Place => ({
  start: positions.at(start),
  end: positions.at(start + length),
});

const fingerprints: Readonly<Partial<Record<Severity, string>>> = {
  warning: '0011223344556677:1',
  hint: '8899aabbccddeeff:1',
};

export const finding = (
  words: string,
  severity: Severity = 'warning',
  related: readonly RelatedPlace[] = [],
  said = words,
): ReportedFinding => ({
  rule: rule.id,
  severity,
  sentence: { en: `How will you measure “${said}”?`, ru: `Чем измерить «${said}»?` },
  ...place(text.indexOf(words), words.length),
  related,
  fingerprint: fingerprints[severity] ?? '',
});

const heading = { ...place(2, 4), note: { en: 'The plan', ru: 'План' } };
export const plan: FileReport = {
  path: 'Планы #1/план 100%.md',
  absolute: '/plans/Планы #1/план 100%.md',
  isStrategy: true,
  kinds: ['plan'],
  summary: summaryOf(parseDocument(text, { path: 'Планы #1/план 100%.md' })),
  findings: [finding('меньше жалоб 🙂', 'warning', [heading]), finding('жалоб', 'hint')],
};
export const clean: FileReport = {
  ...plan,
  path: 'README.md',
  absolute: '/plans/README.md',
  isStrategy: false,
  kinds: [],
  findings: [],
};
export const troubles = [{ path: 'старый.md', reason: messages.notUtf8 }];
export const configTroubles = [
  {
    path: '.strategy-lint.json',
    absolute: '/plans/.strategy-lint.json',
    reason: { en: 'There is no rule “x”.', ru: 'Правила «x» нет.' },
    start: { line: 2, column: 5, offset: 9 },
    end: { line: 2, column: 8, offset: 12 },
  },
];

/** A file and a finding whose words hold all that some format gives a meaning to. */
const hostileWords = '1% of A & B, <b>: "x" ]]> %0A ::error::\u0007\ud800 \'🙂\'';
const hostilePath = 'Планы #1/50%, a:b & "c"\n::error::]]> .md';
export const hostile: FileReport = {
  ...plan,
  path: hostilePath,
  absolute: `/plans/${hostilePath}`,
  findings: [finding('меньше жалоб 🙂', 'warning', [], hostileWords)],
};

export const report = (locale: Locale, parts: Partial<Report> = {}): Report => ({
  files: [clean, plan],
  troubles: [],
  configTroubles: [],
  cwd: '/plans',
  root: '/plans',
  locale,
  ...parts,
});
