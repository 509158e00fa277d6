/** What every suite needs: an adapter that is ready, and a way to end it. */
export interface Harness {
  /** Ends the adapter and removes what it left. */
  close(): Promise<void>;
}

/** Runs a test's body with a harness of its own, and closes that whatever happens. */
export function withHarness<H extends Harness>(
  make: () => Promise<H>,
  body: (harness: H) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const harness = await make();
    try {
      await body(harness);
    } finally {
      await harness.close();
    }
  };
}

/** The adapter as it is; then, when that was looked at, another over the same store. */
export async function* thenReopened<Port>(port: Port, reopen: () => Promise<Port>): AsyncIterable<Port> {
  yield port;
  yield await reopen();
}
