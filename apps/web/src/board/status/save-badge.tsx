import type { ReactNode } from 'react';
import type { RoomClient } from '@boardstream/client';
import type { BoardSession } from '../board-session.ts';
import { useClientValue } from '../use-client.ts';
import { saveWords } from './save-words.ts';

/** The room's name, and how one's own work stands. */
export function SaveBadge({ session }: { readonly session: BoardSession }): ReactNode {
  const { client, room } = session;
  const status = useClientValue(client, 'save', readStatus);
  const connection = useClientValue(client, 'connection', readConnection);
  const words = saveWords(status, connection);
  return (
    <div
      className="save-badge"
      title={words.explanation}
      data-testid="save-status"
      data-status={status}
      data-connection={connection.type}
    >
      <span className="save-room">{room}</span>
      <span className={`save-word save-${words.tone}`} role="status">
        <span className="save-dot" aria-hidden="true" />
        {words.label}
      </span>
    </div>
  );
}

const readStatus = (client: RoomClient) => client.saveStatus;
const readConnection = (client: RoomClient) => client.connection;
