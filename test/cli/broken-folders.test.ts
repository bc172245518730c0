import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { lintFile } from '../../server/src/cli/lint-file.js';
import * as messages from '../../server/src/cli/messages.js';
import { folder, removeFolders, strategyLint } from './command.js';

afterEach(removeFolders);

const plan = '# План на 2026 год\n\n**Цель:** меньше жалоб.\n';

interface Shape {
  readonly files: readonly { readonly path: string }[];
  readonly errors: readonly object[];
}

const lint = (cwd: string, ...paths: string[]): Shape =>
  JSON.parse(strategyLint([...paths, '--format', 'json'], { cwd }).stdout) as Shape;
const pathsOf = ({ files }: Shape): string[] => files.map((file) => file.path);

describe('A folder', () => {
  it('whose links lead in circles is searched once', () => {
    const cwd = folder({ 'a.md': plan, 'plans/b.md': plan });
    symlinkSync('..', path.join(cwd, 'plans/up'));
    symlinkSync('.', path.join(cwd, 'self'));
    symlinkSync('loop.md', path.join(cwd, 'loop.md'));
    assert.deepEqual(pathsOf(lint(cwd, '.')), ['a.md', 'plans/b.md']);
  });

  it('called like a file is searched, and a link to nothing is told of', () => {
    const cwd = folder({ 'x.md/план #1.md': plan, 'a.md': plan });
    symlinkSync('nowhere', path.join(cwd, 'gone.md'));
    const shape = lint(cwd, '.', 'x.md', 'gone.md');
    assert.deepEqual(pathsOf(shape), ['a.md', 'x.md/план #1.md']);
    assert.deepEqual(shape.errors, [{ path: 'gone.md', message: 'there is no such file or folder' }]);
  });

  // Who may read everything cannot try it.
  if (process.getuid?.() !== 0) {
    it('with a file that may not be read has that told, and the rest is linted', () => {
      const cwd = folder({ 'a.md': plan, 'b.md': plan });
      chmodSync(path.join(cwd, 'b.md'), 0);
      const shape = lint(cwd, '.');
      assert.deepEqual(pathsOf(shape), ['a.md']);
      assert.deepEqual(shape.errors, [{ path: 'b.md', message: 'cannot be read (EACCES)' }]);
    });

    it('with a folder that may not be read has that told, unless nobody wants it read', () => {
      const cwd = folder({ '.gitignore': 'left/\n', 'a.md': plan, 'b/b.md': plan, 'left/c.md': plan, '.d/d.md': plan });
      for (const name of ['b', 'left', '.d']) chmodSync(path.join(cwd, name), 0);
      for (const input of ['.', '**/*.md']) {
        const shape = lint(cwd, input);
        assert.deepEqual(pathsOf(shape), ['a.md']);
        assert.deepEqual(shape.errors, [{ path: 'b', message: 'cannot be read (EACCES)' }]);
      }
      assert.deepEqual(lint(cwd, 'b').errors, [{ path: 'b', message: 'cannot be read (EACCES)' }]);
      for (const name of ['b', 'left', '.d']) chmodSync(path.join(cwd, name), 0o700);
    });
  }
});

describe('What .gitignore leaves out', () => {
  const files = {
    '.git/HEAD': '',
    '.gitignore': 'drafts/\n*.old.md\n!keep.old.md\n',
    'plans/.gitignore': '/secret.md\n',
    'plans/a.md': plan,
    'plans/secret.md': plan,
    'plans/deep/secret.md': plan,
    'plans/keep.old.md': plan,
    'plans/b.old.md': plan,
    'drafts/план #1.md': plan,
  };
  const wanted = ['plans/a.md', 'plans/deep/secret.md', 'plans/keep.old.md'];

  it('is left out of folders and globs, whatever folder the search begins in', () => {
    const cwd = folder(files);
    assert.deepEqual(pathsOf(lint(cwd, '.')), wanted);
    assert.deepEqual(pathsOf(lint(cwd, '**/*.md')), wanted);
    assert.deepEqual(
      pathsOf(lint(path.join(cwd, 'plans'), '.')),
      wanted.map((name) => name.slice('plans/'.length)),
    );
  });

  it('is linted when it is named, or with --no-ignore', () => {
    const cwd = folder(files);
    assert.deepEqual(pathsOf(lint(cwd, 'drafts/план #1.md', 'plans/b.old.md')), [
      'drafts/план #1.md',
      'plans/b.old.md',
    ]);
    assert.equal(pathsOf(lint(cwd, '.', '--no-ignore')).length, 6);
  });
});

describe('A file', () => {
  it('that vanishes meanwhile, or turns into a folder, is its own trouble only', async () => {
    const cwd = folder({});
    mkdirSync(path.join(cwd, 'x.md'));
    const reasonOf = async (name: string): Promise<unknown> => {
      const { result } = await lintFile({
        file: { path: name, absolute: path.join(cwd, name) },
        config: { layers: [] },
      });
      return result;
    };
    assert.deepEqual(await reasonOf('gone.md'), { path: 'gone.md', reason: messages.unreadable('ENOENT') });
    assert.deepEqual(await reasonOf('x.md'), { path: 'x.md', reason: messages.unreadable('EISDIR') });
  });
});
