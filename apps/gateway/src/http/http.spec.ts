import { LogUnavailableError } from '@boardstream/ports';
import { OriginPolicy } from '../edge/origin-policy.ts';
import { Caller, refuseForeignPages, type CallerRequest } from './caller.ts';
import { pickMediaType } from './media-type.ts';
import { Problem, problemOf, problemOfRefusal } from './problem.ts';
import { integerOf, momentOf, roomOf, wordOf } from './query.ts';

describe('pickMediaType', () => {
  const types = ['application/json', 'image/svg+xml', 'image/png'] as const;

  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['image/png', 'image/png'],
    ['image/*', 'image/svg+xml'],
    ['image/svg+xml;q=0.5, image/png;q=0.9', 'image/png'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['image/*;q=0.1, application/json;q=0', 'image/svg+xml'],
    ['IMAGE/PNG ; Q=0.7', 'image/png'],
    ['text/plain', undefined],
    ['image/png;q=nonsense', undefined],
  ])('[P10] %s gives %s', (accept, expected) => {
    expect(pickMediaType(accept, types)).toBe(expected);
  });
});

describe('query parameters', () => {
  it('[P10] name a moment by seq, by ms, by a written time, or not at all', () => {
    expect(momentOf({})).toBe('head');
    expect(momentOf({ seq: '12' })).toEqual({ seq: 12 });
    expect(momentOf({ at: '1700000000000' })).toEqual({ time: 1_700_000_000_000 });
    expect(momentOf({ at: '2026-01-31T12:00:00Z' })).toEqual({ time: Date.UTC(2026, 0, 31, 12) });
  });

  it.each([
    [() => momentOf({ seq: '1', at: '1' })],
    [() => momentOf({ seq: '-1' })],
    [() => momentOf({ seq: '1e3' })],
    [() => momentOf({ seq: ['1', '2'] })],
    [() => momentOf({ at: 'yesterday' })],
    [() => integerOf({ limit: '0' }, 'limit', { min: 1, max: 9 })],
    [() => integerOf({ limit: '9007199254740993' }, 'limit', { min: 1, max: Number.MAX_SAFE_INTEGER })],
    [() => wordOf({ status: 'lost' }, 'status', ['open'])],
    [() => roomOf('a b')],
  ])('[P13] are refused with what was expected: %s', (read) => {
    expect(read).toThrow(expect.objectContaining({ status: 400, code: 'invalid-request' }) as Problem);
  });
});

describe('who asks', () => {
  const local: CallerRequest = { address: '127.0.0.1', method: 'POST', headers: { host: 'localhost:8080' } };

  it('[G24] is an operator from this machine only, by a loopback name and through no proxy', () => {
    const may = (request: CallerRequest): boolean => {
      try {
        new Caller(request, 'editor').require('verify');
        return true;
      } catch {
        return false;
      }
    };
    expect(may(local)).toBe(true);
    expect(may({ ...local, address: '::1', headers: { host: '[::1]:8080' } })).toBe(true);
    expect(may({ ...local, address: '::ffff:127.0.0.1' })).toBe(true);
    expect(may({ ...local, address: '192.0.2.1' })).toBe(false);
    expect(may({ ...local, headers: { host: 'board.example' } })).toBe(false);
    expect(may({ ...local, headers: { ...local.headers, 'x-forwarded-for': '192.0.2.1' } })).toBe(false);
    expect(may({ ...local, headers: {} })).toBe(false);
  });

  it('[G24] has the anonymous role otherwise', () => {
    const remote = { ...local, address: '192.0.2.1' };
    expect(() => new Caller(remote, 'viewer').require('submit')).toThrow(Problem);
    expect(() => new Caller(remote, 'owner').require('archive')).not.toThrow();
    expect(new Caller(local, 'viewer').role).toBe('owner');
    expect(new Caller(remote, 'viewer').role).toBe('viewer');
  });

  it('[G24] may be shown a page of another site, but that page changes nothing', () => {
    const foreign = { ...local, headers: { ...local.headers, origin: 'https://evil.example' } };
    expect(() => refuseForeignPages(foreign, new OriginPolicy([]))).toThrow(Problem);
    expect(() => refuseForeignPages({ ...foreign, method: 'GET' }, new OriginPolicy([]))).not.toThrow();
    expect(() => refuseForeignPages(foreign, new OriginPolicy(['https://evil.example']))).not.toThrow();
    expect(() => refuseForeignPages(local, new OriginPolicy([]))).not.toThrow();
  });
});

describe('problems', () => {
  it('[G25] show no internals of what nobody expected', () => {
    const problem = problemOf(new Error('/secret/path broke'));
    expect(problem).toMatchObject({ status: 500, code: 'internal' });
    expect(problem.message).not.toContain('secret');
  });

  it('[P13] keep the code of a refusal, and say when to come back', () => {
    expect(problemOfRefusal({ code: 'busy', message: 'later', retryAfterMs: 300 })).toMatchObject({
      status: 503,
      code: 'busy',
      retryAfterMs: 300,
    });
    expect(problemOfRefusal({ code: 'exists', message: 'there' })).toMatchObject({ status: 409, code: 'exists' });
    expect(problemOf(new LogUnavailableError('x'))).toMatchObject({ status: 503, code: 'unavailable' });
    expect(problemOf(Object.assign(new Error('too big'), { statusCode: 413 }))).toMatchObject({
      status: 413,
      code: 'too-large',
    });
  });
});
