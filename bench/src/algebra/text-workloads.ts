import { apply, boardOf, transform, type Operation } from '@boardstream/ot';
import { editText, rng, textElement } from '@boardstream/testing';
import { type as textUnicode, type TextOp } from 'ot-text-unicode';
import { decodedOp } from './decoded.ts';
import type { Workload } from './workload.ts';

const SEED = 2;
/** Characters typed before the text is taken as it was, so that "empty" stays near empty. */
const TYPED = 500;
/** Concurrent edits of one text that another is transformed over. */
const CONCURRENT = 100;
const LETTERS = 'The quick brown fox jumps over the lazy dog. ';

function textOf(length: number): string {
  return LETTERS.repeat(Math.ceil(length / LETTERS.length)).slice(0, length);
}

function letter(i: number): string {
  return LETTERS.charAt(i % LETTERS.length);
}

/** One character an op, at the end of a text of this length. */
function typing(length: number): Workload {
  return () => {
    const board = boardOf([{ id: 'text', element: textElement(textOf(length)) }]);
    const ops = Array.from({ length: TYPED }, (_, i) =>
      decodedOp(editText('text', [...(length + i === 0 ? [] : [{ retain: length + i }]), { insert: letter(i) }])),
    );
    return {
      ops: TYPED,
      run: () => {
        let now = board;
        for (const op of ops) now = apply(now, op);
        return now;
      },
    };
  };
}

function typingInPeer(length: number): Workload {
  return () => {
    const text = textOf(length);
    const ops = Array.from({ length: TYPED }, (_, i): TextOp =>
      length + i === 0 ? [letter(i)] : [length + i, letter(i)],
    );
    return {
      ops: TYPED,
      run: () => {
        let now = text;
        for (const op of ops) now = textUnicode.apply(now, op);
        // A string that was only added to is a tree of its pieces; reading makes it one.
        return now.charCodeAt(now.length - 1);
      },
    };
  };
}

interface Edit {
  readonly at: number;
  readonly letters: string;
}

function edits(count: number, length: number): readonly Edit[] {
  const random = rng(SEED);
  return Array.from({ length: count }, () => ({
    at: random.integer(1, length - 1),
    letters: letter(random.integer(0, 40)),
  }));
}

const asOp = ({ at, letters }: Edit): Operation => decodedOp(editText('text', [{ retain: at }, { insert: letters }]));
const asPeersOp = ({ at, letters }: Edit): TextOp => [at, letters];

const transforming: Workload = ({ ops }) => {
  const mine = edits(Math.ceil(ops / CONCURRENT), 1_000).map(asOp);
  const theirs = edits(CONCURRENT, 900).map(asOp);
  return {
    ops: mine.length,
    run: () => mine.map((op) => theirs.reduce((now, other) => transform(now, other, 'second'), op)),
  };
};

const transformingInPeer: Workload = ({ ops }) => {
  const mine = edits(Math.ceil(ops / CONCURRENT), 1_000).map(asPeersOp);
  const theirs = edits(CONCURRENT, 900).map(asPeersOp);
  return {
    ops: mine.length,
    run: () => mine.map((op) => theirs.reduce((now, other) => textUnicode.transform(now, other, 'right'), op)),
  };
};

export const TEXT_WORKLOADS = {
  'type, empty text': typing(0),
  'type, long text': (scale) => typing(scale.textLength)(scale),
  'transform, one text': transforming,
  'ot-text-unicode: type, empty text': typingInPeer(0),
  'ot-text-unicode: type, long text': (scale) => typingInPeer(scale.textLength)(scale),
  'ot-text-unicode: transform, one text': transformingInPeer,
} as const satisfies Record<string, Workload>;
