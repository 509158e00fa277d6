import { apply, BoardDraft, boardOf, toElementData, type ElementData, type Operation } from '@boardstream/ot';
import { rectangleElement, rng, strokeElement, textElement } from '@boardstream/testing';
import fc from 'fast-check';
import { writeBoardProps, writeElement } from './canonical-bytes.ts';
import { PROPERTY_TABLE, stateHash, stateHashOf } from './index.ts';
import { addTo, murmur3, sumOf, sumToHex } from './murmur3.ts';
import { HashMethod } from './state-hash.ts';

const hash = (...elements: readonly ElementData[]): string =>
  stateHash(boardOf(elements.map((element, i) => ({ id: `e${i}`, element })))).value;

describe('murmur3', () => {
  it('[M23] passes the verification test of SMHasher for MurmurHash3_x86_128: 0xB3ECE62A', () => {
    // Hashes the keys {}, {0}, {0, 1}, … with seeds 256, 255, …, then all the hashes; the first four bytes are the figure.
    const all = new DataView(new ArrayBuffer(256 * 16));
    for (let length = 0; length < 256; length++) {
      const key = new DataView(new ArrayBuffer(272));
      for (let i = 0; i < length; i++) key.setUint8(i, i);
      const { a, b, c, d } = murmur3(key, length, 256 - length);
      [a, b, c, d].forEach((word, i) => all.setInt32(length * 16 + i * 4, word, true));
    }
    expect(murmur3(all, 256 * 16, 0).a >>> 0).toBe(0xb3ece62a);
  });

  it('[M23] adds modulo 2^128', () => {
    fc.assert(
      fc.property(fc.tuple(fc.bigInt(0n, 2n ** 128n - 1n), fc.bigInt(0n, 2n ** 128n - 1n)), ([x, y]) => {
        const words = (n: bigint) => ({
          a: Number(n & 0xffffffffn),
          b: Number((n >> 32n) & 0xffffffffn) | 0, // any representation of the same bits
          c: Number((n >> 64n) & 0xffffffffn),
          d: Number((n >> 96n) & 0xffffffffn) | 0,
        });
        const sum = sumOf(words(x));
        addTo(sum, sumOf(words(y)));
        expect(BigInt(`0x${sumToHex(sum)}`)).toBe((x + y) % 2n ** 128n);
      }),
    );
  });
});

