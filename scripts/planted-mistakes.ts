// What `npm run mutations` plants: one small mistake at a time, each of a kind that somebody might really make.

/** The tests that should notice: files, and by their titles the tests in them. */
interface Catchers {
  readonly specs: readonly string[];
  /** A regular expression over titles. */
  readonly tests: string;
  /** How many sessions of the convergence simulator are tried too; one that does not notice alone is no fault. */
  readonly sessions?: number;
}

const SESSIONS = 60;

/** One mistake: in `file`, `right` (found there exactly once) becomes `wrong`. */
export interface PlantedMistake {
  readonly name: string;
  /** What goes wrong by it. */
  readonly what: string;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  readonly catchers: Catchers;
}

const OT_SPECS = ['libs/ot/src/delta.spec.ts', 'libs/ot/src/transform.spec.ts', 'libs/ot/src/algebra.fuzz.spec.ts'];
const TRANSFORM: Catchers = { specs: OT_SPECS, tests: '\\[M1[01]\\]' };
const COMPOSE: Catchers = { specs: OT_SPECS, tests: '\\[M12\\]' };
const INVERT: Catchers = { specs: OT_SPECS, tests: '\\[M13\\]' };
const CODE_POINTS: Catchers = { specs: OT_SPECS, tests: '\\[M5\\]' };
const VECTOR: Catchers = {
  specs: ['libs/board/src/decide-identity.spec.ts', 'libs/board/src/room.fuzz.spec.ts'],
  tests: '\\[M19\\]',
  sessions: SESSIONS,
};
const UNDO: Catchers = {
  specs: ['libs/client/src/undo.spec.ts', 'libs/client/src/undo.fuzz.spec.ts'],
  tests: '\\[M28\\]',
  sessions: SESSIONS,
};

const DELTA = 'libs/ot/src/delta.ts';
const TRANSFORM_FILE = 'libs/ot/src/transform.ts';
const NORMALIZE = 'libs/ot/src/normalize.ts';
const IDENTITY = 'libs/board/src/judge-identity.ts';
const STACKS = 'libs/client/src/undo-stacks.ts';

