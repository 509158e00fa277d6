import { useCallback, useSyncExternalStore } from 'react';
import type { RoomClient, RoomClientEvents } from '@boardstream/client';

/** A value of the client, read again at each `event`. `read` must give the same value while nothing changed, and be stable. */
export function useClientValue<T>(
  client: RoomClient,
  event: keyof RoomClientEvents,
  read: (client: RoomClient) => T,
): T {
  const subscribe = useCallback((changed: () => void) => client.on(event, () => changed()), [client, event]);
  return useSyncExternalStore(subscribe, () => read(client));
}