describe('stateHash', () => {
  it('[M23] is what it was when version 1 was made', () => {
    const elements: readonly ElementData[] = [
      strokeElement(
        [
          [0, 0, 0.5],
          [1.25, -3],
        ],
        { extra: { seed: 12.5, nested: { b: [null, true], a: 'é😀' } } },
      ),
      textElement('naïve 😀', { groups: ['g'], locked: true, link: 'https://example.org/' }),
    ];
    const board = boardOf(
      elements.map((element, i) => ({ id: `e${i}`, element })),
      { title: 'Plan' },
    );
    expect(stateHash(board)).toEqual({ version: 1, value: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
    expect(stateHash(board).value).toMatchInlineSnapshot(`"1ada65c5fbfd234c473dd177ecd2d8df"`);
    expect(stateHash(boardOf([])).value).toMatchInlineSnapshot(`"c127fcc3c127fcc3c127fcc36ae540ae"`);
  });

  it('[M23] depends on each property, the kind, the id, the sequences and extra', () => {
    const base = rectangleElement();
    const changed: readonly ElementData[] = [
      base,
      { ...base, kind: 'frame' },
      { ...base, angle: 1 },
      { ...base, opacity: 0.5 },
      { ...base, locked: true },
      { ...base, deleted: true },
      { ...base, z: 'a1' },
      { ...base, box: { x: 0.01, y: 0, width: 100, height: 50 } },
      { ...base, points: [[0, 0]] },
      { ...base, points: [[0, 0, 0]] },
      { ...base, points: [[0, 0, 1]] },
      { ...base, extra: { a: 1 } },
      { ...base, extra: { a: '1' } },
      { ...base, extra: { a: [1] } },
      { ...base, groups: ['ab'] },
      { ...base, groups: ['a', 'b'] },
      { ...base, startArrowhead: 'dot' },
      { ...base, endArrowhead: 'dot' },
    ];
    const hashes = [
      ...changed.map((element) => hash(element)),
      stateHash(boardOf([{ id: 'other', element: base }])).value,
      stateHash(boardOf([{ id: 'e0', element: base }], { title: 'Plan' })).value,
      hash(base, base),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('[M23] a property equal to its default hashes as an absent one', () => {
    const bare: ElementData = { kind: 'shape', box: { x: 1, y: 2, width: 3, height: 4 } };
    const defaults = Object.entries(PROPERTY_TABLE).flatMap(([name, spec]) =>
      'default' in spec ? [{ [name]: spec.default }] : [],
    );
    expect(defaults.length).toBeGreaterThan(10);
    for (const value of [...defaults, { groups: [] }]) expect(hash({ ...bare, ...value })).toBe(hash(bare));
  });

  it('[M6] does not depend on the order of keys, at any depth', () => {
    expect(hash({ kind: 'frame', extra: { a: 1, b: { c: 2, d: 3 } } })).toBe(
      hash({ kind: 'frame', extra: { b: { d: 3, c: 2 }, a: 1 } }),
    );
    expect(hash({ kind: 'frame', angle: 1, opacity: 0.5 })).toBe(hash({ kind: 'frame', opacity: 0.5, angle: 1 }));
  });

  it('[M23] kept up over ops it is the hash from scratch, however the sequences are cut into chunks', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = rng(seed);
        const lengths = new Map<string, number>();
        let board = boardOf([]);
        const draft = new BoardDraft(board);
        for (let i = 0; i < 60; i++) {
          const id = `e${random.integer(0, 40)}`;
          const length = lengths.get(id);
          const text = random.pick(['a', 'é', '😀', 'word '.repeat(200)]);
          let op: Operation;
          if (length === undefined) {
            op = [{ type: 'create', id, element: { kind: 'text' } }];
          } else if (random.chance(0.3)) {
            op = [{ type: 'set', id, props: { angle: random.integer(0, 1) } }];
          } else {
            op = [
              { type: 'edit', id, field: 'text', delta: [{ retain: random.integer(0, length) }, { insert: text }] },
            ];
          }
          board = apply(board, op);
          draft.apply(op);
          lengths.set(id, board.get(id)?.text?.length ?? 0);
          if (random.chance(0.1)) expect(stateHash(draft.finish())).toEqual(stateHash(board));
        }
        const fresh = boardOf(
          [...board.elements()].map((element) => ({ id: element.id, element: toElementData(element) })),
        );
        expect(stateHash(board)).toEqual(stateHash(fresh));
        expect(stateHash(draft.finish())).toEqual(stateHash(fresh));
      }),
      { numRuns: 100 },
    );
  });

  it('[M23] a removed element leaves no trace', () => {
    const board = boardOf([{ id: 'a', element: rectangleElement() }]);
    const draft = new BoardDraft(apply(board, [{ type: 'create', id: 'b', element: rectangleElement() }]));
    stateHash(draft.finish());
    draft.remove('b');
    expect(stateHash(draft.finish())).toEqual(stateHash(board));
  });

  it('[M23] looks only at the elements that changed since it was worked out last', () => {
    const looked: string[] = [];
    const watched = new HashMethod(
      1,
      (to, element) => {
        looked.push(element.id);
        writeElement(to, element);
      },
      writeBoardProps,
    );
    const elements = Array.from({ length: 2_000 }, (_, i) => ({ id: `e${i}`, element: rectangleElement() }));
    const board = boardOf(elements);
    watched.hash(board);
    expect(looked).toHaveLength(2_000);
    looked.length = 0;
    const op: Operation = [
      { type: 'set', id: 'e1000', props: { angle: 1 } },
      { type: 'set', id: 'e7', props: { angle: 1 } },
    ];
    const draft = new BoardDraft(board);
    draft.apply(op);
    expect(watched.hash(apply(board, op))).toEqual(stateHash(draft.finish()));
    expect(looked.sort()).toEqual(['e1000', 'e7']);
  });
});

describe('versions of the state hash', () => {
  // No second method exists. This one, of the test alone, stands for the one that is to come.
  const synthetic = new HashMethod(
    2,
    (to, element) => {
      to.utf8(`${element.kind} ${element.id}`);
    },
    (to, props) => {
      to.utf8(props.title ?? '');
    },
  );
  const methods = new Map([
    [1, new HashMethod(1, writeElement, writeBoardProps)],
    [2, synthetic],
  ]);
  const board = boardOf([{ id: 'a', element: rectangleElement() }], { title: 'Plan' });

  it('[M23] a hash names the version of its method, and each version is computed by its own', () => {
    expect(stateHashOf(1, board)).toEqual(stateHash(board));
    expect(stateHashOf(1, board, methods)).toEqual(stateHash(board));
    expect(stateHashOf(2, board, methods)?.version).toBe(2);
    expect(stateHashOf(2, board, methods)?.value).not.toBe(stateHash(board).value);
  });

  it('[M23] a version that is not known is none, and never another in its place', () => {
    for (const version of [0, 2, 99, Number.NaN]) expect(stateHashOf(version, board)).toBeUndefined();
  });

  it('[M23] two methods are kept up over ops side by side', () => {
    const next = apply(board, [
      { type: 'set', id: 'a', props: { angle: 1 } },
      { type: 'create', id: 'b', element: rectangleElement() },
    ] as Operation);
    for (const version of [1, 2, 1, 2]) {
      const fresh = boardOf(
        [...next.elements()].map((each) => ({ id: each.id, element: toElementData(each) })),
        next.props,
      );
      expect(stateHashOf(version, next, methods)).toEqual(stateHashOf(version, fresh, methods));
      expect(stateHashOf(version, board, methods)).not.toEqual(stateHashOf(version, next, methods));
    }
  });
});
