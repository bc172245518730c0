import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Packing {
  readonly packed: (texts: Readonly<Record<string, string>>) => Buffer;
}

/** What the bundles say once they have been packed away and loaded again, by their names. */
async function loaded(said: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  const build = ['..', '..', '..', 'pack.mjs'].join('/');
  const { packed } = (await import(build)) as Packing;
  const folder = mkdtempSync(path.join(tmpdir(), 'strategy lint '));
  const texts = Object.entries(said).map(([name, text]) => [name, `module.exports = ${JSON.stringify(text)};`]);
  writeFileSync(path.join(folder, 'bundles.br'), packed(Object.fromEntries(texts) as Record<string, string>));
  copyFileSync('unpack.cjs', path.join(folder, 'unpack.cjs'));
  const require = createRequire(path.join(folder, 'main.cjs'));
  const unpack = require('./unpack.cjs') as (module: object, name: string) => unknown;
  const outcome = Object.keys(said).map((name) => [
    name,
    unpack({ filename: `${folder}/${name}.cjs`, paths: [] }, name),
  ]);
  rmSync(folder, { recursive: true });
  return Object.fromEntries(outcome) as Record<string, unknown>;
}

describe('What ships in one compressed file', () => {
  it('comes out as it went in, whatever its characters', async () => {
    const said = {
      one: 'Заявки: 12\u00a0000 → 9\u202f500, «×\u00a02» – so it is\u2009…',
      two: 'plain \t\n text, €5k, ё Ё №',
      code: 'function read(text) { return text.length === 0 && text; } // \u0001 \u007f, returned',
    };
    assert.deepEqual(await loaded(said), said);
  });
});
