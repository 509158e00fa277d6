import type { Peer } from '@boardstream/client';

/** What the editor draws for another person. */
export interface SceneCollaborator {
  readonly id: string;
  readonly username: string;
  readonly pointer?: { readonly x: number; readonly y: number; readonly tool: 'pointer' | 'laser' };
  readonly button: 'up' | 'down';
  readonly selectedElementIds: Readonly<Record<string, true>>;
}

/** The others as the editor wants them: cursor, name and selection of each, by session. */
export function collaboratorsOf(peers: ReadonlyMap<string, Peer>): ReadonlyMap<string, SceneCollaborator> {
  return new Map([...peers].map(([session, peer]) => [session, collaboratorOf(session, peer)]));
}

function collaboratorOf(session: string, { state }: Peer): SceneCollaborator {
  const { cursor } = state;
  const selection = (state.selection ?? []).map((id) => [id, true] as const);
  return {
    id: session,
    username: state.name ?? 'Guest',
    button: state.extra?.['button'] === 'down' ? 'down' : 'up',
    selectedElementIds: Object.fromEntries(selection),
    ...(cursor === undefined || cursor === null
      ? {}
      : { pointer: { x: cursor.x, y: cursor.y, tool: state.tool === 'laser' ? 'laser' : 'pointer' } }),
  };
}
