import type { Board, Change, Element, Operation } from '@boardstream/ot';
import { rectangleElement, strokeElement, textElement, type Random } from '@boardstream/testing';

/** A random operation that fits the board. Every change of an element carries the token in its `extra`. */
export function randomOp(board: Board, token: string, random: Random): Operation {
  const elements = [...board.elements()].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (elements.length === 0 || random.chance(0.15)) return [randomCreate(elements, token, random)];
  const chosen = random.shuffle(elements).slice(0, random.integer(1, 2));
  return chosen.flatMap((element) => randomChanges(element, token, random));
}

function randomCreate(elements: readonly Element[], token: string, random: Random): Change {
  // Few ids, so that two people make the same one now and then.
  const free = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].filter((id) => !elements.some((element) => element.id === id));
  const id = free.length > 0 && random.chance(0.6) ? random.pick(free) : `made-by-${token}`;
  const extra = { [token]: true };
  const element = random.pick([
    textElement('some text', { extra }),
    strokeElement(undefined, { extra }),
    rectangleElement({ extra }),
  ]);
  return { type: 'create', id, element };
}

function randomChanges(element: Element, token: string, random: Random): readonly Change[] {
  const { id } = element;
  const extra = { [token]: true };
  const set = random.pick<Change>([
    { type: 'set', id, props: { extra, strokeColor: random.pick(['#111111', '#222222']) } },
    { type: 'set', id, props: { extra, angle: random.integer(0, 6) } },
    { type: 'set', id, props: { extra, box: { x: random.integer(0, 9), y: 0, width: 10, height: 10 } } },
    { type: 'set', id, props: { extra, deleted: random.chance(0.7) ? true : null } },
    { type: 'set', id, props: { extra } },
  ]);
  if (element.kind === 'text') return [set, ...textEdit(element, random)];
  if (element.kind === 'stroke') return [set, ...pointsEdit(element, random)];
  return [set];
}

function textEdit(element: Element, random: Random): readonly Change[] {
  const length = element.text?.length ?? 0;
  const at = random.integer(0, length);
  const cut = Math.min(random.integer(0, 3), length - at);
  const insert = random.pick(['', 'x', 'yz', '😀']);
  const delta = [
    ...(at > 0 ? [{ retain: at }] : []),
    ...(insert === '' ? [] : [{ insert }]),
    ...(cut > 0 ? [{ delete: cut }] : []),
  ];
  return delta.some((part) => !('retain' in part)) ? [{ type: 'edit', id: element.id, field: 'text', delta }] : [];
}

function pointsEdit(element: Element, random: Random): readonly Change[] {
  const length = element.points?.length ?? 0;
  const insert = [[random.integer(0, 99), random.integer(0, 99)] as const];
  return [
    {
      type: 'edit',
      id: element.id,
      field: 'points',
      delta: length === 0 ? [{ insert }] : [{ retain: length }, { insert }],
    },
  ];
}
