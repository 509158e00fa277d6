import { PositionTracker } from './position-tracker.ts';

describe('PositionTracker', () => {
  it('[G10] everything up to the oldest unfinished message is finished, whatever finished behind it', () => {
    const tracker = new PositionTracker(10);
    const [first, second, third] = [tracker.take(11, 10, 0), tracker.take(12, 10, 0), tracker.take(15, 10, 0)];
    expect(tracker.finished).toBe(10);
    second.finish();
    third.finish();
    expect(tracker.finished).toBe(10);
    expect(tracker.unfinished).toBe(1);
    expect(tracker.unfinishedBytes).toBe(10);
    first.finish();
    expect(tracker.finished).toBe(15);
  });

  it('starts at the position that it was given', () => {
    expect(new PositionTracker(7).finished).toBe(7);
  });

  it('a message is finished once', () => {
    const tracker = new PositionTracker(0);
    const ticket = tracker.take(1, 10, 0);
    expect(ticket.finish()).toBe(true);
    expect(ticket.finish()).toBe(false);
    expect(tracker.unfinished).toBe(0);
  });

  it('forgets what is finished', () => {
    const tracker = new PositionTracker(0);
    for (let position = 1; position <= 5_000; position++) {
      tracker.take(position, 10, 0).finish();
      if (position % 100 === 0) expect(tracker.finished).toBe(position);
    }
    const last = tracker.take(5_001, 10, 0);
    expect(tracker.finished).toBe(5_000);
    last.finish();
    expect(tracker.finished).toBe(5_001);
  });

  it('[G19] for a message that is shelved nobody waits, but the position stays before it until it is done', async () => {
    const tracker = new PositionTracker(0);
    const [shelved, second] = [tracker.take(1, 10, 0), tracker.take(2, 10, 0)];
    shelved.shelve();
    second.finish();
    await tracker.allDone();
    expect([tracker.unfinished, tracker.unfinishedBytes, tracker.finished]).toEqual([0, 0, 0]);
    expect(shelved.finish()).toBe(true);
    expect([tracker.unfinished, tracker.unfinishedBytes, tracker.finished]).toEqual([0, 0, 2]);
  });
});
