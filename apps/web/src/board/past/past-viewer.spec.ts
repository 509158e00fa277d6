import { seq as toSeq } from '@boardstream/kernel';
import type { RoomSnapshot } from '@boardstream/board';
import { ApiError } from '@boardstream/client';
import { eventually } from '@boardstream/testing';
import { PastViewer } from './past-viewer.ts';

/** A server whose answers the test gives by hand. */
function bench(start = 100) {
  const asked: { readonly seq: number; readonly answer: () => void; readonly fail: (error: Error) => void }[] = [];
  const shown: number[] = [];
  const viewer = new PastViewer(start, {
    load: (seq) =>
      new Promise((resolve, reject) => {
        asked.push({ seq, answer: () => resolve(snapshot(seq)), fail: reject });
      }),
    show: (moment) => shown.push(moment.seq),
  });
  const next = async (count: number) => {
    await eventually(() => asked.length >= count);
    const request = asked[count - 1];
    if (request === undefined) throw new Error(`request ${count} was not made`);
    return request;
  };
  return { viewer, asked, shown, next };
}

function snapshot(seq: number): RoomSnapshot {
  return {
    seq: toSeq(seq), committedAt: seq * 1_000, status: 'open', settings: {}, board: {}, elements: [], vector: [], access: [], deletedAt: [],
    hash: { version: 1, value: '0'.repeat(32) },
  }; // prettier-ignore
}

describe('the viewer of the past', () => {
  it('[F11] shows the moment and when it was', async () => {
    const { viewer, shown, next } = bench();
    viewer.goTo(40);
    expect(viewer.view).toMatchObject({ wanted: 40, loading: true, shown: undefined });
    (await next(1)).answer();
    await eventually(() => !viewer.view.loading);
    expect(viewer.view.shown).toEqual({ seq: 40, at: 40_000 });
    expect(shown).toEqual([40]);
  });

  it('asks for one moment at a time, and then for where the slider stands', async () => {
    const { viewer, asked, shown, next } = bench();
    for (let seq = 10; seq <= 90; seq += 1) viewer.goTo(seq);
    expect(asked.map(({ seq }) => seq)).toEqual([10]);
    (await next(1)).answer();
    (await next(2)).answer();
    await eventually(() => !viewer.view.loading);
    expect(asked.map(({ seq }) => seq)).toEqual([10, 90]);
    expect(shown).toEqual([10, 90]);
  });

  it('asks only once for a moment', async () => {
    const { viewer, asked, next } = bench();
    for (const seq of [10, 20]) {
      viewer.goTo(seq);
      (await next(seq / 10)).answer();
      await eventually(() => !viewer.view.loading);
    }
    viewer.goTo(10);
    await eventually(() => viewer.view.shown?.seq === 10);
    expect(asked).toHaveLength(2);
  });

  it('says what went wrong, keeps the picture, and goes on with the next moment', async () => {
    const { viewer, next } = bench();
    viewer.goTo(10);
    (await next(1)).fail(new ApiError({ code: 'unreachable', message: 'no answer', status: 0 }));
    await eventually(() => !viewer.view.loading);
    expect(viewer.view.problem).toMatch(/out of reach/);
    viewer.goTo(20);
    expect(viewer.view.problem).toBeUndefined();
    (await next(2)).answer();
    await eventually(() => viewer.view.shown?.seq === 20);
  });

  it('shows nothing after it was closed', async () => {
    const { viewer, shown, next } = bench();
    viewer.goTo(10);
    const request = await next(1);
    viewer.close();
    request.answer();
    await Promise.resolve();
    expect(shown).toEqual([]);
  });
});
