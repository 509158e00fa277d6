import '@excalidraw/excalidraw/index.css';
import './board.css';
import { useEffect, useState, type ReactNode } from 'react';
import type { RoomId } from '@boardstream/kernel';
import { LoadingPage } from '../loading-page.tsx';
import { BoardSession } from './board-session.ts';
import { BoardView } from './board-view.tsx';

/** A room's board: joins the room for as long as it is on the page. */
export default function BoardPage({ room }: { readonly room: RoomId }): ReactNode {
  const [session, setSession] = useState<BoardSession>();
  useEffect(() => {
    const opened = new BoardSession(room);
    opened.start();
    setSession(opened);
    document.title = `${room} · Boardstream`;
    return () => void opened.close();
  }, [room]);
  return session === undefined ? <LoadingPage room={room} /> : <BoardView key={session.room} session={session} />;
}
