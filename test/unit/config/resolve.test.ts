import assert from 'node:assert/strict';
import type { Config } from '../../../server/src/config/config.js';
import { parseConfig } from '../../../server/src/config/parse.js';
import { lintConfigFor, resolveConfig } from '../../../server/src/config/resolve.js';
import type { DocumentKind } from '../../../server/src/document/kinds.js';
import { severityOf } from '../../../server/src/linter/severity.js';
import { rules } from '../../../server/src/rules/index.js';
import type { Rule } from '../../../server/src/rules/rule.js';

const configIn = (yaml: string): Config => {
  const { config, problems } = parseConfig(yaml, 'x.yaml');
  assert.deepEqual(problems, []);
  return config;
};

/** The configuration of a document, from sources of which later ones win. */
const resolved = (sources: readonly string[], path = 'plan.md', kinds: readonly DocumentKind[] = ['plan']) =>
  lintConfigFor(resolveConfig(sources.map((yaml) => ({ config: configIn(yaml), path }))), new Set(kinds));

const ruleNamed = (id: string): Rule => {
  const rule = rules.find((candidate) => candidate.id === id);
  assert.ok(rule);
  return rule;
};

const severities = (sources: readonly string[], path?: string, kinds?: readonly DocumentKind[]) => {
  const config = resolved(sources, path, kinds);
  return (id: string) => severityOf(ruleNamed(id), config);
};

describe('Settings of rules', () => {
  it('hold for a family, and better for a rule, whatever their order', () => {
    const of = severities(['rules: { goal-missing: hint, goals: off }']);
    assert.equal(of('goal-missing'), 'hint');
    assert.equal(of('goal-unmeasurable'), 'off');
    assert.equal(of('metric-vanity'), ruleNamed('metric-vanity').severity);
  });

  it('on: as loud as the rule is made, even where the preset leaves it out', () => {
    const left = rules.find(({ preset }) => preset !== 'essential');
    assert.ok(left);
    assert.equal(severities(['preset: essential'])(left.id), 'off');
    assert.equal(severities(['preset: essential', `rules: { ${left.id}: on }`])(left.id), left.severity);
    assert.equal(severities([`rules: { ${left.id}: off }`, `rules: { ${left.id}: on }`])(left.id), left.severity);
  });

  it('give way to those of a later source, a family’s too', () => {
    assert.equal(severities(['rules: { goal-missing: hint }', 'rules: { goals: off }'])('goal-missing'), 'off');
  });

  it('that say nothing change nothing', () => {
    assert.deepEqual(resolved([]), {});
    assert.deepEqual(resolved(['{}', 'rules: {}']), { rules: {} });
  });
});

describe('Overrides', () => {
  const byKind = `
rules: { goal-missing: warning }
overrides:
  - kinds: crisis
    rules: { goals: off }
  - kinds: [okr, cx]
    files: "team/**"
    preset: strict
`;

  it('switch a family off for a kind of document', () => {
    assert.equal(severities([byKind], 'plan.md', ['plan', 'crisis'])('goal-missing'), 'off');
    assert.equal(severities([byKind], 'plan.md', ['plan', 'cx'])('goal-missing'), 'warning');
  });

  it('that name files and kinds want both', () => {
    assert.equal(resolved([byKind], 'team/okr.md', ['plan', 'okr']).preset, 'strict');
    assert.equal(resolved([byKind], 'team/okr.md', ['plan']).preset, undefined);
    assert.equal(resolved([byKind], 'okr.md', ['plan', 'okr']).preset, undefined);
  });

  it('contradict one another: the last that fits wins', () => {
    const files = (globs: readonly string[]): string =>
      `overrides: [${globs.map((glob, i) => `{ files: "${glob}", preset: ${i === 0 ? 'strict' : 'essential'} }`).join(', ')}]`;
    assert.equal(resolved([files(['drafts/**', '**'])], 'drafts/a.md').preset, 'essential');
    assert.equal(resolved([files(['**', 'drafts/**'])], 'plans/a.md').preset, 'strict');
  });

  it('win over the rest of their source, and give way to a later source', () => {
    const source = 'preset: strict\noverrides: [{ files: "**", preset: essential }]\n';
    assert.equal(resolved([source]).preset, 'essential');
    assert.equal(resolved([source, 'preset: recommended']).preset, 'recommended');
  });
});

describe('What a file is read as', () => {
  it('is said by the last glob that fits, of the last source', () => {
    const kind = (sources: readonly string[], path: string) =>
      resolveConfig(sources.map((yaml) => ({ config: configIn(yaml), path }))).treatAs;
    const sources = ['kinds: { "**": none, "plans/**": plan }', 'kinds: { "plans/okr/**": okr }'];
    assert.equal(kind(sources, 'notes.md'), 'none');
    assert.equal(kind(sources, 'plans/a.md'), 'plan');
    assert.equal(kind(sources, 'plans/okr/a.md'), 'okr');
    assert.equal(kind(['kinds: { 2026.md: plan, 1.md: okr, "*.md": none }'], '1.md'), 'none');
  });
});
