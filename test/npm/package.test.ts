import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Assistant, textOf } from '../cli/assistant.js';
import { root } from '../vscode/host/paths.js';
import { home, installed, packed, program } from './install.js';

interface Manifest {
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: object;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;

/** What may be in the package; most of it is bundles. */
const allowed = [
  /^(?:package\.json|README\.md|LICENSE|THIRD-PARTY-LICENSES\.txt)$/,
  /^bin\/strategy-lint\.mjs$/,
  /^dist\/[\w-]+\.js$/,
  /^snippets\/strategy-lint\.(?:en|ru)\.json$/,
];

const largest = 6_000_000;

function strategyLint(args: readonly string[], input = ''): { stdout: string; stderr: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(program, args, {
    cwd: home,
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return { stdout, stderr, status };
}

describe('The npm package', () => {
  it('holds the programs, their words and licences, and nothing else', () => {
    const names = packed().files.map((file) => file.path);
    assert.deepEqual(
      names.filter((name) => !allowed.some((pattern) => pattern.test(name))),
      [],
    );
    const wanted = ['README.md', 'LICENSE', 'bin/strategy-lint.mjs', 'snippets/strategy-lint.ru.json'];
    const bundles = ['cli', 'lint', 'lsp', 'mcp'].map((name) => `dist/${name}.js`);
    for (const name of [...wanted, ...bundles]) assert.ok(names.includes(name), `${name} is missing`);
    assert.ok(packed().unpackedSize < largest, `${packed().unpackedSize} bytes are too many`);
  });

  it('hands on the copyright and the terms of each library that it bundles', () => {
    const notices = readFileSync(path.join(installed, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const [name, version] of Object.entries(manifestIn(path.join(root, 'server')).devDependencies ?? {}))
      assert.match(notices, new RegExp(`^${name} ${version}\nCopyright`, 'mu'));
    assert.match(notices, /Permission is hereby granted, free of charge/u);
    assert.match(notices, /Permission to use, copy, modify, and\/or distribute/u);
  });

  it('may be published, under the version of the extension, and needs no other package', () => {
    const { version, private: isPrivate, dependencies } = manifestIn(installed);
    assert.deepEqual([isPrivate, dependencies], [undefined, undefined]);
    assert.equal(version, manifestIn(root).version);
    assert.deepEqual(
      readdirSync(path.join(home, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['strategy-lint'],
    );
  });

  it('tells its version and lints', () => {
    assert.equal(strategyLint(['--version']).stdout, `${manifestIn(installed).version}\n`);
    const { stdout, status } = strategyLint(['--stdin'], '# План на 2026 год\n\n**Цель:** меньше жалоб.\n');
    assert.match(stdout, /goal-unmeasurable/);
    assert.equal(status, 1);
  });

  it('begins with a program that only chooses what to load', () => {
    const program = packed().files.find((file) => file.path === 'dist/cli.js');
    assert.ok(program && program.size < 50_000, `${program?.size ?? 'no'} bytes`);
  });

  it('lints without loading a server, and serves without loading what lints', () => {
    const copy = path.join(home, 'copy');
    const without = (...names: string[]): string => {
      cpSync(installed, copy, { recursive: true });
      for (const name of names) rmSync(path.join(copy, 'dist', `${name}.js`));
      return path.join(copy, 'bin/strategy-lint.mjs');
    };
    const lints = spawnSync(process.execPath, [without('lsp', 'mcp'), '--stdin'], { input: 'No plan.\n' });
    assert.equal(lints.status, 0, lints.stderr.toString());
    // A server whose editor goes away without a word ends with 1; one that cannot be loaded ends with 2.
    const serves = spawnSync(process.execPath, [without('lint'), 'lsp'], { input: '' });
    assert.equal(serves.status, 1, serves.stderr.toString());
    rmSync(copy, { recursive: true });
  });

  it('serves assistants', async () => {
    const assistant = await Assistant.meet({ root: home, command: [program] });
    const answer = await assistant.call('explain', { name: 'веха', locale: 'ru' });
    assert.match(textOf(answer), /веха/);
    await assistant.leave();
    assert.deepEqual([assistant.breaches, assistant.complaints], [[], []]);
  });

  it('takes the name of a server for the server, and ./ before it for a folder', () => {
    mkdirSync(path.join(home, 'lsp'));
    writeFileSync(path.join(home, 'lsp', 'plan.md'), '# План на 2026 год\n\n**Цель:** меньше жалоб.\n');
    assert.match(strategyLint(['./lsp']).stdout, /^lsp\/plan\.md\n/);
    assert.match(strategyLint(['--', 'lsp']).stdout, /^lsp\/plan\.md\n/);
    const { stdout, stderr, status } = strategyLint(['lsp', 'plan.md']);
    assert.deepEqual([stdout, status], ['', 2]);
    assert.match(stderr, /starts a server and takes no files: “plan\.md”.*\.\/lsp/);
  });
});
