import type { TextDelta } from '@boardstream/ot';
import type { Random } from '@boardstream/testing';
import type { TextOp } from 'ot-text-unicode';

// Code points that are one unit, two units, and those that only make sense beside others: combining marks, joiners,
// variation selectors, skin tones, halves of flags. A position may stand between any two of them.
const CODE_POINTS = [
  'a',
  'b',
  ' ',
  '\n',
  'é',
  '中',
  '\u0301',
  '\u20dd',
  '\u200d',
  '\ufe0f',
  '\ue000',
  '\uffff',
  '👩',
  '😀',
  '🏽',
  '🇫',
  '🇷',
  '𝔘',
  '\u{10ffff}',
];
/** What people see as one character, made of several code points. */
const CLUSTERS = ['e\u0301', '👩\u200d👩\u200d👧', '🏳\ufe0f\u200d🌈', '🇫🇷', '👍🏽', 'a\u20dd\u0301'];

export function drawText(random: Random, minPieces: number, maxPieces: number): string {
  const length = random.integer(minPieces, maxPieces);
  return Array.from({ length }, () => random.pick(random.chance(0.2) ? CLUSTERS : CODE_POINTS)).join('');
}

/** A canonical delta (M9) for a text of so many code points that edits at `start`, and perhaps behind it. */
export function drawTextDelta(random: Random, length: number, start: number): TextDelta {
  const delta: TextDelta[number][] = [];
  let at = 0;
  let retain = start;
  for (let edits = random.integer(1, 3); edits > 0 && at + retain <= length; edits--) {
    if (retain > 0) delta.push({ retain });
    at += retain;
    retain = random.integer(1, 2);
    const deleted = random.chance(0.7) ? random.integer(0, Math.min(4, length - at)) : 0;
    if (deleted === 0 || random.chance(0.6)) delta.push({ insert: drawText(random, 1, 2) });
    if (deleted > 0) delta.push({ delete: deleted });
    at += deleted;
  }
  return delta;
}

/** The delta in the form of ot-text-unicode: skip `n`, insert `'x'`, delete `{d: n}`. */
export function toTextOp(delta: TextDelta): TextOp {
  return delta.map((part) => {
    if ('retain' in part) return part.retain;
    return 'insert' in part ? part.insert : { d: part.delete };
  });
}

/** The other way; where ot-text-unicode says what is deleted, only its length is kept. */
export function toDelta(op: TextOp): TextDelta {
  return op.map((part) => {
    if (typeof part === 'number') return { retain: part };
    if (typeof part === 'string') return { insert: part };
    const deleted: number | string = part.d; // the package's types leave out that an inverse says what it deletes
    return { delete: typeof deleted === 'number' ? deleted : Array.from(deleted).length };
  });
}

/** Where a delta inserts, and which code points it deletes, in the text before it. */
export function reachOf(delta: TextDelta): {
  readonly inserts: ReadonlySet<number>;
  readonly deletes: ReadonlySet<number>;
} {
  const inserts = new Set<number>();
  const deletes = new Set<number>();
  let at = 0;
  for (const part of delta) {
    if ('insert' in part) inserts.add(at);
    else if ('retain' in part) at += part.retain;
    else for (let i = 0; i < part.delete; i++) deletes.add(at++);
  }
  return { inserts, deletes };
}
