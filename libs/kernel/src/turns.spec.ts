import { Turns } from './turns.ts';

/** Work that ends when it is told to. */
function work(log: string[], name: string) {
  let end: () => void = () => undefined;
  let fail: () => void = () => undefined;
  const done = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = () => reject(new Error(name));
  });
  const start = (): Promise<void> => {
    log.push(name);
    return done;
  };
  return { start, end, fail };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe('turns', () => {
  it('[G10] no more than the bound are under way, the others follow in their order, and whoever fails makes room too', async () => {
    const turns = new Turns(2);
    const log: string[] = [];
    const a = work(log, 'a');
    const b = work(log, 'b');
    const c = work(log, 'c');
    const d = work(log, 'd');
    const e = work(log, 'e');
    const all = [a, b, c, d].map(({ start }) => turns.run(start));
    await settle();
    expect(log).toEqual(['a', 'b']);
    expect(turns.waiting).toBe(2);
    b.fail();
    await expect(all[1]).rejects.toThrow('b');
    await settle();
    expect(log).toEqual(['a', 'b', 'c']);
    a.end();
    const last = turns.run(e.start); // comes when a turn ends: behind who waits already
    await settle();
    expect(log).toEqual(['a', 'b', 'c', 'd']);
    for (const each of [c, d, e]) each.end();
    await Promise.all([all[0], all[2], all[3], last]);
    expect(log).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(turns.waiting).toBe(0);
  });
});
