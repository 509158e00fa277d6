import { seq } from '@boardstream/kernel';
import { FLOOR_DISTANCE, LIMITS } from '@boardstream/board';
import { Board } from '@boardstream/ot';
import { operationBytes } from '@boardstream/protocol';
import { create, editText, testClient, testNonce, textElement } from '@boardstream/testing';
import { MergeEngine } from './merge-engine.ts';
import { MERGE_RULES, type MergeRules } from './merge-rules.ts';

function engineWith(rules: Partial<MergeRules>): MergeEngine {
  const engine = new MergeEngine({ ...MERGE_RULES, ...rules });
  engine.identify(testClient());
  engine.load(Board.empty, seq(0));
  return engine;
}

describe('the sizes and distances of the merge', () => {
  it('[M19] [M24] are those of the protocol when nothing else is said', () => {
    expect(MERGE_RULES).toEqual({
      floorDistance: FLOOR_DISTANCE,
      opBytes: LIMITS.clientOpBytes,
      opChanges: LIMITS.opChanges,
      undoSteps: 200,
    });
  });

  it('[M24] own work is composed up to so many bytes and changes, and cut to them', () => {
    const engine = engineWith({ opBytes: 300, opChanges: 4 });
    engine.submit(create('t', textElement('😀'.repeat(500))));
    for (let i = 0; i < 30; i++) engine.submit(create(`x${String(i)}`));
    const { queue = [] } = engine.record('secret') ?? {};
    expect(queue.length).toBeGreaterThan(14);
    for (const op of queue) {
      expect(op.length).toBeLessThanOrEqual(4);
      expect(operationBytes(op)).toBeLessThanOrEqual(300);
    }
    expect(engine.shown.get('t')?.text?.toString()).toBe('😀'.repeat(500));
  });

  it('[M28] so many steps can be undone', () => {
    const engine = engineWith({ undoSteps: 3 });
    engine.submit(create('t', textElement('')));
    for (let i = 0; i < 5; i++) engine.submit(editText('t', [{ insert: 'x' }]));
    while (engine.undo() !== undefined);
    expect(engine.shown.get('t')?.text?.toString()).toBe('xx');
  });

  it('[M30] an op in flight goes to the conflicts when its base is further back', () => {
    const engine = engineWith({ floorDistance: 10 });
    engine.submit(create('x'));
    engine.takeOff(testNonce(1));
    expect(engine.load(Board.empty, seq(10)).conflicts).toEqual([]);
    expect(engine.hasInFlight).toBe(true);
    const opId = { client: testClient(), counter: 1 };
    expect(engine.load(Board.empty, seq(21)).conflicts).toEqual([{ opId, reason: 'truncated', ops: [create('x')] }]);
    expect(engine.hasInFlight).toBe(false);
  });
});
