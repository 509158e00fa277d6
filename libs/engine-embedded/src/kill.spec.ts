import { temporaryDirectory } from '@boardstream/testing';
import { Child } from '../test/child.ts';
import { openEmbeddedStore, type EmbeddedStore } from './index.ts';

/** The highest revision that was acknowledged, by stream. */
function acknowledged(lines: readonly string[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const line of lines) {
    const [stream = '', revision = ''] = line.split(' ');
    highest.set(stream, Number(revision));
  }
  return highest;
}

async function revisionsOf({ log }: EmbeddedStore, stream: string): Promise<readonly number[]> {
  const read = await log.read(stream, { direction: 'forwards', from: 0, limit: 1_000_000 });
  return read.type === 'events' ? read.events.map(({ revision }) => revision) : [];
}

describe('a store whose process is killed', () => {
  it('[G4, G1] has everything that was acknowledged, without a gap, over several kills', async () => {
    const directory = await temporaryDirectory();
    let total = 0;
    for (const wanted of [200, 50, 350]) {
      const child = new Child('append-until-killed', directory.path);
      await child.hasPrinted(wanted);
      await child.kill();
      const store = await openEmbeddedStore({ dir: directory.path });
      for (const [stream, last] of acknowledged(child.lines)) {
        const revisions = await revisionsOf(store, stream);
        expect(revisions.length).toBeGreaterThan(last);
        expect(revisions).toEqual(revisions.map((_, i) => i));
        expect(revisions.length % 3).toBe(0); // appends of three: all or nothing
      }
      total += child.lines.length;
      await store.close();
    }
    expect(total).toBeGreaterThanOrEqual(600);
    await directory.remove();
  }, 30_000);

  it('[G4] can be opened at once by the next: nothing of the lock stays', async () => {
    const directory = await temporaryDirectory();
    const first = new Child('open-store', directory.path);
    expect(await first.hello()).toEqual({ type: 'open' });
    await first.kill();
    const next = new Child('open-store', directory.path);
    expect(await next.hello()).toEqual({ type: 'open' });
    await next.end();
    await directory.remove();
  }, 15_000);
});
