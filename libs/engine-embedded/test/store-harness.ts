import { openEmbeddedStore, type EmbeddedStore, type EmbeddedStoreOptions } from '@boardstream/engine-embedded';
import { temporaryDirectory } from '@boardstream/testing';

export interface StoreHarness {
  readonly store: EmbeddedStore;
  /** Closes the store and opens it again. */
  reopen(): Promise<EmbeddedStore>;
  close(): Promise<void>;
}

/** A store in a directory of its own. */
export async function storeHarness(settings: Omit<EmbeddedStoreOptions, 'dir'> = {}): Promise<StoreHarness> {
  const directory = await temporaryDirectory('boardstream-store-');
  const options = { ...settings, dir: directory.path };
  const first = await openEmbeddedStore(options);
  let current = first;
  return {
    store: first,
    reopen: async () => {
      await current.close();
      current = await openEmbeddedStore(options);
      return current;
    },
    close: async () => {
      await current.close();
      await directory.remove();
    },
  };
}
