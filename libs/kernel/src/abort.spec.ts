import { unlessAborted, whenAborted } from './index.ts';
import { countedSignal } from './spec-support/counted-signal.ts';

const never = new Promise<string>(() => undefined);

describe('waiting for an abort', () => {
  it('work that ends first gives what it gives, or fails as it fails, and leaves no listener on the signal', async () => {
    const { signal, listeners } = countedSignal();
    for (let i = 0; i < 100; i++) expect(await unlessAborted(signal, Promise.resolve('done'))).toBe('done');
    await expect(unlessAborted(signal, Promise.reject(new Error('it fails')))).rejects.toThrow('it fails');
    expect(listeners()).toBe(0);
  });

  it('an abort, before or meanwhile, is waited for no longer', async () => {
    const { controller, signal, listeners } = countedSignal();
    const waiting = unlessAborted(signal, never);
    const told = whenAborted(signal);
    controller.abort();
    expect(await waiting).toBeUndefined();
    await told;
    expect(await unlessAborted(signal, never)).toBeUndefined();
    await whenAborted(signal);
    expect(listeners()).toBeLessThanOrEqual(1); // that of `whenAborted`, which went with the abort
  });
});
