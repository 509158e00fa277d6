import { useEffect, useState, type ReactNode } from 'react';
import { assertNever } from '@boardstream/kernel';
import { BoardstreamApi, type RoomEntry } from '@boardstream/client';
import { ago, dateAndTime } from '../board/past/moment-words.ts';
import { roomPath } from '../route.ts';

type Rooms =
  | { readonly type: 'loading' }
  | { readonly type: 'loaded'; readonly rooms: readonly RoomEntry[] }
  | { readonly type: 'failed'; readonly reason: string };

const MAX_SHOWN = 12;
const MAX_ASKED = 200;

/** The boards of this server, last changed first. */
export function RoomList(): ReactNode {
  const [rooms, setRooms] = useState<Rooms>({ type: 'loading' });
  useEffect(() => {
    let gone = false;
    const api = new BoardstreamApi({ url: location.origin });
    api.rooms({ limit: MAX_ASKED }).then(
      (page) => {
        if (!gone) setRooms({ type: 'loaded', rooms: recent(page.rooms) });
      },
      (error: unknown) => {
        if (!gone) setRooms({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return (
    <section className="rooms" aria-labelledby="rooms-title">
      <h2 id="rooms-title">Recent boards</h2>
      <RoomsBody rooms={rooms} />
    </section>
  );
}

function RoomsBody({ rooms }: { readonly rooms: Rooms }): ReactNode {
  switch (rooms.type) {
    case 'loading':
      return <p className="hint">Loading…</p>;
    case 'failed':
      return (
        <p className="hint" role="alert">
          The list can’t be loaded: {rooms.reason}
        </p>
      );
    case 'loaded':
      return rooms.rooms.length === 0 ? (
        <p className="hint">None yet: the first is yours.</p>
      ) : (
        <RoomLinks rooms={rooms.rooms} />
      );
    default:
      return assertNever(rooms);
  }
}

function RoomLinks({ rooms }: { readonly rooms: readonly RoomEntry[] }): ReactNode {
  return (
    <ul className="room-links" data-testid="rooms">
      {rooms.map(({ room, title, status, seq, updatedAt }) => (
        <li key={room}>
          <a href={roomPath(room)}>
            <span className="room-name">{title ?? room}</span>
            {status !== 'open' && <span className="room-status">{status}</span>}
            <span className="room-when" title={dateAndTime(updatedAt)}>
              {seq} {seq === 1 ? 'change' : 'changes'} · {ago(updatedAt, Date.now())}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function recent(rooms: readonly RoomEntry[]): readonly RoomEntry[] {
  return rooms
    .filter((room) => room.status !== 'erased')
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .slice(0, MAX_SHOWN);
}
