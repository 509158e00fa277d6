import { stallsOfFaults } from './suite/fault-stalls.ts';

/** A room of partition 1, and one of partition 2: stalls in ms. */
const ROOMS = [
  {
    name: 'one',
    partition: 1,
    stalls: [
      { from: 90, until: 600 },
      { from: 950, until: 1_100 },
    ],
  },
  {
    name: 'two',
    partition: 2,
    stalls: [
      { from: 300, until: 310 },
      { from: 980, until: 1_900 },
    ],
  },
];

describe('what faults mean for the rooms of a round', () => {
  it('[G10] is told apart: rooms of the partitions that were hit, others, and each fault by itself', () => {
    const faults = [
      { at: 100, until: 700, nemesis: 'kill-owner', to: ['sequencer 1'], hit: [1] },
      { at: 1_000, until: 1_950, nemesis: 'kill-owner', to: ['sequencer 2'], hit: [2] },
    ];
    const owner = { owner: 'sequencer-3-a', epoch: 2, type: 'taken-over' } as const;
    const changes = [
      { at: 580, partition: 1, ...owner },
      { at: 1_880, partition: 2, ...owner },
    ];
    expect(stallsOfFaults(faults, ROOMS, changes, 500)).toEqual([
      { nemesis: 'kill-owner', hit: [510], others: [10], ownerless: [480] },
      { nemesis: 'kill-owner', hit: [920], others: [150], ownerless: [880] },
    ]);
  });

  it('[O5] a partition that is given up is nobody’s from then on, not from when its owner was told to end', () => {
    const fault = { at: 100, until: 700, nemesis: 'hand-over', to: ['sequencer 1'], hit: [1] };
    const changes = [
      { at: 300, partition: 1, owner: 'sequencer-1-a', epoch: 1, type: 'given-up' },
      { at: 320, partition: 1, owner: 'sequencer-2-a', epoch: 2, type: 'got' },
    ] as const;
    expect(stallsOfFaults([fault], [], changes, 500)).toMatchObject([{ ownerless: [20] }]);
  });
});
