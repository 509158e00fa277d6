import { Board, boardOf, toElementData, OpError, type ElementData, type Operation } from '@boardstream/ot';
import { rectangleElement, strokeElement, textElement } from '@boardstream/testing';
import { FakeEditor } from './doubles/fake-editor.ts';
import { FakeRoom } from './doubles/fake-room.ts';
import { SceneBinding } from './scene-binding.ts';

interface Bench {
  readonly room: FakeRoom;
  readonly editor: FakeEditor;
  readonly binding: SceneBinding;
  /** Paints the next picture. */
  readonly paint: () => void;
  readonly wait: (ms: number) => void;
  readonly unshareable: string[];
  readonly refused: string[];
}

function bench(elements: Readonly<Record<string, ElementData>> = {}): Bench {
  const room = new FakeRoom();
  const editor = new FakeEditor();
  room.board = boardOf(Object.entries(elements).map(([id, element]) => ({ id, element })));
  const frames: (() => void)[] = [];
  const unshareable: string[] = [];
  const refused: string[] = [];
  let now = 0;
  let nonce = 0;
  const binding = new SceneBinding({
    client: room,
    editor,
    beforeNextPaint: (task) => {
      frames.push(task);
      return () => frames.splice(frames.indexOf(task), 1);
    },
    now: () => now,
    nonce: () => (nonce += 1),
    onUnshareable: ({ id }) => unshareable.push(id),
    onRefused: (error) => refused.push(error.message),
  });
  editor.report = () => binding.editorChanged();
  binding.start();
  const paint = (): void => frames.splice(0).forEach((task) => task());
  return { room, editor, binding, paint, unshareable, refused, wait: (ms) => (now += ms) };
}

function submittedOps({ room }: Bench): readonly Operation[] {
  return room.submitted.map(({ op }) => op);
}

function onBoard({ room }: Bench, id: string): ElementData | undefined {
  const element = room.board.get(id);
  return element === undefined ? undefined : toElementData(element);
}

describe('what the user draws', () => {
  it('[W1] goes out as it grows: the creation, then only the points that were added', () => {
    const b = bench();
    b.editor.press('s', 'freedraw');
    b.editor.drawTo(5, 5);
    b.editor.drawTo(9, 7);
    b.editor.drawTo(12, 8);
    expect(submittedOps(b).map((op) => op.map((change) => change.type))).toEqual([['create'], ['edit'], ['edit']]);
    b.editor.release();
    expect(onBoard(b, 's')).toMatchObject({ points: [[0, 0], [5, 5], [9, 7], [12, 8]], box: { x: 10, y: 10, width: 12, height: 8 } }); // prettier-ignore
  });

  it('[W2] is not sent while it has no size, and a click that leaves nothing sends nothing', () => {
    const b = bench();
    b.editor.press('r', 'rectangle');
    b.editor.release();
    expect(b.room.submitted).toEqual([]);
    b.editor.press('r2', 'rectangle');
    b.editor.drawTo(30, 20);
    b.editor.release();
    expect(onBoard(b, 'r2')).toMatchObject({ kind: 'shape', box: { width: 30, height: 20 } });
  });

  it('[W2] is compared with a copy: the editor changes its objects in place', () => {
    const b = bench({ r: rectangleElement() });
    b.editor.drag(['r'], 40, 50);
    b.editor.drag(['r'], 60, 70);
    b.editor.drop();
    expect(submittedOps(b)).toEqual([
      [{ type: 'set', id: 'r', props: { box: { x: 40, y: 50, width: 100, height: 50 } } }],
      [{ type: 'set', id: 'r', props: { box: { x: 60, y: 70, width: 100, height: 50 } } }],
    ]);
  });

  it('[W2] is a deletion when the editor marks it, and when it drops it without a mark', () => {
    const b = bench({ r: rectangleElement({ z: 'a0' }), q: rectangleElement({ z: 'a1' }) });
    b.editor.remove('r');
    b.editor.reset();
    expect([onBoard(b, 'r')?.deleted, onBoard(b, 'q')?.deleted]).toEqual([true, true]);
    expect(submittedOps(b)).toHaveLength(2);
  });

  it('[W1] is nothing when nothing changed: reports of selecting and scrolling send nothing', () => {
    const b = bench({ r: rectangleElement() });
    b.editor.drop();
    b.editor.drop();
    expect(b.room.submitted).toEqual([]);
  });

  it('[M5] in a text is an edit of what was typed', () => {
    const b = bench({ t: textElement('hello') });
    b.editor.edit('t');
    b.editor.type(' you');
    expect(submittedOps(b)[0]?.[1]).toEqual({
      type: 'edit',
      id: 't',
      field: 'text',
      delta: [{ retain: 5 }, { insert: ' you' }],
    });
  });

  it('[W2] is not sent for a text until the first key', () => {
    const b = bench();
    b.editor.startText('t');
    expect(b.room.submitted).toEqual([]);
    b.editor.type('a');
    expect(onBoard(b, 't')).toMatchObject({ kind: 'text', text: 'a' });
  });
});

