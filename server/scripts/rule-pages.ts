import { readFile } from 'node:fs/promises';
import { fixText } from '../src/fixes/fix.js';
import type { Bilingual, Locale, Preset, Rule } from '../src/rules/rule.js';
import { readClaims } from './claims.js';
import { readFamilies, rulesOf, type Family } from './families.js';
import { readFixture, type FixtureCase } from './fixture.js';
import { pageWords } from './page-words.js';
import { fromRoot, type Part } from './part.js';

const folder = 'docs/rules';
const locales: readonly Locale[] = ['en', 'ru'];

type Claims = ReadonlyMap<string, Bilingual>;

/** Writes a page for each rule in both languages, and their table of contents. */
export const rulePages: Part = {
  name: 'rule pages',
  committed: true,
  folder,
  files: async () => {
    // Not before the lexicon stands, on which the vocabulary of rules rests.
    const [{ rules }, { presets }] = await Promise.all([
      import('../src/rules/index.js'),
      import('../src/rules/rule.js'),
    ]);
    const [claims, families] = await Promise.all([readClaims(), readFamilies()]);
    const pages = new Map<string, string>();
    for (const locale of locales) {
      pages.set(pathOf('README', locale), contents(rules, presets, families, claims, locale));
      for (const rule of rules) pages.set(pathOf(rule.id, locale), await page(rule, presets, claims, locale));
    }
    return pages;
  },
};

const fileName = (name: string, locale: Locale): string => `${name}${locale === 'ru' ? '.ru' : ''}.md`;

const pathOf = (name: string, locale: Locale): string => `${folder}/${fileName(name, locale)}`;

const otherThan = (locale: Locale): Locale => (locale === 'en' ? 'ru' : 'en');

async function page(rule: Rule, presets: readonly Preset[], claims: Claims, locale: Locale): Promise<string> {
  const words = pageWords[locale];
  return joined([
    `# ${rule.id}`,
    rule.summary[locale],
    traits(rule, presets, locale),
    `## ${words.why}\n\n${rule.why[locale]}`,
    `## ${words.advice}\n\n${rule.advice[locale]}`,
    `## ${words.question}\n\n${rule.question[locale]}`,
    `## ${words.messages}\n\n${Object.values(rule.messages)
      .map((message) => `- ${plainSlots(message[locale])}`)
      .join('\n')}`,
    ...fixes(rule, locale),
    ...(await examples(rule.id, locale)),
    ...claimsOf(rule, claims, locale),
    `## ${words.change}\n\n${words.changeText}\n\n\`\`\`json\n{ "rules": { "${rule.id}": "off" } }\n\`\`\``,
    `${rule.houseKeeping ? words.suppressFile : words.suppress} ([${words.suppressMore}](../${fileName('suppressions', locale)})):\n\n\`\`\`markdown\n<!-- strategy-lint-${rule.houseKeeping ? 'disable-file' : 'disable-next-line'} ${rule.id} -- ${words.reason} -->\n\`\`\``,
    `[${words.all}](${fileName('README', locale)}) · [${words.other}](${fileName(rule.id, otherThan(locale))})`,
  ]);
}

/** The ways to mend it that are offered, or why there are none. */
function fixes({ fixes: fixers, noFix }: Rule, locale: Locale): string[] {
  const words = pageWords[locale];
  if (!fixers) return noFix ? [`## ${words.fixes}\n\n${noFix[locale]}`] : [];
  const lines = fixers.map(({ text, safe }) => `- ${fixText(text).title[locale]}${safe ? ` (${words.safeFix})` : ''}`);
  return [`## ${words.fixes}\n\n${lines.join('\n')}`];
}

/** What settings need to know of a rule. */
function traits(rule: Rule, presets: readonly Preset[], locale: Locale): string {
  const words = pageWords[locale];
  const within = presets.slice(presets.indexOf(rule.preset ?? 'recommended'));
  return [
    `- ${words.severity}: ${words.severities[rule.severity]}`,
    `- ${words.kinds}: ${rule.kinds?.join(', ') ?? words.allKinds}`,
    `- ${words.family}: \`${rule.family}\``,
    `- ${words.preset}: ${within.join(', ')}`,
  ].join('\n');
}

