import { UndoGroups } from './undo-groups.ts';

describe('undo groups', () => {
  it('[M28] one gesture is one group, with the change that the editor makes when it ends', () => {
    const groups = new UndoGroups();
    const begin = groups.next(true, 'create a', 0);
    expect(groups.next(true, 'edit a', 5_000)).toBe(begin);
    expect(groups.next(false, 'set a endBinding', 5_001)).toBe(begin);
    expect(groups.next(false, 'set a endBinding', 5_002)).not.toBe(begin);
  });

  it('[M28] the next gesture is the next group, however soon', () => {
    const groups = new UndoGroups();
    const first = groups.next(true, 'create a', 0);
    groups.next(false, '', 1);
    expect(groups.next(true, 'create b', 2)).not.toBe(first);
  });

  it('the same properties changed again at once are one action; others, or later, are another', () => {
    const groups = new UndoGroups();
    const first = groups.next(false, 'set a opacity', 0);
    expect(groups.next(false, '', 100)).toBe(first);
    expect(groups.next(false, 'set a opacity', 200)).toBe(first);
    const second = groups.next(false, 'set b opacity', 300);
    expect(second).not.toBe(first);
    expect(groups.next(false, 'set b opacity', 5_000)).not.toBe(second);
  });
});