describe('what others draw', () => {
  it('[W4] comes with the next picture, all at once', () => {
    const b = bench();
    const before = b.editor.shows;
    b.room.remote([{ type: 'create', id: 'r', element: rectangleElement({ z: 'a0' }) }]);
    b.room.remote([{ type: 'create', id: 'q', element: rectangleElement({ z: 'a1' }) }]);
    expect(b.editor.elements()).toEqual([]);
    b.paint();
    expect(b.editor.elements().map(({ id }) => id)).toEqual(['r', 'q']);
    expect(b.editor.shows - before).toBe(1);
  });

  it('[W4] is a new object with a new version where it changed, and the same object everywhere else', () => {
    const b = bench({ r: rectangleElement({ z: 'a0' }), q: rectangleElement({ z: 'a1' }) });
    const [r, q] = [b.editor.find('r'), b.editor.find('q')];
    b.room.remote([{ type: 'set', id: 'r', props: { strokeColor: '#ff0000' } }]);
    b.paint();
    expect(b.editor.find('q')).toBe(q);
    expect(b.editor.find('r')).not.toBe(r);
    expect(b.editor.find('r')?.version).toBe((r?.version ?? 0) + 1);
    expect(b.editor.find('r')?.versionNonce).not.toBe(r?.versionNonce);
  });

  it('[W1] is never sent back as the user’s own', () => {
    const b = bench();
    b.room.remote([{ type: 'create', id: 's', element: strokeElement() }]);
    b.paint();
    b.editor.drop();
    expect(b.room.submitted).toEqual([]);
  });

  it('[M7] [W6] stands in the order of z, then id; that the editor rewrites equal indices is nobody’s work', () => {
    const b = bench({
      b: rectangleElement({ z: 'a1' }),
      a: rectangleElement({ z: 'a1' }),
      c: rectangleElement({ z: 'a0' }),
    });
    expect(b.editor.elements().map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    b.editor.drop();
    expect(b.room.submitted).toEqual([]);
    b.room.remote([{ type: 'set', id: 'b', props: { strokeColor: '#ff0000' } }]);
    b.paint();
    b.editor.drop();
    expect(b.editor.elements().map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(b.room.submitted).toEqual([]);
  });

  it('[W5] never takes the object that the user is drawing out of the scene', () => {
    const b = bench({ r: rectangleElement({ z: 'a0' }) });
    b.editor.press('s', 'freedraw');
    b.editor.drawTo(5, 5);
    const drawn = b.editor.find('s');
    b.room.remote([{ type: 'set', id: 'r', props: { strokeColor: '#ff0000' } }]);
    b.room.remote([{ type: 'set', id: 's', props: { strokeColor: '#00ff00' } }]);
    b.paint();
    expect(b.editor.find('s')).toBe(drawn);
    expect(b.editor.find('r')?.['strokeColor']).toBe('#ff0000');
    b.editor.drawTo(9, 9);
    b.editor.release();
    b.paint();
    expect(onBoard(b, 's')?.points).toHaveLength(3);
    expect(b.editor.find('s')).toMatchObject({ strokeColor: '#00ff00', points: [[0, 0], [5, 5], [9, 9]] }); // prettier-ignore
  });

  it('[W5] waits for elements that the user drags, then shows; what the user did not touch stays the other’s', () => {
    const b = bench({ r: rectangleElement() });
    b.editor.drag(['r'], 40, 50);
    b.room.remote([{ type: 'set', id: 'r', props: { strokeColor: '#ff0000' } }]);
    b.paint();
    expect(b.editor.find('r')?.['strokeColor']).toBe('#1e1e1e');
    b.editor.drag(['r'], 60, 70);
    b.editor.drop();
    b.paint();
    expect(b.editor.find('r')).toMatchObject({ strokeColor: '#ff0000', x: 60, y: 70 });
    expect(
      submittedOps(b)
        .flat()
        .every((change) => change.type === 'set' && Object.keys(change.props).join() === 'box'),
    ).toBe(true);
  });

  it('[W4] does not overwrite what the user did since the last report', () => {
    const b = bench({ r: rectangleElement() });
    b.room.remote([{ type: 'set', id: 'r', props: { strokeColor: '#ff0000' } }]);
    b.editor.report = () => undefined; // the editor has not committed yet when the picture is painted
    b.editor.style('r', { opacity: 50 });
    b.paint();
    expect(b.editor.find('r')).toMatchObject({ strokeColor: '#ff0000', opacity: 50 });
    expect(onBoard(b, 'r')).toMatchObject({ strokeColor: '#ff0000', opacity: 0.5 });
  });

  it('[W5] in the text that the user is typing goes into the text box, and what both typed stands', () => {
    const b = bench({ t: textElement('hello') });
    b.editor.edit('t');
    b.editor.type('!');
    b.room.remote([{ type: 'edit', id: 't', field: 'text', delta: [{ insert: 'oh ' }] }]);
    b.paint();
    b.binding.editorChanged();
    b.editor.type('!');
    b.editor.closeText();
    expect(onBoard(b, 't')?.text).toBe('oh hello!!');
    expect(b.editor.find('t')?.['originalText']).toBe('oh hello!!');
  });

  it('[W3] moves the places of what the user types before it is shown', () => {
    const b = bench({ t: textElement('middle') });
    b.editor.edit('t');
    b.room.remote([{ type: 'edit', id: 't', field: 'text', delta: [{ insert: 'front ' }] }]);
    b.editor.type(' back');
    expect(onBoard(b, 't')?.text).toBe('front middle back');
    b.paint();
    b.binding.editorChanged();
    b.room.remote([{ type: 'edit', id: 't', field: 'text', delta: [{ insert: '(' }] }]);
    b.editor.type(')');
    b.paint();
    b.binding.editorChanged();
    b.editor.closeText();
    b.paint();
    expect(onBoard(b, 't')?.text).toBe('(front middle back)');
    expect(b.editor.find('t')?.['originalText']).toBe('(front middle back)');
  });

  it('[W8] of a type that the editor does not know stays out of the scene, and is not deleted for that', () => {
    const b = bench({
      e: { kind: 'frame', box: { x: 0, y: 0, width: 10, height: 10 }, z: 'a0', extra: { sceneType: 'embeddable' } },
    });
    expect(b.editor.elements()).toEqual([]);
    b.editor.drop();
    expect(b.room.submitted).toEqual([]);
  });

  it('[M17] is taken away when it is gone from the board', () => {
    const b = bench({ r: rectangleElement({ z: 'a0' }), q: rectangleElement({ z: 'a1' }) });
    b.room.lose(boardOf([{ id: 'q', element: rectangleElement({ z: 'a1' }) }]), ['r']);
    b.paint();
    expect(b.editor.elements().map(({ id }) => id)).toEqual(['q']);
    b.editor.drop();
    expect(b.room.submitted).toEqual([]);
  });

  it('[M17] deleted before it was ever shown is not shown; deleted later it leaves, and comes back when it is brought back', () => {
    const b = bench({ d: rectangleElement({ z: 'a0', deleted: true }), r: rectangleElement({ z: 'a1' }) });
    expect(b.editor.elements().map(({ id }) => id)).toEqual(['r']);
    b.room.remote([{ type: 'set', id: 'r', props: { deleted: true } }]);
    b.paint();
    expect(b.editor.find('r')?.isDeleted).toBe(true);
    b.room.remote([{ type: 'set', id: 'r', props: { deleted: null } }]);
    b.paint();
    expect(b.editor.find('r')?.isDeleted).toBe(false);
  });

  it('[M7b] bound to a shape is known to the shape', () => {
    const arrow: ElementData = {
      kind: 'shape', shape: 'arrow', box: { x: 0, y: 0, width: 10, height: 10 }, points: [[0, 0], [10, 10]], z: 'a1',
      extra: { endBinding: { elementId: 'r', focus: 0, gap: 1 } },
    }; // prettier-ignore
    const b = bench({ r: rectangleElement({ z: 'a0' }) });
    b.room.remote([{ type: 'create', id: 'x', element: arrow }]);
    b.paint();
    expect(b.editor.find('r')?.['boundElements']).toEqual([{ type: 'arrow', id: 'x' }]);
    b.editor.drop();
    expect(b.room.submitted).toEqual([]);
  });

  it('[M30] replaces the whole scene when the state was loaded anew', () => {
    const b = bench({ r: rectangleElement({ z: 'a0' }) });
    b.room.reset(boardOf([{ id: 'n', element: rectangleElement({ z: 'a0' }) }]));
    b.paint();
    expect(b.editor.elements().map(({ id }) => id)).toEqual(['n']);
    expect(b.room.submitted).toEqual([]);
  });
});

describe('undo', () => {
  it('[M28] [W7] takes back a whole gesture', () => {
    const b = bench();
    b.editor.press('s', 'freedraw');
    b.editor.drawTo(5, 5);
    b.editor.drawTo(9, 9);
    b.editor.release();
    b.editor.press('r', 'rectangle');
    b.editor.drawTo(20, 20);
    b.editor.drawTo(30, 30);
    b.editor.release();
    const groups = b.room.submitted.map(({ group }) => group);
    expect(new Set(groups).size).toBe(2);
    expect(b.binding.undo()).toBe(true);
    expect(b.editor.find('r')?.isDeleted).toBe(true);
    expect(b.editor.find('s')?.isDeleted).toBe(false);
    b.editor.drop();
    expect(onBoard(b, 's')?.deleted).toBeUndefined();
  });

  it('[W7] waits for the gesture that is under way', () => {
    const b = bench();
    b.editor.press('s', 'freedraw');
    b.editor.drawTo(5, 5);
    expect(b.binding.undo()).toBe(false);
    expect(onBoard(b, 's')?.deleted).toBeUndefined();
  });

  it('[M28] takes actions one after the other as one each, and a value that is being tuned as one', () => {
    const b = bench({ r: rectangleElement() });
    b.editor.style('r', { opacity: 90 });
    b.wait(100);
    b.editor.style('r', { opacity: 80 });
    b.wait(100);
    b.editor.style('r', { backgroundColor: '#ff0000' });
    b.wait(5_000);
    b.editor.style('r', { backgroundColor: '#00ff00' });
    const [first, second, third, fourth] = b.room.submitted.map(({ group }) => group);
    expect(first).toBe(second);
    expect(new Set([second, third, fourth]).size).toBe(3);
  });
});

describe('what can’t stand', () => {
  it('[W8] of several elements is told and taken back alone', () => {
    const b = bench({ r: rectangleElement({ z: 'a0' }), q: rectangleElement({ z: 'a1' }) });
    b.room.refuse = (op) =>
      op.some((change) => change.type !== 'board' && change.id === 'q') ? new OpError('M3', 'q is refused') : undefined;
    b.editor.drag(['r', 'q'], 40, 50);
    b.editor.drop();
    b.paint();
    expect(onBoard(b, 'r')?.box?.x).toBe(40);
    expect(b.refused).toEqual([expect.stringContaining('q is refused')]);
    expect(b.editor.find('q')?.x).toBe(0);
  });

  it('[W8] is taken out of the scene and told once when it has no form on the board', () => {
    const b = bench();
    b.editor.paste('w', { type: 'hologram' });
    b.editor.drop();
    b.paint();
    expect(b.unshareable).toEqual(['w']);
    expect(b.editor.find('w')).toBeUndefined();
  });

  it('[W5] is dropped when its element was lost in the middle of the gesture', () => {
    const b = bench();
    b.editor.press('s', 'freedraw');
    b.editor.drawTo(5, 5);
    b.room.lose(Board.empty, ['s']);
    b.paint();
    b.editor.drawTo(9, 9);
    b.editor.release();
    b.paint();
    expect(b.editor.find('s')).toBeUndefined();
    expect(b.room.submitted).toHaveLength(1);
  });
});

describe('another picture in the scene', () => {
  it('[W9] is not taken for the user’s work, and the board comes back up to date', () => {
    const b = bench({ r: rectangleElement({ z: 'a0' }), q: rectangleElement({ z: 'a1' }) });
    const q = b.editor.find('q');
    b.binding.pause();
    b.editor.show([]);
    b.editor.drop();
    b.room.remote([{ type: 'set', id: 'r', props: { strokeColor: '#ff0000' } }]);
    b.paint();
    expect(b.editor.elements()).toEqual([]);
    b.binding.resume();
    expect(b.editor.find('r')?.['strokeColor']).toBe('#ff0000');
    expect(b.editor.find('q')).toBe(q);
    b.editor.drop();
    expect(b.room.submitted).toEqual([]);
  });
});

describe('a binding that was stopped', () => {
  it('neither reads nor writes the scene', () => {
    const b = bench({ r: rectangleElement() });
    b.binding.stop();
    b.room.remote([{ type: 'set', id: 'r', props: { strokeColor: '#ff0000' } }]);
    b.paint();
    b.editor.style('r', { opacity: 50 });
    expect(b.editor.find('r')?.['strokeColor']).toBe('#1e1e1e');
    expect(b.room.submitted).toEqual([]);
  });
});
