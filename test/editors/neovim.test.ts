import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { blocksIn, page } from '../page-blocks.js';
import { findProgram } from '../vscode/host/debian.js';
import { root } from '../vscode/host/paths.js';
import { ensureNeovim } from './neovim.js';

interface Shown {
  readonly code: string;
  readonly message: string;
  readonly lnum: number;
}

/** Waits for diagnostics as a person would, prints them and leaves. */
const check = `
vim.wait(40000, function() return #vim.diagnostic.get(0) > 0 end, 50)
io.stdout:write(vim.fn.json_encode(vim.tbl_map(function(each)
  return { code = each.code or each.user_data.lsp.code, message = each.message, lnum = each.lnum }
end, vim.diagnostic.get(0))))
vim.cmd('qa!')
`;

describe('Neovim', function () {
  this.timeout(300_000);
  let nvim: string;
  let isNew: boolean;
  let folder: string;

  before(async () => {
    nvim = await ensureNeovim();
    const [, minor = ''] = /^NVIM v0\.(\d+)/m.exec(spawnSync(nvim, ['--version'], { encoding: 'utf8' }).stdout) ?? [];
    isNew = Number(minor) >= 11;
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'strategy lint nvim ')));
    mkdirSync(path.join(folder, 'bin'));
    const program = path.join(folder, 'bin/strategy-lint');
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'dist/cli.js')}" "$@"\n`);
    chmodSync(program, 0o755);
    const [newer = '', older = ''] = blocksIn(page('editors.md'), 'lua');
    writeFileSync(path.join(folder, 'init.lua'), isNew ? newer : older);
    writeFileSync(path.join(folder, 'check.lua'), check);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What Neovim shows of a plan, set up by nothing but the snippet of the page. */
  function shown(plan: string, language: string): Shown[] {
    writeFileSync(path.join(folder, 'plan.md'), plan);
    const args = ['--headless', '--clean', '-u', 'init.lua', 'plan.md', '-c', 'luafile check.lua'];
    const { stdout, stderr } = spawnSync(nvim, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
        HOME: folder,
        LC_ALL: language,
      },
    });
    assert.match(stdout, /^\[/, stderr);
    return JSON.parse(stdout) as Shown[];
  }

  it('shows what a Russian plan lacks, in Russian where the system speaks it', () => {
    const [goal] = shown('# План на 2026 год\n\n**Цель:** меньше жалоб.\n', 'ru_RU.UTF-8').filter(
      ({ code }) => code === 'goal-unmeasurable',
    );
    assert.equal(goal?.lnum, 2);
    assert.match(goal.message, /[а-я]{4}/);
  });

  it('shows what an English plan lacks', () => {
    const codes = shown('# Plan for 2026\n\n**Goal:** fewer complaints.\n', 'C.UTF-8');
    assert.match(codes.find(({ code }) => code === 'goal-unmeasurable')?.message ?? '', /[a-z]{4}/);
  });

  const hx = findProgram('hx');
  if (hx !== undefined)
    it('and Helix, which is there too, finds the server', () => {
      const home = path.join(folder, 'config');
      mkdirSync(path.join(home, 'helix'), { recursive: true });
      writeFileSync(path.join(home, 'helix/languages.toml'), blocksIn(page('editors.md'), 'toml')[0] ?? '');
      const env = {
        PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
        XDG_CONFIG_HOME: home,
      };
      const { stdout } = spawnSync(hx, ['--health', 'markdown'], { encoding: 'utf8', env });
      assert.match(stdout, /strategy-lint/);
    });
});
