import { readDrawing } from './read-drawing.ts';
import { isExtraKey, keysOfType } from './scene-keys.ts';
import { sameJson } from './json-values.ts';
import { FIXTURES } from './spec-support/fixtures.ts';
import { normaliseScene } from './index.ts';

/** How each key that occurs in the real drawings is treated; SPEC.md says what each treatment means. */
const TREATMENT: Readonly<Record<string, readonly string[]>> = {
  form: ['fontFamily', 'height', 'id', 'originalText', 'points', 'pressures', 'text', 'type', 'width', 'x', 'y'],
  prop: [
    'angle',
    'backgroundColor',
    'endArrowhead',
    'fillStyle',
    'fontSize',
    'groupIds',
    'isDeleted',
    'link',
    'locked',
    'opacity',
    'startArrowhead',
    'strokeColor',
    'strokeStyle',
    'strokeWidth',
    'textAlign',
    'verticalAlign',
  ],
  extra: [
    'autoResize',
    'containerId',
    'elbowed',
    'endBinding',
    'frameId',
    'lineHeight',
    'roughness',
    'roundness',
    'seed',
    'simulatePressure',
    'startBinding',
  ],
  own: ['lastCommittedPoint', 'updated', 'version', 'versionNonce'],
  derived: ['boundElements', 'index'],
  // Not of today's format: carried in `extra` as they are. The two last stand on rectangles.
  unknown: ['baseline', 'boundElementIds', 'rawText', 'strokeSharpness', 'rectangle.fontSize', 'rectangle.baseline'],
};

/** What the normalisation may change, and nothing else. */
const NORMALISED = ['angle', 'boundElements', 'fontSize', 'height', 'index', 'points', 'pressures', 'width', 'x', 'y'];
/** Changed only in an item in which an id was renamed. */
const RENAMED = ['boundElements', 'containerId', 'endBinding', 'id', 'startBinding'];

const drawings = FIXTURES.map(({ name, text }) => ({ name, file: JSON.parse(text) as unknown }));
const elements = drawings.flatMap(({ file }) =>
  readDrawing(file).items.flatMap((item) => item.elements.map(({ raw }) => raw)),
);

describe('keys of the real drawings', () => {
  it('are each accounted for: a key that is not in this list is new', () => {
    const seen: Record<string, Set<string>> = {};
    for (const raw of elements) {
      const type = String(raw['type']);
      const keys = keysOfType(type);
      for (const key of Object.keys(raw)) {
        const place = Object.hasOwn(keys, key) ? keys[key]?.in : undefined;
        if (place === undefined) expect(isExtraKey(keys, key)).toBe(true);
        const name =
          place === undefined && type === 'rectangle' && /^(fontSize|baseline)$/.test(key) ? `rectangle.${key}` : key;
        (seen[place ?? 'unknown'] ??= new Set()).add(name);
      }
    }
    const sorted = (lists: Readonly<Record<string, Iterable<string>>>): unknown =>
      Object.fromEntries(Object.entries(lists).map(([place, keys]) => [place, [...keys].sort()]));
    expect(sorted(seen)).toEqual(sorted(TREATMENT));
  });

  it('are changed by the normalisation only where SPEC.md says so', () => {
    const changed = new Set<string>();
    const renamed = new Set<string>();
    for (const { name, file } of drawings) {
      const raws = readDrawing(file).items.flatMap((item) => item.elements.map(({ raw }) => raw));
      const isRenamed = name.startsWith('yuelfei');
      normaliseScene(file).forEach((normal, i) => {
        const raw = raws[i] ?? {};
        for (const key of new Set([...Object.keys(raw), ...Object.keys(normal)])) {
          if (!sameJson(raw[key], normal[key])) (isRenamed ? renamed : changed).add(key);
        }
      });
    }
    expect(NORMALISED).toEqual(expect.arrayContaining([...changed]));
    expect([...NORMALISED, ...RENAMED]).toEqual(expect.arrayContaining([...renamed]));
    expect([...renamed]).toContain('id');
  });
});
