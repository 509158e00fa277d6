import './landing.css';
import type { ReactNode } from 'react';
import { parsedRoom, roomPath, suggestedRoom } from '../route.ts';

/** Shown for an address whose name no board can have. */
export function BadRoomPage({ name }: { readonly name: string }): ReactNode {
  const near = parsedRoom(suggestedRoom(name));
  return (
    <main className="landing">
      <header className="landing-head">
        <h1>No board has this name</h1>
        <p>“{name}” can’t name a board: names have 1 to 64 letters, digits, - and _.</p>
      </header>
      <p className="landing-actions">
        {near !== undefined && (
          <a className="button button-primary" href={roomPath(near)}>
            Open “{near}”
          </a>
        )}
        <a className="button" href="/">
          All boards
        </a>
      </p>
    </main>
  );
}
