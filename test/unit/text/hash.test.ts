import assert from 'node:assert/strict';
import { hash64 } from '../../../server/src/text/hash.js';

describe('hash64', () => {
  /** FNV-1a as its authors define it, over the same bytes. */
  function byDefinition(text: string): string {
    let hash = 0xcbf29ce484222325n;
    for (const byte of Buffer.from(text, 'utf16le')) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    return hash.toString(16).padStart(16, '0');
  }

  it('is FNV-1a, also where its halves carry over and begin with zeros', () => {
    for (let at = 0; at < 2000; at++) {
      const text = `Цель ${at}: 🚀 goal`.slice(0, at % 17);
      assert.equal(hash64(`${text}${at}`), byDefinition(`${text}${at}`));
    }
    assert.equal(hash64(''), 'cbf29ce484222325');
  });
});
