import assert from 'node:assert/strict';
import { parse as parseLua } from 'luaparse';
import { readServerArguments } from '../../../server/src/cli/servers/arguments.js';
import { readSettings } from '../../../server/src/config/settings.js';
import { helixConfiguration } from '../../helix-configuration.js';
import { blocksIn, page } from '../../page-blocks.js';

const english = page('editors.md');
const russian = page('editors.ru.md');

/** Functions and fields of Neovim's `vim` that its help has for 0.11, and for 0.7 to 0.10. */
const known = {
  new: ['vim.lsp.config', 'vim.lsp.enable'],
  old: [
    'vim.api.nvim_create_autocmd',
    'vim.fn.fnamemodify',
    'vim.fn.finddir',
    'vim.lsp.start',
    'vim.lsp.start_client',
    'vim.lsp.buf_attach_client',
  ],
};

/** `vim.a.b` wherever a chunk names it, the longest names only. */
function namesIn(lua: string): string[] {
  parseLua(lua, { luaVersion: 'LuaJIT' });
  return [...new Set([...lua.matchAll(/\bvim(?:\.[a-z_]+)+/g)].map(([name]) => name))].sort();
}

/** Every command line that starts the server, as a list. */
const commandsIn = (text: string): string[][] =>
  [...text.matchAll(/[[{(]\s*((?:["'][^"'\n]+["'][,\s]*)*["']--stdio["'])/g)].map(([, list = '']) =>
    [...list.matchAll(/["']([^"']+)["']/g)].map(([, word = '']) => word),
  );

describe('The page on other editors', () => {
  const [newer = '', older = ''] = blocksIn(english, 'lua');

  it('has Lua that parses and asks of Neovim what its help has', () => {
    assert.deepEqual(namesIn(newer), [...known.new].sort());
    assert.deepEqual(namesIn(older), [...known.old].sort());
  });

  it('starts the server everywhere by a command that it knows', () => {
    const commands = commandsIn(english.replace(/args = (\[.*\])/, 'args = ["strategy-lint", $1').replace('[["', '["'));
    assert.equal(commands.length, 6);
    for (const command of commands) {
      const [server = '', ...args] = command.slice(command.indexOf('lsp'));
      assert.equal(server, 'lsp');
      assert.deepEqual(readServerArguments('lsp', args, {}).errors, []);
    }
  });

  it('has a configuration of Helix with the keys that its book has', () => {
    const { 'language-server': servers, language, ...rest } = helixConfiguration();
    assert.deepEqual(rest, {});
    const server = servers?.['strategy-lint'];
    const ofServers = ['command', 'args', 'config', 'timeout', 'environment', 'required-root-patterns'];
    assert.deepEqual(
      Object.keys(server ?? {}).filter((key) => !ofServers.includes(key)),
      [],
    );
    const [markdown] = language ?? [];
    assert.deepEqual(Object.keys(markdown ?? {}), ['name', 'language-servers']);
    assert.ok((markdown?.['language-servers'] as string[]).includes('strategy-lint'));
    assert.deepEqual(readSettings(server?.config?.strategyLint).warnings, []);
  });

  it('has JSON that parses, and settings that exist', () => {
    for (const block of blocksIn(english, 'json')) {
      const dotted = [...block.matchAll(/"strategyLint\.([a-zA-Z]+)": ("[^"]*")/g)];
      JSON.parse(block);
      for (const [, key = '', value = ''] of dotted)
        assert.deepEqual(readSettings({ [key]: JSON.parse(value) as unknown }).warnings, []);
    }
  });

  it('has Lisp whose brackets close', () => {
    for (const block of blocksIn(english, 'elisp')) {
      const code = block.replaceAll(/"[^"]*"/g, '""');
      let depth = 0;
      for (const mark of code.replaceAll(/[^()]/g, '')) {
        depth += mark === '(' ? 1 : -1;
        assert.ok(depth >= 0);
      }
      assert.equal(depth, 0);
    }
  });

  it('has the same snippets in both languages', () => {
    for (const language of ['lua', 'toml', 'elisp', 'json'])
      assert.deepEqual(blocksIn(russian, language), blocksIn(english, language));
  });
});
