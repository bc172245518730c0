import assert from 'node:assert/strict';
import { ConfigLoader, sourcesFor, type Disk } from '../../../server/src/config/load.js';
import { lintConfigFor, resolveConfig } from '../../../server/src/config/resolve.js';

/** A disk of texts by path; a text `-> path` is a link. Counts what is read. */
function diskOf(files: Readonly<Record<string, string>>): Disk & { readonly reads: string[] } {
  const reads: string[] = [];
  const targetOf = (path: string): string => /^-> (.*)/.exec(files[path] ?? '')?.[1] ?? path;
  const isThere = (path: string): boolean =>
    path in files || Object.keys(files).some((file) => file.startsWith(`${path}/`));
  return {
    reads,
    real: (path) => Promise.resolve(isThere(targetOf(path)) ? targetOf(path) : undefined),
    read: (path) => {
      reads.push(path);
      return Promise.resolve({ text: files[targetOf(path)] ?? '', skipped: 0 });
    },
  };
}

const root = '/work';

/** What is wrong, file by file, and what the configuration of a document comes to. */
async function loaded(files: Readonly<Record<string, string>>, path: string, document = '/work/plans/plan.md') {
  const all = await new ConfigLoader(diskOf(files)).load(path, root);
  const problems = all.files.flatMap((file) => file.problems.map(({ message }) => `${file.path}: ${message.en}`));
  const { rules = {}, ...config } = lintConfigFor(resolveConfig(sourcesFor(all, document)), new Set(['plan']));
  return { problems, config: { ...config, rules } };
}

describe('The configuration file of a document', () => {
  const files = {
    '/.strategy-lint.json': '{}',
    '/work/.strategy-lint.yml': '{}',
    '/work/plans/.strategy-lint.json': '{}',
    '/work/plans/.strategy-lint.yaml': '{}',
    '/work/plans/2026/notes.md': '',
  };
  const nearest = (document: string): Promise<string | undefined> =>
    new ConfigLoader(diskOf(files)).nearest(document, root);

  it('is the nearest, in its folder or above', async () => {
    assert.equal(await nearest('/work/plans/2026/q1/plan.md'), '/work/plans/.strategy-lint.json');
    assert.equal(await nearest('/work/plan.md'), '/work/.strategy-lint.yml');
    assert.equal(await nearest('/work/okr/plan.md'), '/work/.strategy-lint.yml');
  });

  it('does not lie outside of the root', async () => {
    assert.equal(
      await new ConfigLoader(diskOf({ '/.strategy-lint.json': '{}' })).nearest('/work/a/plan.md', root),
      undefined,
    );
  });

  it('is read and looked for once, until something changes', async () => {
    const disk = diskOf(files);
    const loader = new ConfigLoader(disk);
    for (let times = 0; times < 3; times++) await loader.load('/work/plans/.strategy-lint.json', root);
    assert.deepEqual(disk.reads, ['/work/plans/.strategy-lint.json']);
    loader.clear();
    await loader.load('/work/plans/.strategy-lint.json', root);
    assert.equal(disk.reads.length, 2);
  });

  it('leaves another one in the same folder unread, which is said of that one', async () => {
    const { problems } = await loaded(files, '/work/plans/.strategy-lint.json');
    assert.deepEqual(problems, [
      '/work/plans/.strategy-lint.yaml: This file is not read: .strategy-lint.json in the same folder is. Keep one of them.',
    ]);
    const told = await new ConfigLoader(diskOf(files)).check('/work/plans/.strategy-lint.yaml', root);
    assert.match(told[0]?.message.en ?? '', /is not read: \.strategy-lint\.json/);
  });
});

