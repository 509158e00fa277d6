import { applyDelta } from './delta.ts';
import { TEXT_ITEMS, type Items } from './items.ts';
import { chunkAt, chunksOf, concatRopes, ropeOf, sliceRope, type Rope } from './rope.ts';
import { always } from './spec-support/always.ts';
import { drawDelta, drawText } from './spec-support/generate.ts';
import { editItems } from './spec-support/naive-board.ts';

/** Texts in chunks of 4, so that small ones are deep trees. */
const TINY: Items<string> = { ...TEXT_ITEMS, chunkSize: 4 };
const read = (rope: Rope<string>): string => chunksOf(rope).join('');

describe('ropes', () => {
  it('[M16] hold, slice and join what strings do, and stay balanced', () => {
    always((draw) => {
      const [a, b] = [drawText(draw, 60), drawText(draw, 60)];
      const rope = concatRopes(TINY, ropeOf(TINY, a), ropeOf(TINY, b));
      const points = Array.from(a + b);
      const to = draw.integer(0, points.length);
      const from = draw.integer(0, to);
      expect(read(rope)).toBe(a + b);
      expect(rope.length).toBe(points.length);
      expect(read(sliceRope(TINY, rope, from, to))).toBe(points.slice(from, to).join(''));
      if (to < points.length) expect(Array.from(chunkAt(rope, to).items)[chunkAt(rope, to).index]).toBe(points[to]);
      expectBalanced(rope);
    });
  });

  it('[M16] stay balanced through many edits, at any place', () => {
    always((draw) => {
      let text = '';
      let rope = ropeOf(TINY, text);
      for (let i = 0; i < 40; i++) {
        const delta = drawDelta(draw, rope.length, () => drawText(draw, 6), 0);
        rope = applyDelta(TINY, rope, delta);
        text = editItems(Array.from(text), delta, (items) => Array.from(items)).join('');
        expect(read(rope)).toBe(text);
        expectBalanced(rope);
      }
    }, 50);
  });

  it('[M16] an append at the end of a long text makes a few new nodes only', () => {
    const rope = ropeOf(TEXT_ITEMS, 'x'.repeat(100_000));
    const before = nodes(rope);
    const after = nodes(applyDelta(TEXT_ITEMS, rope, [{ retain: 100_000 }, { insert: 'y' }]));
    expect([...after].filter((node) => !before.has(node)).length).toBeLessThan(24);
  });
});

function expectBalanced(rope: Rope<string>): void {
  if (rope.type === 'leaf') return;
  const { left, right } = rope;
  if (Math.abs(left.height - right.height) > 1) throw new Error(`heights ${left.height} and ${right.height}`);
  if (rope.length !== left.length + right.length) throw new Error('a wrong length');
  expectBalanced(left);
  expectBalanced(right);
}

function nodes(rope: Rope<string>, into = new Set<Rope<string>>()): ReadonlySet<Rope<string>> {
  into.add(rope);
  if (rope.type === 'node') {
    nodes(rope.left, into);
    nodes(rope.right, into);
  }
  return into;
}
