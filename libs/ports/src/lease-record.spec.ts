import { recordAfter, recordOfNextOwner } from './lease-record.ts';
import type { LeaseRecord } from './leases.ts';

const LEFT: LeaseRecord = { owner: 'a', epoch: 4, position: 70, incarnation: 'then', takeovers: 1 };

describe('the record of a lease', () => {
  it('[G7] starts at epoch 1 and position 0', () => {
    expect(recordOfNextOwner(undefined, 'a')).toEqual({ owner: 'a', epoch: 1, position: 0, takeovers: 0 });
  });

  it('[G19] counts the takeovers from owners that let it run out, as long as nothing is finished', () => {
    const second = recordOfNextOwner({ record: LEFT, released: false }, 'b');
    expect(second).toEqual({ ...LEFT, owner: 'b', epoch: 5, takeovers: 2 });
    const same = recordAfter(second, { position: 70, incarnation: 'then' });
    expect(recordOfNextOwner({ record: same, released: false }, 'c').takeovers).toBe(3);
    expect(recordAfter(second, { position: 71 }).takeovers).toBe(0);
    expect(recordAfter(second, { position: 70, incarnation: 'now' }).takeovers).toBe(0);
    const unnamed = { owner: 'a', epoch: 1, position: 0, takeovers: 2 };
    expect(recordAfter(unnamed, { position: 0, incarnation: 'first named' }).takeovers).toBe(2);
  });

  it('[G19] forgets them when it is released, with the message that was tried', () => {
    const record = { ...LEFT, trying: { position: 71, found: 1 } };
    const next = recordOfNextOwner({ record, released: true }, 'b');
    expect(next).toEqual({ ...LEFT, owner: 'b', epoch: 5, takeovers: 0 });
  });

  it('[G19] keeps which message is tried, and how often it was found so, until another one is', () => {
    const tried = recordAfter(LEFT, { position: 70, trying: 71 });
    expect(tried.trying).toEqual({ position: 71, found: 0 });
    const found = recordOfNextOwner({ record: tried, released: false }, 'b');
    expect(found.trying).toEqual({ position: 71, found: 1 });
    expect(recordAfter(found, { position: 70, trying: 71 }).trying).toEqual({ position: 71, found: 1 });
    expect(recordAfter(found, { position: 71, trying: 72 }).trying).toEqual({ position: 72, found: 0 });
    expect(recordAfter(found, { position: 71 })).not.toHaveProperty('trying');
  });
});
