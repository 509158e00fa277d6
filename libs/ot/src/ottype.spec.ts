import { boardstreamType as type } from './index.ts';
import { always } from './spec-support/always.ts';
import { expectSame } from './spec-support/expect-same.ts';
import { drawOp, drawScene } from './spec-support/scene.ts';

describe('boardstreamType', () => {
  it('[M15] has the members that peers of the OT community ask for', () => {
    expect(type).toMatchObject({ name: 'boardstream', uri: expect.stringMatching(/^https:/) as string });
    for (const member of [
      'create',
      'apply',
      'transform',
      'compose',
      'normalize',
      'serialize',
      'deserialize',
      'invertWithDoc',
    ] as const) {
      expect(typeof type[member]).toBe('function');
    }
  });

  it('[M15] is the same algebra: left is the first in the order', () => {
    always((draw) => {
      const { board, naive } = drawScene(draw);
      const [a, b] = [drawOp(draw, naive), drawOp(draw, naive)];
      const left = type.apply(type.apply(board, a), type.transform(b, a, 'right'));
      const right = type.apply(type.apply(board, b), type.transform(a, b, 'left'));
      expectSame(type.serialize(left), type.serialize(right));
    }, 300);
  });

  it('[M15] a snapshot survives being written and read', () => {
    always((draw) => {
      const data = JSON.stringify(type.serialize(drawScene(draw).board));
      const read = type.create(JSON.parse(data) as ReturnType<typeof type.serialize>);
      expectSame(JSON.parse(JSON.stringify(type.serialize(read))), JSON.parse(data));
    }, 300);
  });
});
