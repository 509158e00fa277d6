import { Events, headers, type NatsConnection } from 'nats';

/** What the driver tells with a refused permission, beside what its types say. */
interface Refusal {
  readonly permissionContext?: { readonly operation: string; readonly subject: string };
}

/**
 * Which of these subjects the connection's user may not publish, by trying. An empty message goes out to each under the
 * name of a stream that nobody has, so that no stream keeps it; whoever listens on the subject itself hears it.
 */
export async function refusedPublishes(
  connection: NatsConnection,
  subjects: readonly string[],
): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  const statuses = connection.status();
  void (async () => {
    for await (const status of statuses) {
      const { permissionContext } = status as Refusal; // present where a permission was refused
      if (status.type === Events.Error && permissionContext?.operation === 'publish')
        refused.add(permissionContext.subject);
    }
  })();
  const nowhere = headers();
  nowhere.set('Nats-Expected-Stream', 'NO_SUCH_STREAM');
  for (const subject of subjects) connection.publish(subject, new Uint8Array(), { headers: nowhere });
  await connection.flush();
  await new Promise((resolve) => setImmediate(resolve)); // what the server said before its answer has been told by then
  return refused;
}
