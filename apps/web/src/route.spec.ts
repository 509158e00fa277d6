import { routeOf, suggestedRoom } from './route.ts';

describe('the address of a board', () => {
  it('[P17] names a room', () => {
    expect(routeOf('/room/demo')).toEqual({ type: 'room', room: 'demo' });
    expect(routeOf('/room/demo/')).toEqual({ type: 'room', room: 'demo' });
  });

  it.each(['/room/a%20b', '/room/', '/room/%E0%A4%A', `/room/${'x'.repeat(65)}`])(
    '[P17] %s is no room and says so',
    (path) => {
      expect(routeOf(path).type).toBe('bad-room');
    },
  );

  it('of anything else is the landing page', () => {
    expect(routeOf('/')).toEqual({ type: 'landing' });
    expect(routeOf('/rooms')).toEqual({ type: 'landing' });
  });

  it('[P17] what a person types becomes the nearest room name', () => {
    expect(suggestedRoom('Sprint review, Été')).toBe('Sprint-review-Ete');
    expect(suggestedRoom('   ')).toBe('-');
  });
});
