import assert from 'node:assert/strict';
import { maxConfigCharacters, parseConfig } from '../../../server/src/config/parse.js';
import { unmarked, withMarks } from './marked.js';

/** The marks of a text are exactly what is said of it. */
function says(name: string, marked: string): void {
  const text = unmarked(marked);
  assert.equal(withMarks(text, parseConfig(text, name).problems), marked);
}

const without = (name: string, text: string) => {
  const { config, problems } = parseConfig(text, name);
  assert.deepEqual(problems, []);
  return config;
};

describe('A configuration file', () => {
  const asJson = `{
    // what no plan should fail
    "preset": "essential",
    "rules": { "goals": "on", "goal-is-means": "off", },
    "thresholds": { "assumptionCount": 3, "immaterialShare": 0.5 },
    "today": "2026-03-01",
    "kinds": { "2026": "plan", "drafts/**": "none" },
    "overrides": [{ "files": "cx/**", "kinds": ["crisis", "cx"], "rules": { "goals": "off" } }]
  }`;
  const asYaml = `
# what no plan should fail
preset: essential
rules:
  goals: on
  goal-is-means: off
thresholds: { assumptionCount: 3, immaterialShare: 0.5 }
today: 2026-03-01
kinds:
  2026: plan
  drafts/**: none
overrides:
  - files: cx/**
    kinds: [crisis, cx]
    rules: { goals: off }
`;
  const meant = {
    preset: 'essential',
    rules: { goals: 'on', 'goal-is-means': 'off' },
    thresholds: { assumptionCount: 3, immaterialShare: 0.5 },
    today: '2026-03-01',
    kinds: [
      ['2026', 'plan'],
      ['drafts/**', 'none'],
    ],
    overrides: [{ files: ['cx/**'], kinds: ['crisis', 'cx'], rules: { goals: 'off' } }],
  };

  it('says the same in JSON with comments and in YAML', () => {
    assert.deepEqual(without('.strategy-lint.json', asJson), meant);
    assert.deepEqual(without('.strategy-lint.yaml', asYaml), meant);
    assert.deepEqual(without('.strategy-lint.yml', asYaml.replaceAll('\n', '\r\n')), meant);
  });

  it('may have a byte order mark, and lines that end as on Windows', () => {
    for (const [name, text] of [
      ['.strategy-lint.json', asJson],
      ['.strategy-lint.yaml', asYaml],
    ] as const)
      assert.deepEqual(without(name, `\ufeff${text.replaceAll('\n', '\r\n')}`), meant);
  });

  it('may set nothing', () => {
    assert.deepEqual(without('.strategy-lint.json', '{}'), {});
    assert.deepEqual(without('.strategy-lint.yaml', '{}'), {});
  });
});

describe('In a configuration file, what is not known is named with what was probably meant, and left out', () => {
  it('in JSON', () =>
    says(
      '.strategy-lint.json',
      `{
  "extends": "recomended",
             ^^^^^^^^^^^^ "recomended" cannot stand here and is ignored. Allowed: essential, recommended, strict, ./FILE.json, ./FILE.yaml, ./FILE.yml. Did you mean recommended?
  "rulez": { "goal-missing": "off" },
  ^^^^^^^ There is no setting “rulez” here; it is ignored. Did you mean rules?
  "rules": {
    "goal-mising": "off",
    ^^^^^^^^^^^^^ There is no rule or family of rules “goal-mising”; it is ignored. Did you mean goal-missing?
    "goals": "loud",
             ^^^^^^ "loud" cannot stand here and is ignored. Allowed: warning, information, hint, off, on.
    "milestones": "hints"
                  ^^^^^^^ "hints" cannot stand here and is ignored. Allowed: warning, information, hint, off, on. Did you mean hint?
  },
  "thresholds": { "assumptionCount": -1, "immaterialShare": "half" },
                                     ^^ -1 cannot stand here and is ignored. Write a whole number from 0 to 1000.
                                                            ^^^^^^ "half" cannot stand here and is ignored. Write a number from 0 to 100.
  "today": "2026-02-30",
           ^^^^^^^^^^^^ "2026-02-30" cannot stand here and is ignored. Write a day of the calendar, YYYY-MM-DD.
  "kinds": { "goals/**": "okrs", "": 5 }
                         ^^^^^^ "okrs" cannot stand here and is ignored. Allowed: plan, crisis, cx, channel, system, innovation, okr, template, none. Did you mean okr?
                                 ^^ "" cannot stand here and is ignored. Write a pattern of paths: "drafts/**".
                                     ^ 5 cannot stand here and is ignored. Allowed: plan, crisis, cx, channel, system, innovation, okr, template, none.
}`,
    ));

  it('in YAML', () =>
    says(
      '.strategy-lint.yaml',
      `presets: strict
^^^^^^^ There is no setting “presets” here; it is ignored. Did you mean preset?
rules:
  goal-missing: of
                ^^ "of" cannot stand here and is ignored. Allowed: warning, information, hint, off, on. Did you mean off?
  review-missing:
  ^^^^^^^^^^^^^^ null cannot stand here and is ignored. Allowed: warning, information, hint, off, on.
overrides:
  - files: [drafts/**, 7]
                       ^ 7 cannot stand here and is ignored. Write a pattern of paths: "drafts/**".
    preset: essential
`,
    ));

  it('in Russian, too', () => {
    const { problems } = parseConfig('{ "rules": { "goal-mising": "off" } }', 'x.json');
    assert.equal(
      problems[0]?.message.ru,
      'Правила или семейства правил «goal-mising» нет, строка не учитывается. Возможно, вы имели в виду goal-missing?',
    );
  });
});

