import { Board, boardstreamType as type, OpError, transform, type SerializedBoard } from './index.ts';
import { always } from './spec-support/always.ts';
import { expectSame } from './spec-support/expect-same.ts';
import { frozen } from './spec-support/generate.ts';
import { drawOp, drawScene } from './spec-support/scene.ts';

describe('boardstreamType', () => {
  it('[M15] has the members that peers of the OT community ask for', () => {
    expect(type).toMatchObject({ name: 'boardstream', uri: expect.stringMatching(/^https:/) as string });
    for (const member of [
      'create',
      'createDeserialized',
      'apply',
      'transform',
      'transformX',
      'compose',
      'normalize',
      'serialize',
      'deserialize',
      'invertWithDoc',
    ] as const) {
      expect(typeof type[member]).toBe('function');
    }
  });

  it('[M15] is the same algebra: left is the second in the order, as ShareDB calls what comes later', () => {
    always((draw) => {
      const { board, naive } = drawScene(draw);
      const [a, b] = [drawOp(draw, naive), drawOp(draw, naive)];
      expectSame(type.transform(a, b, 'right'), transform(a, b, 'first'));
      expectSame(type.transform(a, b, 'left'), transform(a, b, 'second'));
      const [aAfterB, bAfterA] = type.transformX(a, b);
      expectSame(aAfterB, transform(a, b, 'second'));
      const left = type.apply(type.apply(board, b), aAfterB);
      expectSame(type.serialize(left), type.serialize(type.apply(type.apply(board, a), bAfterA)));
    }, 300);
  });

  it('[M15] does to plain data what it does to a board, and gives back what it was given', () => {
    always((draw) => {
      const { board, naive } = drawScene(draw);
      const op = drawOp(draw, naive);
      const data = frozen(type.serialize(board));
      const [boardAfter, dataAfter] = [type.apply(board, op), type.apply(data, op)];
      expect(boardAfter).toBeInstanceOf(Board);
      expectSame(dataAfter, type.serialize(boardAfter));
      expectSame(JSON.parse(JSON.stringify(dataAfter)), dataAfter);
      expectSame(type.invertWithDoc(op, data), type.invertWithDoc(op, board));
    }, 300);
  });

  it('[M15] a snapshot survives being written and read', () => {
    always((draw) => {
      const data = JSON.stringify(type.serialize(drawScene(draw).board));
      const read = JSON.parse(data) as SerializedBoard;
      expectSame(type.create(read), read);
      expectSame(type.serialize(type.deserialize(read)), read);
      expectSame(type.serialize(type.createDeserialized(read)), read);
    }, 300);
    expect(type.create()).toEqual({ board: {}, elements: [] });
    expect(type.createDeserialized().size).toBe(0);
  });

  it('[M15] refuses what is no snapshot and what is no side', () => {
    for (const snapshot of [
      undefined,
      null,
      'text',
      [],
      { board: {} },
      { board: 1, elements: [] },
      { board: {}, elements: [{}] },
    ]) {
      expect(() => type.apply(snapshot as never, [])).toThrow(OpError);
    }
    expect(() => type.transform([], [], 'first' as never)).toThrow('[M15] a side is left or right, not "first"');
  });
});
