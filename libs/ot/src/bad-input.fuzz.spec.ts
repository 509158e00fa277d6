import { breakOne, strangeValue } from '@boardstream/testing';
import * as ot from './index.ts';
import type { Board } from './index.ts';
import { BoardDraft, PersistentMap, type Operation } from './index.ts';
import {
  arbitraryInputs,
  brokenInputs,
  must,
  mustBe,
  mustBeApplied,
  mustBeUnchanged,
  Outcomes,
  REFUSED,
  withoutStacks,
  type BadInput,
} from './spec-support/bad-input.ts';
import { formSchema, hasForm, isElement, naiveResult } from './spec-support/form.ts';
import { naiveApply, naiveBoardOf, type NaiveBoard } from './spec-support/naive-board.ts';

// Every function of the package gets thousands of inputs in which one thing is broken, and arbitrary ones. Either it throws an
// OpError that names a rule, and the element where there is one, and nothing has changed; or what it gives is right, judged by
// `hasForm` and the naive model. Inputs are frozen: whoever changes one fails. Which values properties may have is not known
// in this package: what is broken there is carried as it is (`checkOp`'s schema judges it).
const SEED = 20_260_731;
const BROKEN = 3_000;
const ARBITRARY = 1_000;

type Attempt = (input: BadInput, outcomes: Outcomes) => void;

const asOp = (value: unknown): Operation => value as Operation; // what callers in JavaScript claim

