import { useState, type ReactNode } from 'react';
import { graphemes } from '../../graphemes.ts';
import type { BoardSession } from '../board-session.ts';
import { Popover } from '../popover.tsx';

/** One's own name, as the others see it, and the place to change it. */
export function YouPopover({ session }: { readonly session: BoardSession }): ReactNode {
  const [name, setName] = useState(session.ownName);
  const rename = (typed: string): void => {
    session.rename(typed);
    setName(session.ownName);
  };
  return (
    <Popover
      testId="you-button"
      title={`You are ${name}`}
      look="icon"
      label={<span aria-hidden="true">{initials(name)}</span>}
    >
      {(close) => (
        <form
          className="you"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget).get('name');
            if (typeof typed === 'string') rename(typed);
            close();
          }}
        >
          <label className="hint" htmlFor="own-name">
            The others see you as
          </label>
          <div className="share-row">
            <input
              id="own-name"
              name="name"
              className="field"
              defaultValue={name}
              maxLength={40}
              autoComplete="off"
              autoFocus
            />
            <button type="submit" className="button button-primary">
              Save
            </button>
          </div>
        </form>
      )}
    </Popover>
  );
}

/** The first letters of the first and the last word. */
function initials(name: string): string {
  const words = name.split(' ');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => graphemes(word ?? '')[0] ?? '');
  return letters.join('').toUpperCase();
}
