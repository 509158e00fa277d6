/** A room that nobody opens: what is tried with it reaches nobody. */
const ROOM = 'boardstream-doctor';

/** What P18 lets one user alone publish, by subject. */
const OWN: readonly (readonly [subject: string, users: readonly string[]])[] = [
  [`board.ops.0.${ROOM}`, ['gateway']],
  [`board.live.${ROOM}`, ['sequencer']],
  [`board.control.${ROOM}`, ['sequencer']],
  [`board.reply.${ROOM}`, ['sequencer']],
  [`board.events.0.${ROOM}`, ['projector']],
  [`$KV.BOARD_LEASES.${ROOM}`, ['sequencer']],
  [`board.dlq.0.${ROOM}`, ['sequencer']],
  [`$KV.BOARD_QUARANTINE.${ROOM}`, ['sequencer', 'projector', 'gateway']],
  [`$JS.API.STREAM.DELETE.${ROOM}`, []],
];

/** The subjects that a user of this name is to be refused (P18). */
export function forbiddenSubjects(user: string): readonly string[] {
  return OWN.filter(([, users]) => !users.includes(user)).map(([subject]) => subject);
}
