import type {
  Board,
  Change,
  Element,
  ElementData,
  Operation,
  Point,
  PointsDelta,
  PropsPatch,
  TextDelta,
} from '@boardstream/ot';
import type { Random } from '@boardstream/testing';
import type { Tags } from './tags.ts';

/** Few, so that two people make the same one now and then, and a purged one comes back. */
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const EXTRA_KEYS = ['k0', 'k1', 'k2'];

/** An operation that fits the board, mostly on what others are at too; all that it adds or sets is new (`Tags`). */
export function randomOp(board: Board, random: Random, tags: Tags): Operation {
  const elements = [...board.elements()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const roll = random.next();
  if (elements.length === 0 || roll < 0.12) return [randomCreate(board, random, tags)];
  if (roll < 0.16) return [randomBoardChange(random, tags)];
  if (roll < 0.22) {
    const several = random.shuffle(elements).slice(0, random.integer(2, 6));
    return several.flatMap((element) => randomChanges(element, random, tags));
  }
  if (roll < 0.26 && elements.length > 1) {
    const [create, other] = [randomCreate(board, random, tags), random.pick(elements)];
    return [create, ...randomChanges(other, random, tags)];
  }
  // Half of all work is at one element.
  const [hot] = elements.filter(({ props }) => props.deleted !== true);
  const element = hot !== undefined && random.chance(0.5) ? hot : random.pick(elements);
  return randomChanges(element, random, tags);
}

/** Locks or unlocks an element; undefined where there is none. */
export function randomLock(board: Board, random: Random): Operation | undefined {
  const elements = [...board.elements()].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (elements.length === 0) return undefined;
  const { id, props } = random.pick(elements);
  return [{ type: 'set', id, props: { locked: props.locked === true ? null : true } }];
}

function randomCreate(board: Board, random: Random, tags: Tags): Change {
  const free = IDS.filter((id) => board.get(id) === undefined);
  const id = free.length > 0 && random.chance(0.8) ? random.pick(free) : `made-${String(tags.number())}`;
  return { type: 'create', id, element: randomElement(random, tags) };
}

/** An element that nobody else has made. */
export function newElement(random: Random, tags: Tags): Change {
  return { type: 'create', id: `made-${String(tags.number())}`, element: randomElement(random, tags) };
}

function randomElement(random: Random, tags: Tags): ElementData {
  const common = {
    z: tags.z(),
    strokeColor: tags.color(),
    ...(random.chance(0.3) ? { extra: { k0: tags.number() } } : {}),
  };
  const long = random.chance(0.1);
  switch (random.integer(0, 2)) {
    case 0:
      return { kind: 'text', ...common, text: tags.text(long ? 40 : random.integer(1, 6)) };
    case 1:
      return { kind: 'stroke', ...common, points: tags.points(long ? 20 : random.integer(1, 4)) };
    default:
      return { kind: 'shape', shape: 'rectangle', ...common };
  }
}

function randomBoardChange(random: Random, tags: Tags): Change {
  if (random.chance(0.4)) return { type: 'board', props: { background: tags.color() } };
  if (random.chance(0.4)) return { type: 'board', props: { extra: { [random.pick(EXTRA_KEYS)]: tags.number() } } };
  return { type: 'board', props: { title: random.chance(0.8) ? `title ${String(tags.number())}` : null } };
}

function randomChanges(element: Element, random: Random, tags: Tags): readonly Change[] {
  const sequence = element.kind === 'text' || element.kind === 'stroke';
  if (!sequence || random.chance(0.35)) return [randomSet(element, random, tags)];
  const edit = element.kind === 'text' ? textEdit(element, random, tags) : pointsEdit(element, random, tags);
  return random.chance(0.2) ? [randomSet(element, random, tags), ...edit] : edit;
}

function randomSet({ id, kind, props }: Element, random: Random, tags: Tags): Change {
  const roll = random.next();
  if (roll < 0.16) return { type: 'set', id, props: { deleted: props.deleted === true ? null : true } };
  if (roll < 0.2) return { type: 'set', id, props: { locked: props.locked === true ? null : true } };
  if (roll < 0.3 && kind === 'text') return { type: 'set', id, props: { text: tags.text(random.integer(0, 5)) } };
  if (roll < 0.3 && kind === 'stroke') {
    return { type: 'set', id, props: { box: box(tags), points: tags.points(random.integer(0, 4)) } };
  }
  const one = randomProp(random, tags);
  return { type: 'set', id, props: random.chance(0.3) ? { ...one, ...randomProp(random, tags) } : one };
}

function randomProp(random: Random, tags: Tags): PropsPatch {
  switch (random.integer(0, 6)) {
    case 0:
      return { angle: tags.angle() };
    case 1:
      return { box: box(tags) };
    case 2:
      return { extra: { [random.pick(EXTRA_KEYS)]: random.chance(0.85) ? tags.number() : null } };
    case 3:
      return { extra: { [random.pick(EXTRA_KEYS)]: `${'x'.repeat(random.integer(0, 40))}${String(tags.number())}` } };
    case 4:
      return { strokeColor: random.chance(0.85) ? tags.color() : null };
    case 5:
      return { link: `https://b.test/${String(tags.number())}` };
    default:
      return { z: tags.z() };
  }
}

function box(tags: Tags): { x: number; y: number; width: number; height: number } {
  return { x: tags.number() / 100, y: 0, width: 10, height: 10 };
}

function textEdit(element: Element, random: Random, tags: Tags): readonly Change[] {
  const { at, cut, add } = place(element.text?.length ?? 0, random);
  const delta: TextDelta = [
    ...(at > 0 ? [{ retain: at }] : []),
    ...(add > 0 ? [{ insert: tags.text(add) }] : []),
    ...(cut > 0 ? [{ delete: cut }] : []),
  ];
  return [{ type: 'edit', id: element.id, field: 'text', delta }];
}

function pointsEdit(element: Element, random: Random, tags: Tags): readonly Change[] {
  const { at, cut, add } = place(element.points?.length ?? 0, random);
  const points: readonly Point[] = tags.points(add);
  const delta: PointsDelta = [
    ...(at > 0 ? [{ retain: at }] : []),
    ...(add > 0 ? [{ insert: points }] : []),
    ...(cut > 0 ? [{ delete: cut }] : []),
  ];
  return [{ type: 'edit', id: element.id, field: 'points', delta }];
}

/** Where a sequence is edited: often at its beginning or its end, where others are too. */
function place(length: number, random: Random): { readonly at: number; readonly cut: number; readonly add: number } {
  const roll = random.next();
  const at = roll < 0.3 ? 0 : roll < 0.5 ? length : random.integer(0, length);
  const cut = random.chance(0.4) ? Math.min(random.integer(1, 3), length - at) : 0;
  const add = cut > 0 && random.chance(0.5) ? 0 : random.chance(0.04) ? 12 : random.integer(1, 3);
  return { at, cut, add };
}
