import { openEmbeddedStore, type EmbeddedStore } from '@boardstream/engine-embedded';
import { temporaryDirectory } from '@boardstream/testing';

export interface StoreHarness {
  readonly store: EmbeddedStore;
  /** Closes the store and opens it again. */
  reopen(): Promise<EmbeddedStore>;
  close(): Promise<void>;
}

/** A store in a directory of its own. */
export async function storeHarness(): Promise<StoreHarness> {
  const directory = await temporaryDirectory('boardstream-store-');
  const dir = directory.path;
  const first = await openEmbeddedStore({ dir });
  let current = first;
  return {
    store: first,
    reopen: async () => {
      await current.close();
      current = await openEmbeddedStore({ dir });
      return current;
    },
    close: async () => {
      await current.close();
      await directory.remove();
    },
  };
}