export const PLANTED_MISTAKES: readonly PlantedMistake[] = [
  {
    name: 'insert-order',
    what: 'transform: of two inserts at one place the second goes first',
    file: DELTA,
    right: "mine.kind === 'insert' && (side === 'first' ||",
    wrong: "mine.kind === 'insert' && (side === 'second' ||",
    catchers: TRANSFORM,
  },
  {
    name: 'insert-in-delete',
    what: 'transform: a delete is not split around an insert within it',
    file: DELTA,
    right: 'result.retain(theirs.left);',
    wrong: "if (mine.kind === 'delete') result.delete(theirs.left); else result.retain(theirs.left);",
    catchers: TRANSFORM,
  },
  {
    name: 'deleted-twice',
    what: 'transform: what both delete is deleted twice',
    file: DELTA,
    right: "if (theirs.kind !== 'delete') {",
    wrong: "if (theirs.kind !== 'delete' || mine.kind === 'delete') {",
    catchers: TRANSFORM,
  },
  {
    name: 'first-writer-wins',
    what: 'transform: of two sets of a property the first in the order stands',
    file: TRANSFORM_FILE,
    right: "if (other.type !== 'set' || side === 'second') return change;",
    wrong: "if (other.type !== 'set' || side === 'first') return change;",
    catchers: TRANSFORM,
  },
  {
    name: 'both-creates-stand',
    what: 'transform: of two creates of one element both stand',
    file: TRANSFORM_FILE,
    right: "return other.type === 'create' && side === 'second' ? undefined : change;",
    wrong: 'return change;',
    catchers: TRANSFORM,
  },
  {
    name: 'edit-after-set',
    what: 'transform: an edit of a sequence stands against a set of it',
    file: TRANSFORM_FILE,
    right: 'setsSequence(other, change.field) ? undefined : change;',
    wrong: 'change;',
    catchers: TRANSFORM,
  },
  {
    name: 'set-after-create',
    what: 'transform: a set stands against a create of its element',
    file: TRANSFORM_FILE,
    right: "return other.type === 'create' ? undefined : transformSet(change, other, side);",
    wrong: 'return transformSet(change, other, side);',
    catchers: TRANSFORM,
  },
  {
    name: 'code-units',
    what: 'texts are counted in UTF-16 units',
    file: 'libs/ot/src/items.ts',
    right: 'length: codePointLength,',
    wrong: 'length: (text) => text.length,',
    catchers: CODE_POINTS,
  },
  {
    name: 'compose-cuts-tail',
    what: 'compose: what is left of the first delta after the end of the second is lost, a last delete among it',
    file: DELTA,
    right: "while (first.kind !== 'end' || second.kind !== 'end') {",
    wrong: "while (second.kind !== 'end') {",
    catchers: COMPOSE,
  },
  {
    name: 'compose-loses-null',
    what: 'compose: a null, which unsets a property, is lost',
    file: NORMALIZE,
    right: "if (value === undefined || name === 'extra') continue;",
    wrong: "if (value === undefined || value === null || name === 'extra') continue;",
    catchers: COMPOSE,
  },
  {
    name: 'compose-keeps-edits',
    what: 'compose: an edit of a text stays although a later set replaces the text',
    file: NORMALIZE,
    right: 'if (change.props.text !== undefined) delete after.text;',
    wrong: '',
    catchers: COMPOSE,
  },
  {
    name: 'invert-does-not-unset',
    what: 'invert: a property that was not set before stays set',
    file: 'libs/ot/src/invert.ts',
    right: 'old[name] = before.props[name] ?? null;',
    wrong: 'old[name] = before.props[name];',
    catchers: INVERT,
  },
  {
    name: 'vector-not-updated',
    what: 'version vector: a client keeps the entry of its first op',
    file: 'libs/board/src/room-fold.ts',
    right: 'this.#now.vector.set({ client: opId.client, counter: opId.counter, nonce, seq: event.seq });',
    wrong:
      'if (this.#now.vector.get(opId.client) === undefined) this.#now.vector.set({ client: opId.client, counter: opId.counter, nonce, seq: event.seq });',
    catchers: VECTOR,
  },
  {
    name: 'lower-counter-new',
    what: 'version vector: a lower counter than the last is taken as new',
    file: IDENTITY,
    right: 'if (opId.counter <= last.counter)',
    wrong: 'if (opId.counter === last.counter)',
    catchers: VECTOR,
  },
  {
    name: 'nonce-ignored',
    what: 'version vector: another op under a used id is answered as a duplicate',
    file: IDENTITY,
    right: 'opId.counter === last.counter && nonce === last.nonce',
    wrong: 'opId.counter === last.counter',
    catchers: VECTOR,
  },
  {
    name: 'own-op-overtaken',
    what: 'version vector: a base below the own last op is accepted, and the op transformed over that',
    file: IDENTITY,
    right: 'if (baseSeq < last.seq)',
    wrong: 'if (baseSeq < 0)',
    catchers: VECTOR,
  },
  {
    name: 'floor-off-by-one',
    what: 'version vector: the floor itself is refused as a base',
    file: IDENTITY,
    right: 'if (baseSeq < floor)',
    wrong: 'if (baseSeq <= floor)',
    catchers: VECTOR,
  },
  {
    name: 'sweep-off-by-one',
    what: 'version vector: an entry at the floor stays when old ones are dropped',
    file: 'libs/board/src/vector-draft.ts',
    right: 'if (entry.seq <= floor)',
    wrong: 'if (entry.seq < floor)',
    catchers: VECTOR,
  },
  {
    name: 'undo-not-carried',
    what: 'undo: steps are not carried through what others did since',
    file: STACKS,
    right: 'carryThrough(this.#undo, changes);',
    wrong: '',
    catchers: UNDO,
  },
  {
    name: 'undo-wrong-side',
    what: 'undo: a step is carried as the second in the order, and overwrites what another set since',
    file: STACKS,
    right: "work.carry(id, other, 'first')",
    wrong: "work.carry(id, other, 'second')",
    catchers: UNDO,
  },
  {
    name: 'undo-chain-broken',
    what: 'undo: what others did reaches the lower steps as if the upper ones were not undone before them',
    file: STACKS,
    right: "other = work.carry(id, other, 'first')",
    wrong: "work.carry(id, other, 'first')",
    catchers: UNDO,
  },
  {
    name: 'gesture-backwards',
    what: 'undo: the inverses of one gesture are done in the order of its ops, not backwards',
    file: STACKS,
    right: 'top.work.addBefore(inverse)',
    wrong: 'top.work.addAfter(inverse)',
    catchers: UNDO,
  },
  {
    name: 'redo-not-cleared',
    what: 'undo: redo outlives a new op',
    file: STACKS,
    right: 'this.#redo = [];\n    const top',
    wrong: 'const top',
    catchers: UNDO,
  },
  {
    name: 'purge-keeps-steps',
    what: 'undo: steps about a purged element stay',
    file: 'libs/client/src/event-intake.ts',
    right: 'state.undo.forget(ids);\n  state.purge(ids);',
    wrong: 'state.purge(ids);',
    catchers: UNDO,
  },
  {
    name: 'fixup-is-no-step',
    what: "undo: an editor's fix-up is not carried through the steps",
    file: 'libs/client/src/merge-engine.ts',
    right: "if (options.origin === 'fixup') this.#state.undo.carry(whole);",
    wrong: "if (options.origin === 'fixup') return reportOf(whole);",
    catchers: UNDO,
  },
];
