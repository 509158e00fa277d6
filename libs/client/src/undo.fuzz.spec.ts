import { create, editText, testClient, textElement, withSeed, type Random } from '@boardstream/testing';
import { LinkedEngine } from '../test/linked-engine.ts';
import { TestRoom } from '../test/test-room.ts';

const SESSIONS = 300;
const FIRST_SEED = 1;
const CHANGES = 24;
const CAPITALS = ['A', 'B', 'C', 'D'];
const SMALL_LETTERS = ['a', 'b', 'c', 'd'];

/** A character of the text, and in which of Ann's steps she wrote it; Bob's are in none. */
interface Character {
  readonly text: string;
  readonly step?: number;
}

const written = (characters: readonly Character[]): string => characters.map(({ text }) => text).join('');

/** Ann writes capitals, and Bob writes small letters and deletes anything: in one text, one after the other. */
class Session {
  readonly #random: Random;
  readonly ann: LinkedEngine;
  readonly #bob: LinkedEngine;
  /** What the text should be. Uses nothing of the code under test. */
  model: readonly Character[] = [];
  #steps = 0;

  constructor(random: Random) {
    this.#random = random;
    const room = new TestRoom();
    this.ann = new LinkedEngine(room, testClient('ann'));
    this.#bob = new LinkedEngine(room, testClient('bob'));
    this.#bob.do(create('t', textElement('')));
    this.settle();
  }

  get shown(): string {
    return this.ann.engine.shown.get('t')?.text?.toString() ?? '';
  }

  change(): void {
    const what = this.#random.integer(0, 3);
    // Some changes go on with the gesture of the one before, and are one step with it.
    if (what >= 2) this.#insert(this.ann, CAPITALS, this.#random.chance(0.4) ? this.#steps : ++this.#steps);
    else if (what === 1 && this.model.length > 0) this.#delete();
    else this.#insert(this.#bob, SMALL_LETTERS);
    this.settle();
  }

  settle(): void {
    this.ann.settle();
    this.#bob.settle();
    this.ann.receive();
  }

  #insert(who: LinkedEngine, letters: readonly string[], step?: number): void {
    const at = this.#random.integer(0, this.model.length);
    const text = Array.from({ length: this.#random.integer(1, 3) }, () => this.#random.pick(letters));
    const characters = text.map((letter): Character =>
      step === undefined ? { text: letter } : { text: letter, step },
    );
    const op = editText('t', [...(at > 0 ? [{ retain: at }] : []), { insert: text.join('') }]);
    who.engine.submit(op, step === undefined ? {} : { group: String(step) });
    this.model = [...this.model.slice(0, at), ...characters, ...this.model.slice(at)];
  }

  #delete(): void {
    const at = this.#random.integer(0, this.model.length - 1);
    this.#bob.do(editText('t', [...(at > 0 ? [{ retain: at }] : []), { delete: 1 }]));
    this.model = this.model.filter((_, i) => i !== at);
  }
}

describe('undo among the edits of others', () => {
  it(`[M28] takes back step by step what its person wrote, wherever others wrote between (seeds from ${String(FIRST_SEED)})`, async () => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SESSIONS; seed++) {
      await withSeed(seed, (random) => {
        const session = new Session(random);
        for (let i = 0; i < CHANGES; i++) session.change();
        const full = session.model;
        expect(session.shown).toBe(written(full));
        let left = full;
        for (;;) {
          // A step of which others left nothing is passed over.
          const last = Math.max(-1, ...left.flatMap(({ step }) => step ?? []));
          expect(session.ann.engine.undo() !== undefined).toBe(last >= 0);
          if (last < 0) break;
          left = left.filter(({ step }) => step !== last);
          expect(session.shown).toBe(written(left));
        }
        while (session.ann.engine.redo() !== undefined) session.settle();
        expect(session.shown).toBe(written(full));
      });
    }
  });
});
