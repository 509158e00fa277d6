import { runScript } from './run-script.ts';
import type { Script } from './script.ts';

interface Found {
  readonly title: string;
  /** What went wrong. */
  readonly story: string;
  readonly script: Script;
}

/** Shortest scripts of sessions that failed once. */
const FOUND: readonly Found[] = [
  {
    title: '[M27] an op of another page under the same id, with a nonce of its own, withdraws no loss',
    story: "Losses were known by counter: the other page's op 2 was taken for the refused one of this page.",
    script: {
      figures: {
        floor: 24,
        window: 9,
        sweep: 2,
        hash: 16,
        opChanges: 500,
        opBytes: 400,
        undoSteps: 200,
        elements: 6,
        roomBytes: 2000,
        textLength: 24,
        points: 40,
        extraBytes: 40,
        minDeletedAgeMs: 0,
      },
      pages: ['owner', 'tab', 'tab', 'copy', 'copy', 'reuse'],
      actions: [
        ['sync', 0, 16084],
        ['submit', 0, 23471],
        ['send', 0, 19777],
        ['arrive', 0, 83483],
        ['sync', 1, 81968],
        ['submit', 1, 9175],
        ['tick', 1, 80326],
        ['copy', 4, 96056],
        ['connect', 4, 67026],
        ['arrive', 1, 41577],
        ['submit', 1, 56844],
        ['submit', 4, 87076],
        ['lock', 1, 36081],
      ],
    },
  },
  {
    title: '[M30] what was handed over of an op is taken back when the copy with it is the one that is committed',
    story: 'A copy that left before the state was loaded still had the edits that were handed over.',
    script: {
      figures: {
        floor: 24,
        window: 2,
        sweep: 8,
        hash: 16,
        opChanges: 4,
        opBytes: 65536,
        undoSteps: 4,
        elements: 6,
        roomBytes: 1000000,
        textLength: 60,
        points: 1000,
        extraBytes: 80,
        minDeletedAgeMs: 200,
      },
      pages: ['owner', 'tab', 'tab', 'memory', 'tab'],
      actions: [
        ['sync', 0, 72519],
        ['submit', 0, 54193],
        ['send', 0, 56143],
        ['arrive', 0, 43492],
        ['sync', 4, 42496],
        ['gesture', 4, 92918],
        ['crash-before-sending', 4, 74070],
        ['bad-base', 1, 81464],
        ['sync', 4, 11191],
        ['arrive-twice', 1, 48089],
        ['take', 4, 80491],
        ['arrive', 3, 53725],
      ],
    },
  },
  {
    title: '[M30] where the copy without an edit is committed, a page that shows the one with it hands it over',
    story: 'What waited on top of that edit did not fit the board, and the page could not go on.',
    script: {
      figures: {
        floor: 24,
        window: 11,
        sweep: 4,
        hash: 1,
        opChanges: 2,
        opBytes: 400,
        undoSteps: 200,
        elements: 8,
        roomBytes: 2000,
        textLength: 60,
        points: 12,
        extraBytes: 40,
        minDeletedAgeMs: 200,
      },
      pages: ['owner', 'tab', 'tab', 'copy', 'viewer', 'reuse'],
      actions: [
        ['sync', 0, 47747],
        ['submit', 0, 32612],
        ['gesture', 0, 59086],
        ['gesture', 0, 42772],
        ['send', 0, 69076],
        ['arrive', 3, 87836],
        ['bad-base', 2, 39848],
        ['sync', 0, 34469],
        ['send', 0, 61739],
        ['arrive', 4, 93658],
        ['sync', 0, 76495],
        ['reload', 0, 10556],
      ],
    },
  },
  {
    title: '[M25] [M30] what was handed over of an op is taken back when the op proves to be saved before that',
    story: '`saved` came after a state had been loaded past the event.',
    script: {
      figures: {
        floor: 10,
        window: 8,
        sweep: 8,
        hash: 1,
        opChanges: 2,
        opBytes: 200,
        undoSteps: 200,
        elements: 12,
        roomBytes: 1000000,
        textLength: 60,
        points: 12,
        extraBytes: 1000,
        minDeletedAgeMs: 0,
      },
      pages: ['owner', 'tab', 'tab', 'reuse', 'copy', 'tab'],
      actions: [
        ['sync', 0, 61124],
        ['submit', 0, 85203],
        ['send', 0, 37735],
        ['arrive', 0, 36425],
        ['sync', 5, 95937],
        ['submit', 5, 15357],
        ['send', 5, 32409],
        ['arrive', 5, 1468],
        ['tick', 5, 46887],
        ['bad-base', 3, 17569],
        ['arrive', 3, 36266],
      ],
    },
  },
];

describe('sessions that failed once', () => {
  it.each(FOUND)('$title', ({ story, script }) => {
    const { failure } = runScript(script);
    expect({ story, failure: failure?.message }).toEqual({ story, failure: undefined });
  });
});
