import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Cover, type Claim } from '../../../server/src/linter/cover.js';

const claim = (owner: string, start: number, end: number): Claim<string> => ({ owner, range: { start, end } });
const at = (cover: Cover<string>, offset: number): string | undefined =>
  cover.ownerOf({ start: offset, end: offset + 1 });

describe('A cover', () => {
  it('gives a place to the innermost of nested ranges', () => {
    const cover = new Cover([claim('file', 0, 100), claim('section', 20, 60), claim('line', 30, 40)]);
    assert.deepEqual(
      [0, 19, 20, 30, 39, 40, 60, 99, 100].map((offset) => at(cover, offset)),
      ['file', 'file', 'section', 'line', 'line', 'section', 'file', 'file', undefined],
    );
  });

  it('gives a place to the later of ranges that cross, until it ends', () => {
    const cover = new Cover([claim('a', 0, 50), claim('b', 30, 40), claim('c', 20, 70)]);
    assert.deepEqual(
      [10, 25, 35, 45, 60, 70].map((offset) => at(cover, offset)),
      ['a', 'c', 'b', 'c', 'c', undefined],
    );
  });

  it('looks at the end of a span whose beginning nobody claims', () => {
    const cover = new Cover([claim('second line', 10, 20)]);
    assert.equal(cover.ownerOf({ start: 5, end: 12 }), 'second line');
    assert.equal(cover.ownerOf({ start: 5, end: 10 }), undefined);
  });

  it('has nothing to say of no ranges and of empty ones', () => {
    assert.equal(at(new Cover<string>([]), 0), undefined);
    assert.equal(at(new Cover([claim('empty', 3, 3)]), 3), undefined);
  });

  it('agrees with a search through all ranges', () => {
    const ranges = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 12 });
    fc.assert(
      fc.property(ranges, fc.nat(32), (pairs, offset) => {
        const claims = pairs.map(([a, b], index) => claim(String(index), Math.min(a, b), Math.max(a, b)));
        const holding = claims.filter(({ range }) => range.start <= offset && offset < range.end);
        const latest = Math.max(...holding.map(({ range }) => range.start));
        const expected = holding.filter(({ range }) => range.start === latest).at(-1)?.owner;
        assert.equal(at(new Cover(claims), offset), expected);
      }),
    );
  });
});