describe('A configuration that extends others', () => {
  it('is laid over them, the later over the earlier', async () => {
    const { problems, config } = await loaded(
      {
        '/work/plans/.strategy-lint.json':
          '{ "extends": ["strict", "../team.yaml"], "rules": { "goal-missing": "hint" } }',
        '/work/team.yaml': 'preset: essential\nrules: { goals: off }\nthresholds: { assumptionCount: 5 }\n',
      },
      '/work/plans/.strategy-lint.json',
    );
    assert.deepEqual(problems, []);
    assert.equal(config.preset, 'essential');
    assert.equal(config.rules['goal-missing'], 'hint');
    assert.equal(config.rules['goal-is-means'], 'off');
    assert.deepEqual(config.thresholds, { assumptionCount: 5 });
  });

  it('takes their globs from their own folders', async () => {
    const files = {
      '/work/.strategy-lint.json': '{ "overrides": [{ "files": "plans/drafts/**", "preset": "essential" }] }',
      '/work/plans/.strategy-lint.json':
        '{ "extends": "../.strategy-lint.json", "overrides": [{ "files": "final/**", "preset": "strict" }] }',
    };
    const presetOf = async (document: string): Promise<string | undefined> =>
      (await loaded(files, '/work/plans/.strategy-lint.json', document)).config.preset;
    assert.equal(await presetOf('/work/plans/drafts/a.md'), 'essential');
    assert.equal(await presetOf('/work/plans/final/a.md'), 'strict');
    assert.equal(await presetOf('/work/plans/a.md'), undefined);
  });

  it('and is extended by them: the circle is named and left out', async () => {
    const { problems, config } = await loaded(
      {
        '/work/a.json': '{ "extends": "b.json", "preset": "strict" }',
        '/work/b.json': '{ "extends": ["a.json", "b.json"], "today": "2026-01-01" }',
      },
      '/work/a.json',
    );
    assert.deepEqual(problems, [
      '/work/b.json: The files extend one another in a circle (a.json → b.json → a.json); this step is left out.',
      '/work/b.json: The files extend one another in a circle (b.json → b.json); this step is left out.',
    ]);
    assert.deepEqual(config, { preset: 'strict', today: '2026-01-01', rules: {} });
  });

  it('a thousand times over is not read a thousand times over', async () => {
    const layers = Array.from({ length: 40 }, (_, i) => [
      `/work/${i}.json`,
      JSON.stringify({ extends: Array(10).fill(`${i + 1}.json`), rules: { goals: 'off' } }),
    ]);
    const { problems } = await loaded(
      { ...(Object.fromEntries(layers) as Record<string, string>), '/work/40.json': '{}' },
      '/work/0.json',
    );
    assert.deepEqual(problems, []);
  });

  const refused: readonly (readonly [name: string, said: RegExp])[] = [
    ['nope.json', /There is no file nope\.json/],
    ['../secret.json', /\.\.\/secret\.json lies outside of the workspace/],
    ['../workshop/x.json', /lies outside/],
    ['/etc/secret.json', /lies outside/],
    ['..\\\\secret.json', /lies outside/],
    ['link.json', /link\.json lies outside/],
    ['https://example.org/x.json', /There is no file https:/],
  ];
  for (const [name, said] of refused) {
    it(`does not reach ${name}`, async () => {
      const disk = diskOf({
        '/work/.strategy-lint.json': `{ "extends": "${name}" }`,
        '/work/link.json': '-> /secret.json',
        '/secret.json': '{ "preset": "strict" }',
        '/workshop/x.json': '{ "preset": "strict" }',
        '/etc/secret.json': '{ "preset": "strict" }',
      });
      const { files, configs } = await new ConfigLoader(disk).load('/work/.strategy-lint.json', root);
      assert.match(files[0]?.problems[0]?.message.en ?? '', said);
      assert.deepEqual(disk.reads, ['/work/.strategy-lint.json']);
      assert.equal(configs.length, 1);
    });
  }

  it('is not read itself where a link leads it out of the workspace', async () => {
    const disk = diskOf({ '/work/.strategy-lint.json': '-> /secret.json', '/secret.json': '{ "preset": "strict" }' });
    const { files, configs } = await new ConfigLoader(disk).load('/work/.strategy-lint.json', root);
    assert.match(files[0]?.problems[0]?.message.en ?? '', /lies outside/);
    assert.deepEqual([configs, disk.reads], [[], []]);
  });

  it('is told in the file that names them what is wrong in them', async () => {
    const text = '{ "extends": "team.json" }';
    const disk = diskOf({ '/work/.strategy-lint.json': text, '/work/team.json': '{ "presets": "strict" }' });
    const [problem] = await new ConfigLoader(disk).check('/work/.strategy-lint.json', root);
    assert.equal(text.slice(problem?.span.start, problem?.span.end), '"team.json"');
    assert.match(problem?.message.en ?? '', /^team\.json: There is no setting “presets” here/);
  });
});
