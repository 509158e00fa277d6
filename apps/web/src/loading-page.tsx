import type { ReactNode } from 'react';

/** Shown while the editor's code is on its way. */
export function LoadingPage({ room }: { readonly room: string }): ReactNode {
  return (
    <div className="loading" role="status">
      <span className="loading-dot" aria-hidden="true" />
      Opening {room}…
    </div>
  );
}