describe('An override', () => {
  it('says for what it is and what it changes', () =>
    says(
      '.strategy-lint.yaml',
      `overrides:
  - rules: { goals: off }
    ^^^^^^^^^^^^^^^^^^^^^ This override does not say which documents it is for and is ignored. Add "files" (globs) or "kinds" (kinds of documents).
  - { files: "goals/**", kinds: okr }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This override changes nothing. Add "preset", "rules", "thresholds" or "today"; what files are read as is said by "kinds" outside of the overrides.
`,
    ));

  it('whose files were not understood is for none, and not for all', () => {
    const { config } = parseConfig('{ "overrides": [{ "files": 5, "rules": { "goals": "off" } }] }', 'x.json');
    assert.deepEqual(config.overrides, [{ files: [], rules: { goals: 'off' } }]);
  });
});

describe('A broken configuration file is read as far as it goes', () => {
  it('in JSON', () => {
    says(
      'x.json',
      `{
  "preset": strict,
            ^^^^^^ This word needs quotes.
                  ^ A value is missing here.
  "rules": { "goals": "off" "cx": "off" }
                            ^^^^ A comma is missing before this.
}`,
    );
    const { config } = parseConfig('{ "preset": "strict", "rules": {', 'x.json');
    assert.deepEqual(config, { preset: 'strict', rules: {} });
  });

  it('in YAML', () =>
    says(
      'x.yaml',
      `preset: strict
rules:
^^^^^ null cannot stand here and is ignored. Write settings in braces { … }.
\tgoals: off
^ Indent with spaces, not with tabs.
 ^^^^^ There is no setting “goals” here; it is ignored.
`,
    ));

  it('a setting that stands twice counts as it stands last', () => {
    for (const [name, text] of [
      ['x.json', '{ "preset": "strict", "preset": "essential" }'],
      ['x.yaml', 'preset: strict\npreset: essential\n'],
    ] as const) {
      const { config, problems } = parseConfig(text, name);
      assert.equal(config.preset, 'essential');
      assert.deepEqual(
        problems.map(({ message }) => message.en),
        ['“preset” stands here twice; only the last counts.'],
      );
    }
  });

  const hopeless: readonly (readonly [what: string, name: string, text: string, said: RegExp])[] = [
    ['empty', 'x.json', '', /is empty/],
    ['nothing but a mark', 'x.json', '\ufeff', /is empty/],
    ['nothing but a comment', 'x.yaml', '# later\n', /is empty/],
    ['a list', 'x.json', '["strict"]', /^\[ … \] cannot stand here/],
    ['a number', 'x.json', '42', /^42 cannot stand here/],
    ['a word', 'x.yaml', 'strict', /^"strict" cannot stand here/],
    ['null', 'x.json', 'null', /^null cannot stand here/],
    ['no JSON at all', 'x.json', '# План\n\nЦель: меньше жалоб', /needs quotes|no valid JSON/],
    ['another program', 'x.json', '<html><body>404</body></html>', /needs quotes|no valid JSON/],
    ['far too long', 'x.json', `{ "preset": "${'x'.repeat(10_000_000)}" }`, /is not read: it has 10000016 characters/],
    ['nothing but brackets', 'x.json', '['.repeat(maxConfigCharacters), /nested too deep/],
    ['nothing but brackets', 'x.yaml', '['.repeat(maxConfigCharacters), /nested too deep|cannot stand here/],
  ];
  for (const [what, name, text, said] of hopeless) {
    it(`${what}, in ${name}: it says so once, and nothing is set`, () => {
      const { config, problems } = parseConfig(text, name);
      assert.deepEqual(config, {});
      assert.ok(problems.length > 0 && problems.length <= 50);
      assert.match(problems[0]?.message.en ?? '', said);
      assert.match(problems[0]?.message.ru ?? '', /[а-я]/);
    });
  }
});

describe('A hostile configuration file', () => {
  it('cannot grow: references of YAML are not followed', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`);
    const { config, problems } = parseConfig(['a0: &a0 [x, x]', ...levels].join('\n'), 'x.yaml');
    assert.deepEqual(config, {});
    assert.ok(problems.length <= 50);
    says(
      'x.yaml',
      `rules: &all { goals: off }
overrides:
  - files: drafts/**
    rules: *all
           ^^^^ References of YAML (*name) are not followed here. Write the value itself.
`.replace('  - files', '  - preset: essential\n    files'),
    );
  });

  it('cannot reach what objects have of themselves', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    for (const name of names) {
      for (const text of [`{ "${name}": { "preset": "strict" } }`, `{ "rules": { "${name}": "off" } }`]) {
        const { config, problems } = parseConfig(text, 'x.json');
        assert.equal(problems.length, 1, text);
        assert.equal(config.preset, undefined);
        assert.deepEqual(Object.keys(config.rules ?? {}), []);
      }
      const { config } = parseConfig(`{ "kinds": { "${name}": "okr" } }`, 'x.json');
      assert.deepEqual(config.kinds, [[name, 'okr']]);
    }
    assert.equal(Object.hasOwn(Object.prototype, 'preset'), false);
  });

  it('reads YAML 1.2, whatever version it names', () => {
    const { config, problems } = parseConfig('%YAML 1.1\n---\nrules: { goal-missing: off }\n', 'x.yaml');
    assert.deepEqual(config.rules, { 'goal-missing': 'off' });
    assert.deepEqual(problems, []);
  });

  for (const tagged of ['!!js/function "function () {}"', '!!binary c3RyaWN0'])
    it(`cannot name types for YAML to make: ${tagged}`, () => {
      const { problems } = parseConfig(`preset: ${tagged}\n`, 'x.yaml');
      assert.match(problems.map(({ message }) => message.en).join('\n'), /Tags of YAML mean nothing here/);
    });
});
