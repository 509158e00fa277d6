import { create, opCommitted, roomOpened, testClient } from '@boardstream/testing';
import { missingFrom, repeatedOpIds } from './log-check.ts';

const LOG = [roomOpened(), opCommitted(2, create('a')), opCommitted(3, create('b'))];

describe('the checks of a log', () => {
  it('[G4] name what was told and is not in it, or is there otherwise', () => {
    const told = [opCommitted(2, create('other')), opCommitted(4, create('c'))];
    expect(missingFrom(LOG, LOG)).toEqual([]);
    expect(missingFrom(LOG, told)).toEqual(told);
  });

  it('[G5] name an op that is in it twice', () => {
    const opId = { client: testClient(), counter: 1 };
    expect(repeatedOpIds(LOG)).toEqual([]);
    expect(repeatedOpIds([...LOG, opCommitted(4, create('a'), { opId })])).toEqual([`${testClient()}:1`]);
  });
});
