import { clientId, sessionId } from '@boardstream/kernel';
import type { Peer } from '@boardstream/client';
import { collaboratorsOf } from './collaborators.ts';
import { OwnPresence } from './own-presence.ts';

type PresenceState = Peer['state'];

function peers(state: PresenceState): ReadonlyMap<string, Peer> {
  const session = sessionId('s1');
  return new Map([[session, { session, clientId: clientId('A'.repeat(22)), state, lastSeen: 0 }]]);
}

describe('other people', () => {
  it('[F15] are shown with cursor, name and selection', () => {
    const state = { name: 'Ann', cursor: { x: 1, y: 2 }, tool: 'pointer', selection: ['r'], extra: { button: 'down' } };
    expect(collaboratorsOf(peers(state)).get('s1')).toEqual({
      id: 's1',
      username: 'Ann',
      pointer: { x: 1, y: 2, tool: 'pointer' },
      button: 'down',
      selectedElementIds: { r: true },
    });
  });

  it('have no cursor when they took it away, and a name in any case', () => {
    expect(collaboratorsOf(peers({ cursor: null })).get('s1')).toEqual({
      id: 's1',
      username: 'Guest',
      button: 'up',
      selectedElementIds: {},
    });
  });
});

describe('one’s own presence', () => {
  it('[F15] is told in hundredths of a pixel, an unchanged selection once', () => {
    const sent: PresenceState[] = [];
    const presence = new OwnPresence((state) => sent.push(state));
    presence.pointerMoved({ x: 1.23456, y: 2, tool: 'pointer', button: 'up' });
    presence.selected(['r']);
    presence.selected(['r']);
    presence.pointerLeft();
    expect(sent).toEqual([
      { cursor: { x: 1.23, y: 2 }, tool: 'pointer', extra: { button: 'up' } },
      { selection: ['r'] },
      { cursor: null },
    ]);
  });
});
