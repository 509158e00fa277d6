/** Starts what works on these engines. When that fails they are closed: nothing is to keep a process that did not start. */
export async function closedOnError<T>(
  engines: { readonly close: () => Promise<void> },
  start: () => Promise<T>,
): Promise<T> {
  try {
    return await start();
  } catch (error) {
    await engines.close();
    throw error;
  }
}
