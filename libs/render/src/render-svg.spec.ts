import { apply, Board, boardOf, type ElementData, type Point } from '@boardstream/ot';
import fc from 'fast-check';
import { RenderError, renderSvg } from './index.ts';
import { renderPng } from './png.ts';

const SEED = 20_260_102;
const box = { x: 10, y: 20, width: 100, height: 50 };
const shape = (props: Partial<ElementData>): ElementData => ({ kind: 'shape', box, extra: { seed: 1 }, ...props });
const svgOf = (...elements: readonly ElementData[]): string =>
  renderSvg(boardOf(elements.map((element, i) => ({ id: `e${i}`, element }))));

/** A reader of XML that knows what the renderer may write, and throws at anything else. */
function tagsOf(svg: string): readonly string[] {
  const tags: string[] = [];
  const open: string[] = [];
  let rest = svg;
  while (rest !== '') {
    const text = /^[^<>]+/.exec(rest)?.[0] ?? '';
    expect(text).toMatch(/^(?:[^&]|&#\d+;)*$/);
    rest = rest.slice(text.length);
    if (rest === '') break;
    const match = /^<(\/?)([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/.exec(rest);
    if (match === null) throw new Error(`not well-formed at ${rest.slice(0, 80)}`);
    const [whole, closing, name = '', attributes = '', selfClosing] = match;
    for (const [, value = ''] of attributes.matchAll(/="([^"]*)"/g)) expect(value).toMatch(/^(?:[^&]|&#\d+;)*$/);
    if (closing === '/') expect(open.pop()).toBe(name);
    else {
      tags.push(`${name}${attributes}`);
      if (selfClosing !== '/') open.push(name);
    }
    rest = rest.slice(whole.length);
  }
  expect(open).toEqual([]);
  return tags;
}

/** Leaves out the sequences that a kind does not have. Values are any a board may hold, and some that it may not. */
function ofItsKind({
  points,
  text,
  ...element
}: object & { kind?: unknown; points?: unknown; text?: unknown }): ElementData {
  const sequence =
    element.kind === 'text' ? { text } : element.kind === 'stroke' || element.kind === 'shape' ? { points } : {};
  return JSON.parse(JSON.stringify({ ...element, ...sequence })) as ElementData;
}

const DRAWN = /^(?:svg|g|path|rect|text|a|clipPath)(?: |$)/;

function expectSafe(svg: string): void {
  for (const tag of tagsOf(svg)) {
    expect(tag).toMatch(DRAWN);
    expect(tag).not.toMatch(/ on[a-z]+=| style=| xlink:/i);
    expect(tag).not.toMatch(/ (?:fill|stroke|clip-path)="(?!url\(#frame-\d+\)")[^"]*url/i);
    const href = / href="([^"]*)"/.exec(tag)?.[1];
    if (href !== undefined) expect(href).toMatch(/^(?:https?:\/\/|mailto:)/i);
  }
}

describe('renderSvg', () => {
  it('gives a small valid picture of an empty board', () => {
    const svg = renderSvg(Board.empty);
    expect(tagsOf(svg)).toHaveLength(2);
    expect(svg).toMatch(/^<svg [^>]*width="120" height="120" viewBox="-10 -10 120 120"/);
  });

  it('draws the same picture each time, and another with another seed', () => {
    const [one, two] = [svgOf(shape({})), svgOf(shape({}))];
    expect(one).toBe(two);
    expect(svgOf(shape({ extra: { seed: 2 } }))).not.toBe(one);
    expect(svgOf(shape({ extra: {} }))).toBe(svgOf(shape({ extra: {} })));
  });

  it('[M7] paints in order, and nothing that is deleted', () => {
    const board = boardOf([
      { id: 'top', element: { kind: 'text', text: 'top', z: 'a2', box } },
      { id: 'low', element: { kind: 'text', text: 'low', z: 'a1', box } },
      { id: 'gone', element: { kind: 'text', text: 'gone', z: 'a3', box } },
    ]);
    const svg = renderSvg(apply(board, [{ type: 'set', id: 'gone', props: { deleted: true } }]));
    expect(svg.indexOf('>low<')).toBeGreaterThan(0);
    expect(svg.indexOf('>top<')).toBeGreaterThan(svg.indexOf('>low<'));
    expect(svg).not.toContain('gone');
  });

  it('paints a text right above the shape it is bound to', () => {
    const svg = renderSvg(
      boardOf([
        { id: 'label', element: { kind: 'text', text: 'label', z: 'a1', box, extra: { containerId: 'shape' } } },
        { id: 'shape', element: shape({ z: 'a2', fillColor: '#ff0000' }) },
        { id: 'last', element: { kind: 'text', text: 'last', z: 'a3', box } },
      ]),
    );
    expect(svg.indexOf('>label<')).toBeGreaterThan(svg.indexOf('#ff0000'));
    expect(svg.indexOf('>label<')).toBeLessThan(svg.indexOf('>last<'));
  });

  it('covers what is drawn, turned elements too', () => {
    const [, x, y, width, height] =
      /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svgOf(shape({ angle: Math.PI / 2 }))) ?? [];
    // Turned about its centre (60, 45), it stands from 35 to 85 and from −5 to 95; half a stroke, a margin, the padding.
    expect([x, y, width, height].map(Number)).toEqual([22, -18, 76, 126]);
  });

  it('makes room for a text that nobody has measured', () => {
    const [, , , width, height] =
      /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(
        svgOf({ kind: 'text', text: 'one\ntwo lines', box: { x: 0, y: 0, width: 0, height: 0 } }),
      ) ?? [];
    expect(Number(width)).toBeGreaterThan(100);
    expect(Number(height)).toBeGreaterThan(60);
  });

  it('draws each kind, shape, fill and arrowhead', () => {
    const points: Point[] = [
      [0, 0],
      [50, 10],
      [100, 50],
    ];
    const heads = [
      'arrow',
      'bar',
      'dot',
      'circle',
      'circle_outline',
      'triangle',
      'triangle_outline',
      'diamond',
      'diamond_outline',
      'crowfoot_one',
      'crowfoot_many',
      'crowfoot_one_or_many',
      'cardinality_one',
    ];
    const plain = svgOf(shape({ shape: 'arrow', points })).length;
    for (const head of heads) {
      for (const end of [{ startArrowhead: head }, { endArrowhead: head }]) {
        const svg = svgOf(shape({ shape: 'arrow', points, ...end }));
        tagsOf(svg);
        expect(svg.length).toBeGreaterThan(plain);
      }
    }
    for (const fillStyle of ['solid', 'hachure', 'cross-hatch', 'zigzag']) {
      for (const name of ['rectangle', 'ellipse', 'diamond']) {
        expect(svgOf(shape({ shape: name, fillStyle, fillColor: '#00ff00' }))).toContain('#00ff00');
      }
    }
    expect(svgOf(shape({ dash: 'dashed' }))).toContain('stroke-dasharray="8 10"');
    expect(svgOf({ kind: 'image', box })).toContain('<rect');
    expect(svgOf({ kind: 'frame', box, extra: { name: 'Frame 1' } })).toContain('>Frame 1<');
    expect(
      svgOf({
        kind: 'stroke',
        box,
        points: [
          [0, 0, 0.2],
          [10, 5, 0.9],
        ],
      }),
    ).toContain('<path');
    expect(svgOf({ kind: 'stroke', box, points: [[0, 0]] })).toContain('<path');
  });

  it('[G25] writes nothing of an element as markup, and no URL that would be fetched', () => {
    const hostile = '"><script>alert(1)</script><image href="https://evil.example/x"/>&lt;\u0000\ud800]]>\'';
    const url = 'url(https://evil.example/x#a)';
    const elements: ElementData[] = [
      {
        kind: 'text',
        text: hostile.replace('\ud800', ''),
        font: hostile,
        strokeColor: hostile,
        box,
        textAlign: hostile,
      },
      { kind: 'frame', box, extra: { name: hostile } },
      shape({
        strokeColor: url,
        fillColor: url,
        dash: hostile,
        fillStyle: hostile,
        extra: { seed: '1', roughness: {}, roundness: [hostile] },
      }),
      shape({ strokeColor: 'expression(1)', fillColor: 'rgb(1,2,3)" onload="x' }),
      shape({
        shape: 'arrow',
        points: [
          [0, 0],
          [9, 9],
        ],
        endArrowhead: hostile,
        startArrowhead: '__proto__',
      }),
      { kind: 'text', text: 'x', box, link: 'javascript:alert(1)' },
      { kind: 'text', text: 'x', box, link: `https://example.org/?a="><script>` },
      { kind: 'text', text: 'x', box, extra: { frameId: hostile, containerId: '__proto__', lineHeight: 'NaN' } },
    ];
    const svg = svgOf(...elements);
    expectSafe(svg);
    expect(svg).not.toContain('javascript:');
    expect(svg).not.toContain('evil.example/x#');
    expectSafe(renderSvg(boardOf([], { background: url }), { background: url }));
  });

  it('[G25] is safe and well-formed whatever a board holds', () => {
    const text = fc.string({ unit: 'binary' });
    const coordinate = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constantFrom(0, 20_000_000, -20_000_000, 0.01));
    const point = fc.oneof(
      fc.tuple(coordinate, coordinate),
      fc.tuple(coordinate, coordinate, fc.float({ min: 0, max: 1, noNaN: true })),
    );
    const element = fc.record(
      {
        kind: fc.constantFrom('stroke', 'shape', 'text', 'image', 'frame'),
        box: fc.record({ x: coordinate, y: coordinate, width: coordinate, height: coordinate }),
        shape: fc.constantFrom('rectangle', 'ellipse', 'diamond', 'line', 'arrow', 'star'),
        points: fc.array(point, { maxLength: 6 }),
        angle: fc.double({ min: -100, max: 100, noNaN: true }),
        strokeColor: text,
        fillColor: fc.oneof(text, fc.constant('#f00')),
        fillStyle: fc.constantFrom('solid', 'hachure', 'cross-hatch', 'zigzag'),
        strokeWidth: fc.constantFrom(0, 0.01, 1, 10_000),
        opacity: fc.constantFrom(0, 0.5, 1),
        dash: fc.constantFrom('solid', 'dashed', 'dotted'),
        startArrowhead: fc.constantFrom('arrow', 'dot', 'crowfoot_many'),
        endArrowhead: fc.oneof(text, fc.constant('diamond_outline')),
        text,
        fontSize: fc.constantFrom(0, 20, 100_000),
        link: text,
        extra: fc.dictionary(
          fc.constantFrom('roughness', 'seed', 'roundness', 'lineHeight', 'elbowed', 'frameId', 'wrapped', 'name'),
          fc.jsonValue().map((value) => value ?? 0),
        ),
      },
      { requiredKeys: ['kind', 'box'] },
    );
    fc.assert(
      fc.property(fc.array(element, { maxLength: 4 }), (elements) => {
        const svg = svgOf(...elements.map(ofItsKind));
        expectSafe(svg);
        expect(/NaN|Infinity|undefined/.exec(svg)).toBeNull();
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('stays bounded: a hatched shape as large as a board allows, and a document over its limit', () => {
    const huge = { x: -20_000_000, y: -20_000_000, width: 20_000_000, height: 20_000_000 };
    const svg = svgOf(shape({ box: huge, fillColor: '#ff0000', fillStyle: 'cross-hatch', strokeWidth: 0 }));
    expect(svg.length).toBeLessThan(300_000);
    expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeLessThanOrEqual(16_384);
    const board = boardOf(Array.from({ length: 50 }, (_, i) => ({ id: `e${i}`, element: shape({}) })));
    expect(() => renderSvg(board, { maxLength: 5_000 })).toThrow(RenderError);
  });
});

describe('renderPng', () => {
  it('makes a PNG no larger than asked for', async () => {
    const png = await renderPng(svgOf(shape({ box: { x: 0, y: 0, width: 3_000, height: 1_000 } })), { maxSide: 300 });
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const header = new DataView(png.buffer, png.byteOffset);
    expect(header.getUint32(16)).toBeLessThanOrEqual(300);
    expect(header.getUint32(20)).toBeLessThanOrEqual(300);
  });

  it('takes nothing but what renderSvg made', async () => {
    await expect(renderPng('<svg xmlns="http://www.w3.org/2000/svg"/>')).rejects.toThrow(RangeError);
  });
});
