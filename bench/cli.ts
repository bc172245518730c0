// How long the command line takes for many documents, beside `markdownlint-cli2` on the same files in the same run, and
// with a warm cache beside a cold one. The runs take turns, so that what else the machine does touches all alike.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fromRoot } from '../server/scripts/part.js';
import { longPlan, type PlanLanguage } from './keystroke-plan.js';
import { median } from './median.js';

const documents = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 5);
/** Without the notes that the plans link to, each plan has half a dozen findings beside others, the dearest kind. */
const isBroken = process.argv[4] === 'broken';
const bytes = 10_000;

const folder = mkdtempSync(path.join(tmpdir(), 'strategy-lint-bench-'));
const cache = path.join(folder, '..', `${path.basename(folder)}.cache`);

/** A plan of about so many bytes: other sections of a long one for each, with other years. */
function planOf(at: number): string {
  const language: PlanLanguage = at % 2 === 0 ? 'en' : 'ru';
  const [head = '', ...sections] = sectionsOf[language];
  let text = head;
  for (let next = at * 3; Buffer.byteLength(text) < bytes; next++)
    text += (sections[next % sections.length] ?? '').replaceAll('2027', String(2026 + (at % 3)));
  return text;
}

const sectionsOf = {
  en: longPlan('en', 60_000).split(/(?=^## )/m),
  ru: longPlan('ru', 60_000).split(/(?=^## )/m),
};

interface Contender {
  readonly name: string;
  readonly command: readonly string[];
  readonly before?: () => void;
  readonly times: number[];
}

const strategyLint = [fromRoot('dist/cli.js'), '.', '--no-config', '--today', '2026-06-01'];
const withCache = [...strategyLint, '--cache-location', cache];
const contenders: readonly Contender[] = [
  { name: 'strategy-lint', command: strategyLint, times: [] },
  {
    name: 'strategy-lint, cold cache',
    command: withCache,
    before: () => rmSync(cache, { force: true }),
    times: [],
  },
  { name: 'strategy-lint, warm cache', command: withCache, times: [] },
  {
    name: 'markdownlint-cli2',
    command: [fromRoot('node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
    times: [],
  },
];

/** Milliseconds of one run. Findings make the exit code 1; anything else is no run to measure. */
function timeOf({ name, command, before }: Contender): number {
  before?.();
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  if (status !== 1) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 500)}`);
  return performance.now() - start;
}

/** The median of the quotients round by round: what else the machine did in a round touches both. */
const ratio = (one: Contender, other: Contender): number =>
  median(one.times.map((time, round) => time / (other.times[round] ?? Number.NaN)));

/** What the links of the plans lead to. */
function writeNotes(): void {
  const numbers = new Set(
    [sectionsOf.en, sectionsOf.ru].flat().flatMap((section) => section.match(/notes\/\d+/g) ?? []),
  );
  for (let team = 0; team < 10; team++) {
    mkdirSync(path.join(folder, `team ${team}`, 'notes'), { recursive: true });
    for (const note of numbers) writeFileSync(path.join(folder, `team ${team}`, `${note}.md`), `# ${note}\n`);
  }
}

function measure(): void {
  for (let at = 0; at < documents; at++) {
    const below = path.join(folder, `team ${at % 10}`);
    mkdirSync(below, { recursive: true });
    writeFileSync(path.join(below, `план ${at}.md`), planOf(at));
  }
  if (!isBroken) writeNotes();
  for (let round = 0; round < rounds; round++) for (const each of contenders) each.times.push(timeOf(each));
  const [plain, cold, warm, other] = contenders;
  if (!plain || !cold || !warm || !other) return;
  console.log(`${documents} documents of ${bytes / 1000} kB, ${rounds} rounds, medians:`);
  for (const { name, times } of contenders) console.log(`${name.padEnd(27)}${Math.round(median(times))} ms`);
  console.log(`strategy-lint / markdownlint-cli2: ${ratio(plain, other).toFixed(2)} (wanted: under 1)`);
  console.log(`warm cache / cold cache: ${ratio(warm, cold).toFixed(2)} (wanted: under 0.2)`);
}

try {
  measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(cache, { force: true });
}
