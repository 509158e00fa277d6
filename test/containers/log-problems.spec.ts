import { logProblems } from './log-problems.ts';

describe('what containers printed', () => {
  it.each([
    'nats_1      | [7] 2026/11/23 02:47:56.045037 [ERR] Publish Violation - User "service", Subject "board.live.x"',
    'sequencer_1 | {"level":"error","time":"…","error":{"code":"corrupt"},"event":"room.quarantined"}',
    'gateway_1   | {"level":"error","problem":"this process has 64 partitions, its cluster 8","event":"partitions.not-agreed"}',
    'gateway_1   | TypeError: x is not a function',
    'projector_1 | node:internal/process/promises:394',
  ])('[O8] is a problem where it tells of an error: %s', (line) => {
    expect(logProblems(`nats_1 | [7] [INF] Server is ready\n${line}\n`)).toEqual([line]);
  });

  it.each([
    'nats_1      | [7] 2026/11/23 02:47:56.045037 [INF] Server is ready',
    'sequencer_1 | {"level":"info","time":"…","error":"none","event":"role.started"}',
    'projector_1 | {"level":"error","error":{"name":"PortError","code":"unavailable"},"event":"follower.failed"}',
    'gateway_1   | {"level":"error","problem":"the number of partitions of this cluster is not known: NATS can\'t be reached"}',
    'gateway_1   | Draw at http://127.0.0.1:8080/room/demo',
  ])('[O8] is none where it tells of work, or of a neighbour that is away: %s', (line) => {
    expect(logProblems(`${line}\n`)).toEqual([]);
  });
});
