import { seq, sessionId } from '@boardstream/kernel';
import type { ConnectionState, SaveStatus } from '@boardstream/client';
import { connectionWords } from './connection-words.ts';
import { elementName } from './loss-words.ts';
import { roomWords } from './room-words.ts';
import { saveWords } from './save-words.ts';

const live: ConnectionState = { type: 'live', session: sessionId('s') };
const waiting: ConnectionState = { type: 'waiting', attempt: 1, retryAt: 5_000, reason: 'refused' };

describe('the words for one’s own work', () => {
  it.each<[SaveStatus, string]>([
    ['saved', 'Saved'],
    ['saving', 'Saving…'],
    ['offline', 'Offline, kept here'],
    ['offline-memory-only', 'Offline, in memory only'],
    ['read-only', 'Read only'],
  ])('%s is told as %s', (status, label) => {
    expect(saveWords(status, live).label).toBe(label);
  });

  it('[G21] nothing is called saved while the server is not there to say so', () => {
    expect(saveWords('saved', { type: 'connecting', attempt: 0 }).label).toBe('Connecting…');
    expect(saveWords('saved', waiting).label).not.toBe('Saved');
  });
});

describe('the words for the connection', () => {
  it('are none while it is fine, or is being made for the first time', () => {
    expect(connectionWords(live)).toBeUndefined();
    expect(connectionWords({ type: 'joining', attempt: 0 })).toBeUndefined();
  });

  it('say when the next try is, and offer one at once', () => {
    expect(connectionWords(waiting)).toMatchObject({ retryAt: 5_000, canRetry: true });
    expect(connectionWords({ ...waiting, type: 'circuit-open' })).toMatchObject({ retryAt: 5_000, canRetry: true });
  });

  it('[G17] give the server’s reason for having closed it', () => {
    expect(connectionWords({ type: 'stopped', code: 'gone', reason: 'the room was erased' })?.text).toMatch(
      /the room was erased/,
    );
  });
});

describe('the words for the room', () => {
  it('are none while it takes changes', () => {
    expect(roomWords({ status: 'open', writable: true, head: seq(1) })).toBeUndefined();
    expect(roomWords(undefined)).toBeUndefined();
  });

  it('[G21] say that the server can’t save, and why', () => {
    expect(roomWords({ status: 'open', writable: false, reason: 'the disk is full', head: seq(1) })).toMatch(
      /the disk is full/,
    );
  });

  it.each(['archived', 'erased', 'quarantined', 'loading'] as const)('tell a room that is %s', (status) => {
    expect(roomWords({ status, writable: false, head: seq(1) })).not.toBe('');
  });
});

describe('the name of an element', () => {
  it('is what a person would call it', () => {
    expect(elementName({ type: 'freedraw' })).toBe('a drawn stroke');
    expect(elementName({ type: 'text', text: 'a long text that goes on and on' })).toBe(
      'the text “a long text that goes on…”',
    );
    expect(elementName({ type: 'hologram' })).toBe('an element');
    expect(elementName(undefined)).toBe('an element');
  });
});
