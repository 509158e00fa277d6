/** Begins to keep a thing that was started, with how it is stopped; gives the thing back. */
type Keep = <T>(started: T, stop: (started: T) => Promise<unknown>) => T;

/**
 * What a spec starts before its tests and stops after them, the last one first. Where starting broke off, that is what was
 * started until then: the failure that is told is the first one.
 */
export function stopsAtTheEnd(timeoutMs = 60_000): Keep {
  const stops: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    const failures: unknown[] = [];
    for (const stop of stops.toReversed()) await stop().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }, timeoutMs);
  return (started, stop) => {
    stops.push(() => stop(started));
    return started;
  };
}

/**
 * Throws what kept the parts of something from starting, when those that did start have been stopped. What is found wrong
 * at that comes first, a broker that had died for one: it may be the cause.
 */
export async function notStarted(error: unknown, stop: () => Promise<void>): Promise<never> {
  const stopped = await stop().catch((found: unknown) => found);
  if (stopped === undefined) throw error;
  const [found, first] = [stopped, error].map((each) => (each instanceof Error ? each.message : String(each)));
  throw new Error(`${String(found)}\n\n${String(first)}`, { cause: error });
}
