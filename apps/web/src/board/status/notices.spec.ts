import { clientId } from '@boardstream/kernel';
import { Notices } from './notices.ts';

const nameOf = (id: string): string => (id === 't' ? 'the text “hello”' : 'a rectangle');
const opId = { client: clientId('A'.repeat(22)), counter: 7 };

function titles(notices: Notices): readonly string[] {
  return notices.open.map(({ title }) => title);
}

describe('notices about one’s own work', () => {
  it('[M27] name what was lost and why', () => {
    const notices = new Notices();
    notices.lost({ elements: [{ id: 't', reason: 'locked' }, { id: 'r', reason: 'purged' }] }, nameOf); // prettier-ignore
    expect(notices.open).toMatchObject([
      {
        tone: 'bad',
        title: '2 of your changes could not be kept',
        lines: ['The text “hello”: it is locked.', 'A rectangle: it was deleted for good.'],
      },
    ]);
  });

  it('say the same thing once, with how often', () => {
    const notices = new Notices();
    notices.lost({ elements: ['a', 'b', 'c'].map((id) => ({ id, reason: 'limit' as const })) }, nameOf);
    expect(notices.open[0]?.lines).toEqual(['A rectangle: the board is full. (3 times)']);
  });

  it('[M27] take back a loss that did not come true', () => {
    const notices = new Notices();
    notices.lost({ opId, elements: [{ id: 'r', reason: 'invalid' }] }, nameOf);
    notices.recovered({ opId, elements: ['r'] });
    expect(titles(notices)).toEqual(['Your change was saved after all']);
    notices.recovered({ opId, elements: ['r'] });
    expect(notices.open).toHaveLength(1);
  });

  it('[M29] offer a copy of what could not be carried on', () => {
    const notices = new Notices();
    notices.conflicts({ reason: 'stale-record', ops: [[{ type: 'set', id: 'r', props: { locked: true } }]] });
    expect(JSON.parse(notices.open[0]?.download?.content ?? '')).toEqual([
      [{ type: 'set', id: 'r', props: { locked: true } }],
    ]);
  });

  it('stay until they are closed, the newest six', () => {
    const notices = new Notices();
    let told = 0;
    const stop = notices.subscribe(() => (told += 1));
    for (let i = 0; i < 8; i += 1) notices.tell({ tone: 'warn', title: `notice ${i}`, lines: [] });
    notices.tell({ tone: 'warn', title: 'notice 7', lines: [] });
    expect(titles(notices)).toEqual([2, 3, 4, 5, 6, 7].map((i) => `notice ${i}`));
    notices.close(notices.open[0]?.id ?? 0);
    expect(notices.open).toHaveLength(5);
    stop();
    notices.tell({ tone: 'warn', title: 'unheard', lines: [] });
    expect(told).toBe(9);
  });
});
