import { useEffect, useState, type ReactNode } from 'react';
import type { RoomClient } from '@boardstream/client';
import { useClientValue } from '../use-client.ts';
import { connectionWords } from './connection-words.ts';
import { roomWords } from './room-words.ts';

/** Says when the connection is gone, what that means, and when the next try is; else why the room takes no changes. */
export function ConnectionBanner({ client }: { readonly client: RoomClient }): ReactNode {
  const connection = useClientValue(client, 'connection', readConnection);
  const words = connectionWords(connection);
  const seconds = useSecondsUntil(words?.retryAt);
  const room = roomWords(useClientValue(client, 'room', readRoom));
  if (words === undefined) return room === undefined ? null : <RoomBanner text={room} />;
  return (
    <div className={`banner banner-${words.tone}`} role="alert" data-testid="connection-banner">
      <span>{words.text}</span>
      {seconds !== undefined && (
        <span className="banner-when">{seconds > 0 ? `Next try in ${seconds} s` : 'Trying…'}</span>
      )}
      {words.canRetry && (
        <button type="button" className="button" onClick={() => client.reconnectNow()}>
          Try now
        </button>
      )}
    </div>
  );
}

function RoomBanner({ text }: { readonly text: string }): ReactNode {
  return (
    <div className="banner banner-room" role="alert" data-testid="room-banner">
      <span>{text}</span>
    </div>
  );
}

function useSecondsUntil(time: number | undefined): number | undefined {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (time === undefined) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [time]);
  return time === undefined ? undefined : Math.max(0, Math.ceil((time - now) / 1_000));
}

const readRoom = (client: RoomClient) => client.roomInfo;
const readConnection = (client: RoomClient) => client.connection;
