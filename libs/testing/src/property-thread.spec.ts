import { PropertyThread } from './index.ts';

const MODULE = new URL('./spec-support/two-properties.ts', import.meta.url);

describe('PropertyThread', () => {
  it('runs the properties of a module, each when it is asked for', async () => {
    const thread = new PropertyThread(MODULE);
    const [fails, holds] = await Promise.all([
      thread.run({ title: 'fails', seed: 1, cases: 50 }),
      thread.run({ title: 'holds', seed: 1, cases: 50 }),
    ]);
    expect(holds).toEqual({ title: 'holds', cases: 50, shares: [['drawn', { of: 50, happened: 50 }]] });
    expect(fails.cases).toBeLessThan(50);
    expect(fails.failure).toContain('number: 5');
    await thread.stop();
  });

  it('names a property that is not there', async () => {
    const thread = new PropertyThread(MODULE);
    await expect(thread.run({ title: 'none', seed: 1, cases: 1 })).resolves.toMatchObject({
      failure: expect.stringContaining('no such property') as string,
    });
    await thread.stop();
  });

  it('fails what waits when its module can not be loaded, or it was stopped', async () => {
    const broken = new PropertyThread(new URL('./spec-support/none.ts', import.meta.url));
    await expect(broken.run({ title: 'holds', seed: 1, cases: 1 })).rejects.toThrow('none.ts');
    const stopped = new PropertyThread(MODULE);
    const waiting = stopped.run({ title: 'holds', seed: 1, cases: 1_000_000_000 });
    await Promise.all([expect(waiting).rejects.toThrow('ended'), stopped.stop()]);
  });
});