/** What each export does with bad input; or why it can't be given any. */
const EXPORTS: Record<keyof typeof ot, Attempt | string> = {
  apply({ board, naive, bad }, outcomes) {
    const result = outcomes.of(() => ot.apply(board, asOp(bad)), bad);
    if (result !== REFUSED) mustBeApplied(result, naive, bad);
  },
  applyToElement({ board, naive, elements, random, bad }, outcomes) {
    const { id } = random.pick(elements);
    const before = board.get(id);
    const result = outcomes.of(() => ot.applyToElement(before, bad as never));
    if (result === REFUSED) return;
    must(
      hasForm(bad) && bad.every((change) => change.type !== 'board' && change.id === id),
      'a change of another was taken',
    );
    must(result !== undefined, 'there is no element');
    const expected = naiveResult(naive, bad).elements.get(id);
    const others = { ...naive, elements: new Map(expected && [[id, expected]]) };
    mustBe(ot.boardOf([{ id, element: ot.toElementData(result) }]), { ...others, props: new Map(), extra: new Map() });
  },
  Board({ board, bad }, outcomes) {
    const result = outcomes.of(() => board.get(bad as string));
    must(
      result === REFUSED || (result === undefined && typeof bad !== 'object') || typeof bad === 'string',
      'an element was found',
    );
  },
  BoardDraft({ board, naive, op, random, bad }, outcomes) {
    const draft = new BoardDraft(board);
    draft.apply(op);
    const before = draft.finish();
    const result = outcomes.of(() => draft.apply(asOp(bad)), bad);
    if (result !== REFUSED) {
      mustBeApplied(draft.finish(), naiveApply(naive, op), bad);
      return;
    }
    const [name, strange] = strangeValue(random);
    if (!/proxy/.test(name)) outcomes.of(() => draft.put(strange as never));
    outcomes.of(() => draft.get(strange as never));
    outcomes.of(() => draft.remove(strange as never));
    mustBeUnchanged(draft.finish(), before);
  },
  boardOf({ elements, random, bad }, outcomes) {
    const broken = random.chance(0.8) ? breakOne(random, elements).value : bad;
    const result = outcomes.of(() => ot.boardOf(broken as typeof elements));
    if (result === REFUSED) return;
    const items = [...(broken as typeof elements)];
    must(
      items.every(({ id, element }) => typeof id === 'string' && isElement(element)),
      'no element was taken for one',
    );
    mustBe(
      result,
      naiveResult(
        naiveBoardOf([]),
        items.map(({ id, element }) => ({ type: 'create', id, element })),
      ),
    );
  },
  boardstreamType(input, outcomes) {
    const { elements, random, op, bad } = input;
    const type = ot.boardstreamType;
    const data = { board: { title: 'x' }, elements: elements.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
    const snapshot = breakOne(random, data).value as ot.SerializedBoard;
    outcomes.of(() => type.create(snapshot));
    outcomes.of(() => type.deserialize(snapshot));
    outcomes.of(() => type.createDeserialized(snapshot));
    outcomes.of(() => type.serialize(snapshot));
    outcomes.of(() => type.invertWithDoc(op, snapshot));
    outcomes.of(() => type.invertWithDoc(asOp(bad), data));
    outcomes.of(() => type.apply(snapshot, op));
    outcomes.of(() => type.transform(op, op, strangeValue(random)[1] as 'left'));
    outcomes.of(() => type.transformX(asOp(bad), op));
    outcomes.of(() => type.normalize(asOp(bad)));
    outcomes.of(() => type.compose(op, asOp(bad)));
    const result = outcomes.of(() => type.apply(data, asOp(bad)), bad);
    if (result !== REFUSED) mustBeApplied(ot.boardOf(result.elements, result.board), withTitle(input.naive), bad);
  },
  checkOp({ naive, bad }, outcomes) {
    const result = outcomes.of(() => ot.checkOp(bad, formSchema), bad);
    if (result === REFUSED) return;
    must(hasForm(bad), 'what is no op was accepted');
    mustMeanTheSame(ot.normalize(bad), bad, naive);
  },
  codePointLength({ bad, random }, outcomes) {
    for (const text of [bad, strangeValue(random)[1]]) {
      const length = outcomes.of(() => ot.codePointLength(text as string));
      must(
        length === REFUSED || (typeof text === 'string' && length === Array.from(text).length),
        'the length is wrong',
      );
    }
  },
  compose({ naive, op, bad }, outcomes) {
    const after = outcomes.of(() => ot.compose(op, asOp(bad)));
    if (after !== REFUSED) mustMeanTheSame(after, [...op, ...asOp(bad)], naive);
    const before = outcomes.of(() => ot.compose(asOp(bad), op));
    if (before !== REFUSED) mustMeanTheSame(before, [...asOp(bad), ...op], naive);
  },
  ELEMENT_KINDS: 'a list',
  ElementSummary: 'takes functions, whose errors are theirs',
  invert({ board, naive, bad }, outcomes) {
    const inverse = outcomes.of(() => ot.invert(asOp(bad), board), bad);
    if (inverse === REFUSED) return;
    must(hasForm(bad), 'what is no op was inverted');
    ot.checkOp(inverse, formSchema);
    if (bad.some((change) => change.type === 'create')) return; // what was created is not taken away
    const after = outcomes.of(() => ot.apply(board, bad));
    if (after !== REFUSED) mustBe(ot.apply(after, inverse), naive);
  },
  isEmpty({ naive, bad }, outcomes) {
    const empty = outcomes.of(() => ot.isEmpty(asOp(bad)), bad);
    if (empty === REFUSED) return;
    must(hasForm(bad), 'what is no op was judged');
    if (empty) mustMeanTheSame([], bad, naive);
  },
  normalize({ naive, bad }, outcomes) {
    const canonical = outcomes.of(() => ot.normalize(asOp(bad)), bad);
    if (canonical === REFUSED) return;
    ot.checkOp(canonical, formSchema);
    mustMeanTheSame(canonical, bad, naive);
  },
  omitElements({ elements, bad }, outcomes) {
    const ids = new Set(elements.slice(1).map(({ id }) => id));
    const rest = outcomes.of(() => ot.omitElements(asOp(bad), ids));
    if (rest === REFUSED) return;
    const expected = asOp(bad).filter((change) => !ids.has(idOf(change)));
    must(rest.length === expected.length && rest.every((change, i) => change === expected[i]), 'others were left out');
  },
  OpError: 'an error',
  PersistentMap({ elements, random }, outcomes) {
    const map = elements.reduce(
      (all, { id }) => all.set({ key: id }),
      PersistentMap.empty<{ key: string }>(({ key }) => key),
    );
    const draft = map.draft();
    draft.set({ key: 'new' });
    const [values, size] = [new Set(draft.values()), draft.size];
    const [, strange] = strangeValue(random);
    const key = strange as string;
    const after = outcomes.of(() => map.set({ key }));
    must(after === REFUSED ? typeof strange !== 'string' : after.get(key)?.key === key, 'the map is wrong');
    outcomes.of(() => map.get(key));
    outcomes.of(() => draft.get(key));
    outcomes.of(() => draft.remove(key));
    if (outcomes.of(() => draft.set({ key })) !== REFUSED) draft.remove(key);
    must(draft.size === size && [...draft.values()].every((value) => values.has(value)), 'the draft was changed');
  },
  textDelta({ random, board }, outcomes) {
    const texts = breakOne(random, { before: 'a😀e\u0301', after: 'a😀\u0301e' }, [random.pick(['before', 'after'])]);
    const { before, after } = texts.value as { before: string; after: string };
    const delta = outcomes.of(() => ot.textDelta(before, after));
    if (delta === REFUSED) return;
    must(typeof before === 'string' && typeof after === 'string', 'what is no text was compared');
    if (!/^\P{Surrogate}*$/u.test(before) || delta.length === 0) return;
    const create = { type: 'create', id: 'new', element: { kind: 'text', text: before } } as const;
    const now = ot.apply(board, [create, { type: 'edit', id: 'new', field: 'text', delta }]);
    must((now.get('new')?.text?.toString() ?? '') === after, 'the delta makes another text');
  },
  toElementData: 'takes an element, which only boards make',
  touchedIds({ bad }, outcomes) {
    const ids = outcomes.of(() => ot.touchedIds(asOp(bad)));
    if (ids === REFUSED) return;
    must(Array.isArray(bad) && asOp(bad).every((change) => ids.has(idOf(change))), 'an id is missing');
    must(
      [...ids].every((id) => typeof id === 'string'),
      'an id is no string',
    );
  },
  transform({ op, random, bad }, outcomes) {
    const [a, b] = random.chance(0.5) ? [op, asOp(bad)] : [asOp(bad), op];
    const result = outcomes.of(() => ot.transform(a, b, random.pick(['first', 'second'])));
    if (result === REFUSED || result === a) return;
    // What it does not look at it leaves as it is, or takes over: nothing is made of what is no change.
    const isRight = (change: ot.Change): boolean =>
      a.includes(change) || hasForm([change]) || a.some((from) => isPartOf(change, from));
    must(result.every(isRight), 'something was made of what is no op');
    must(
      outcomes.of(() => ot.transform(op, op, strangeValue(random)[1] as 'first')) === REFUSED ||
        ot.touchedIds(op).size === 0,
      'any side was taken',
    );
  },
};

const idOf = (change: ot.Change): string => (change.type === 'board' ? '' : change.id);
/** Whether a change sets nothing but values that another sets. */
function isPartOf(change: ot.Change, whole: ot.Change): boolean {
  if ((change.type !== 'set' && change.type !== 'board') || change.type !== whole.type || idOf(change) !== idOf(whole))
    return false;
  const values = Object.entries({ ...whole.props, ...whole.props.extra });
  const isTaken = ([name, value]: [string, unknown]): boolean =>
    values.some(([key, own]) => key === name && Object.is(own, value));
  return Object.entries({ ...change.props, ...change.props.extra }).every(
    (entry) => entry[0] === 'extra' || isTaken(entry),
  );
}

const withTitle = (board: NaiveBoard): NaiveBoard => ({ ...board, props: new Map([['title', 'x']]) });

/** Both ops make the same of a board, where the second fits it. */
function mustMeanTheSame(actual: Operation, op: unknown, before: NaiveBoard): void {
  const outcomes = new Outcomes();
  must(hasForm(op), 'what is no op was taken for one');
  const board = boardOfModel(before);
  if (outcomes.of(() => ot.apply(board, op)) === REFUSED) return; // it does not fit this board
  mustBe(ot.apply(board, actual), naiveResult(before, op));
}

function boardOfModel({ elements, props, extra }: NaiveBoard): Board {
  const list = [...elements].map(([id, { kind, points, text, ...fields }]) => {
    const sequence = { ...(points.length > 0 && { points }), ...(text.length > 0 && { text: text.join('') }) };
    const element = { kind, ...Object.fromEntries(fields.props), extra: Object.fromEntries(fields.extra), ...sequence };
    return { id, element: element as ot.ElementData }; // the model's values are those of elements
  });
  return ot.boardOf(list, { ...Object.fromEntries(props), extra: Object.fromEntries(extra) as ot.Extra });
}

describe('bad input', () => {
  it('every export of the package is in the table', () => {
    expect(Object.keys(EXPORTS).sort()).toEqual(Object.keys(ot).sort());
  });

  const functions = Object.entries(EXPORTS).filter((entry): entry is [string, Attempt] => typeof entry[1] !== 'string');
  it.each(functions)(
    '[M14] %s refuses by a rule what it can not do, and changes nothing',
    (_name, attempt) => {
      const outcomes = new Outcomes();
      for (const inputs of [brokenInputs(SEED, BROKEN), arbitraryInputs(SEED, ARBITRARY)]) {
        for (const input of inputs) withoutStacks(input.what, () => attempt(input, outcomes));
      }
      expect(outcomes.refused).toBeGreaterThan(BROKEN / 4);
    },
    120_000,
  );
});
