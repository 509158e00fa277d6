import './landing.css';
import { useState, type ReactNode } from 'react';
import { parsedRoom, roomPath, suggestedRoom } from '../route.ts';
import { newRoomName } from './new-room-name.ts';
import { RoomList } from './room-list.tsx';

/** Where a board is chosen: by name, from the list, or a new one. */
export function LandingPage(): ReactNode {
  return (
    <main className="landing">
      <header className="landing-head">
        <img src="/favicon.svg" alt="" width="44" height="44" />
        <h1>Boardstream</h1>
        <p>Draw together, lose nothing, and go back to any moment.</p>
      </header>
      <RoomForm />
      <RoomList />
    </main>
  );
}

function RoomForm(): ReactNode {
  const [typed, setTyped] = useState('');
  const room = parsedRoom(typed);
  const suggested = suggestedRoom(typed);
  const problem = typed !== '' && room === undefined;
  return (
    <form
      className="room-form"
      onSubmit={(event) => {
        event.preventDefault();
        const wish = room ?? parsedRoom(suggested);
        if (wish !== undefined) location.assign(roomPath(wish));
        else if (typed === '') location.assign(roomPath(newRoomName(Math.random)));
      }}
    >
      <label htmlFor="room-name">Board name</label>
      <div className="room-form-row">
        <input
          id="room-name"
          className="field"
          value={typed}
          maxLength={80}
          placeholder="team-sketch"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          autoFocus
          aria-describedby="room-hint"
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button button-primary" disabled={problem && suggested === ''}>
          {typed === '' ? 'New board' : 'Open board'}
        </button>
      </div>
      <p id="room-hint" className="hint" role="status">
        {problem
          ? hintFor(suggested)
          : 'A board opens as soon as somebody draws on it. Whoever has its link draws along.'}
      </p>
    </form>
  );
}

function hintFor(suggested: string): string {
  return suggested === ''
    ? 'Use letters, digits, - and _ (up to 64).'
    : `A name has letters, digits, - and _ only: this opens “${suggested}”.`;
}