const joined = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

/** Slots as a reader sees them: `{goal}` → `…`. */
const plainSlots = (message: string): string => message.replaceAll(/\{[^{}]*\}/g, '…');

const claimsOf = (rule: Rule, claims: Claims, locale: Locale): string[] =>
  rule.claims.length === 0
    ? []
    : [
        `## ${pageWords[locale].claims}\n\n${rule.claims.map((number) => claimLine(number, rule.id, claims, locale)).join('\n')}`,
      ];

function claimLine(number: string, rule: string, claims: Claims, locale: Locale): string {
  const claim = claims.get(number);
  if (!claim) throw new Error(`${rule} rests on ${number}, which server/data/claims.yaml does not hold.`);
  return `- ${number}: ${claim[locale]}`;
}

async function examples(id: string, locale: Locale): Promise<string[]> {
  const name = `${id}.${locale}.md`;
  const source = await readFile(fromRoot(`test/fixtures/rules/${name}`), 'utf8').catch(() => '');
  const cases = readFixture(source, name);
  const words = pageWords[locale];
  return [
    example(
      words.reported,
      cases.find((each) => each.reports),
    ),
    example(
      words.alone,
      cases.find((each) => !each.reports),
    ),
  ].flat();
}

function example(title: string, fixture: FixtureCase | undefined): string[] {
  if (!fixture) return [];
  const { path, others } = fixture;
  const own = fenced(marked(fixture));
  return [
    `## ${title}: ${fixture.title}`,
    ...(others.length === 0 ? [own] : [`\`${path ?? ''}\`:`, own]),
    ...others.flatMap((other) => [`\`${other.path}\`:`, fenced(other.text)]),
  ];
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${text}${fence}`;
}

/** The case's document with its carets, without the ids of messages. */
const marked = ({ text, marks }: FixtureCase): string =>
  text
    .split('\n')
    .flatMap((line, index) => {
      const here = marks.filter((mark) => mark.line === index);
      return [line, ...here.map(({ start, end }) => ' '.repeat(start) + '^'.repeat(end - start))];
    })
    .join('\n');

function contents(
  rules: readonly Rule[],
  presets: readonly Preset[],
  families: readonly Family[],
  claims: Claims,
  locale: Locale,
): string {
  const words = pageWords[locale];
  const tables = families.flatMap((family) => {
    const { name } = family;
    const rows = rulesOf(family, rules, presets).map((rule) => ruleRow(rule, locale));
    if (rows.length === 0) return [];
    const head = `| ${words.rule} | ${words.severity} | ${words.reports} |\n| --- | --- | --- |`;
    return [`## ${name[locale]}`, [head, ...rows].join('\n')];
  });
  return joined([
    `# ${words.index}`,
    words.indexText,
    ...tables,
    `## ${words.claimIndex}`,
    claimTable(rules, claims, locale),
    `[${words.other}](${fileName('README', otherThan(locale))})`,
  ]);
}

const ruleRow = (rule: Rule, locale: Locale): string =>
  `| ${linkTo(rule.id, locale)} | ${pageWords[locale].severities[rule.severity]} | ${rule.summary[locale]} |`;

const linkTo = (id: string, locale: Locale): string => `[${id}](${fileName(id, locale)})`;

/** Claims that some rule rests on; the rest belong to the glossary and the templates. */
function claimTable(rules: readonly Rule[], claims: Claims, locale: Locale): string {
  const words = pageWords[locale];
  const rows = [...claims].flatMap(([number, text]) => {
    const links = rules.filter((rule) => rule.claims.includes(number)).map((rule) => linkTo(rule.id, locale));
    return links.length === 0 ? [] : [`| ${number} | ${text[locale]} | ${links.join(', ')} |`];
  });
  return [`| | ${words.claim} | ${words.rules} |\n| --- | --- | --- |`, ...rows].join('\n');
}
