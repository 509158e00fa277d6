import { ACTIONS, allows, type Action, type Actor } from './permissions.ts';

const ACTORS: readonly Actor[] = ['viewer', 'editor', 'owner', 'service', 'operator'];

function whoMay(action: Action, settings = {}): readonly Actor[] {
  return ACTORS.filter((actor) => allows(actor, action, settings));
}

describe('allows', () => {
  it.each([
    ['join', ACTORS],
    ['submit', ['editor', 'owner']],
    ['history', ['editor', 'owner', 'service', 'operator']],
    ['restore', ['editor', 'owner', 'operator']],
    ['archive', ['owner', 'operator']],
    ['verify', ['operator']],
    ['list-rooms', ['operator']],
    ['erase', ['operator']],
  ] as const)('[G24] %s is for the ones that the table names', (action, actors) => {
    expect(whoMay(action)).toEqual(actors);
  });

  it('[G24] lets settings open history to viewers and writing to services', () => {
    expect(whoMay('history', { viewersReadHistory: true })).toEqual(ACTORS);
    expect(whoMay('submit', { serviceMayWrite: true })).toEqual(['editor', 'owner', 'service']);
  });

  it('[G18] never lets a viewer change anything, whatever is set', () => {
    const settings = { viewersReadHistory: true, serviceMayWrite: true };
    const reading: readonly Action[] = ['join', 'read-state', 'presence', 'history', 'export', 'timeline', 'subscribe'];
    expect(ACTIONS.filter((action) => allows('viewer', action, settings))).toEqual(reading);
  });
});
