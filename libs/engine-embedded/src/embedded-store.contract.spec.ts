import {
  checkpointsContract,
  deadLettersContract,
  eventLogContract,
  quarantinesContract,
  roomDirectoryContract,
  snapshotStoreContract,
} from '@boardstream/ports/contract';
import type { EmbeddedStore } from './index.ts';
import { storeHarness } from '../test/store-harness.ts';

/** A harness that shows one port of the store under its name. */
function of<Port extends 'log' | 'snapshots' | 'directory' | 'checkpoints' | 'quarantines'>(port: Port) {
  return async () => {
    const { store, reopen, close } = await storeHarness();
    const shown = { [port]: store[port] } as Pick<EmbeddedStore, Port>; // the computed name is the one of the type
    return { ...shown, reopen: async () => (await reopen())[port], close };
  };
}

eventLogContract('embedded', of('log'));
snapshotStoreContract('embedded', of('snapshots'));
roomDirectoryContract('embedded', of('directory'));
checkpointsContract('embedded', of('checkpoints'));
quarantinesContract('embedded', of('quarantines'));
deadLettersContract('embedded', async () => {
  const bounds = { count: 9, bytes: 1024 * 1024 };
  const { store, reopen, close } = await storeHarness({ deadLetterBounds: bounds });
  return { deadLetters: store.deadLetters, bounds, reopen: async () => (await reopen()).deadLetters, close };
});
