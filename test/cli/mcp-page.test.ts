import assert from 'node:assert/strict';
import { parse } from 'smol-toml';
import { readServerArguments } from '../../server/src/cli/servers/arguments.js';
import { blocksIn, page } from '../page-blocks.js';

/** Every object within a value that says how to start a program. */
function programsIn(value: unknown): { readonly command: string; readonly args: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('command' in value && 'args' in value) return [value as { command: string; args: string[] }];
  return Object.values(value).flatMap(programsIn);
}

describe('The page on the MCP server', () => {
  const english = page('mcp.md');
  const russian = page('mcp.ru.md');
  const configurations = [
    ...blocksIn(english, 'json').map((block): unknown => JSON.parse(block)),
    ...blocksIn(english, 'toml').map((block) => parse(block)),
  ];

  it('shows configurations that start the server with options it knows', () => {
    assert.equal(configurations.length, 4);
    for (const configuration of configurations) {
      const [program, ...others] = programsIn(configuration);
      assert.deepEqual([program?.command, others], ['npx', []]);
      assert.deepEqual(program?.args.slice(0, 3), ['-y', 'strategy-lint', 'mcp']);
      assert.deepEqual(readServerArguments('mcp', program.args.slice(3), {}).errors, []);
    }
  });

  it('shows the same ones in both languages', () => {
    for (const language of ['json', 'toml']) assert.deepEqual(blocksIn(russian, language), blocksIn(english, language));
  });
});
