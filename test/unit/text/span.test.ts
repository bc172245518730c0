import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains, firstFrom, spansIn, type Span } from '../../../server/src/text/span.js';

/** Ascending spans that do not touch, and a stretch to look in. */
const ascending = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12 }).map((steps) => {
  let at = 0;
  return steps.map(([gap, length]): Span => {
    const start = at + gap;
    at = start + length + 1;
    return { start, end: at };
  });
});
const stretch = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('Among ascending spans', () => {
  it('the first from a place on is the one that a walk would meet', () => {
    fc.assert(
      fc.property(ascending, fc.nat(80), (spans, at) => {
        const met = spans.findIndex(({ start }) => start >= at);
        assert.equal(firstFrom(spans, at), met === -1 ? spans.length : met);
      }),
    );
  });

  it('those inside a stretch are those that it contains', () => {
    fc.assert(
      fc.property(ascending, stretch, (spans, within) => {
        assert.deepEqual(
          spansIn(spans, within),
          spans.filter((each) => contains(within, each)),
        );
      }),
    );
  });
});
