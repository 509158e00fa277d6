import {
  decide,
  EventWindow,
  evolve,
  RoomFold,
  type CommandContext,
  type Decision,
  type RoomEvent,
  type RoomState,
  type SubmitCommand,
} from '@boardstream/board';
import { rng, type Random } from '@boardstream/testing';
import { decodedEvent } from './decoded.ts';
import { drawnRoom } from './drawn-room.ts';
import { drawing, mixed, scattered } from './submissions.ts';
import type { Scale, Workload } from './workload.ts';

const SEED = 4;
/** Ops a millisecond: old events leave the window within a pass. */
const OPS_PER_MS = 0.5;

type MakeCommands = (room: RoomState, count: number, random: Random) => readonly SubmitCommand[];

interface Setting {
  readonly commands: MakeCommands;
  readonly pointsPerStroke: number;
  readonly elements: (scale: Scale) => number;
}

const usual = (scale: Scale): number => scale.elements;
const DRAWING: Setting = { commands: drawing, pointsPerStroke: 40, elements: usual };
const MIXED: Setting = { commands: mixed, pointsPerStroke: 40, elements: usual };
const SCATTERED: Setting = { commands: scattered, pointsPerStroke: 200, elements: usual };

type Commitment = Decision & { readonly type: 'committed' };
/** Which room the next command is decided in. */
type GoOn = (room: RoomState, decision: Commitment) => RoomState;

/** The room that the decision carries: what a sequencer goes on with. */
const carried: GoOn = (_room, decision) => decision.room;
/** The events folded again, each hash checked. */
const evolved: GoOn = (room, { events }) => events.reduce((now, event) => evolve(now, event), room);

/** The pure part of a sequencer: decides on what a decoder made, and keeps the room and the window. */
function sequence(
  start: RoomState,
  commands: readonly SubmitCommand[],
  goOn: GoOn,
  onEvent?: (event: RoomEvent) => void,
): RoomState {
  const window = new EventWindow(start.seq);
  let room = start;
  let now = start.committedAt;
  for (const command of commands) {
    now += 1 / OPS_PER_MS;
    const author = { client: command.opId.client };
    const context: CommandContext = { now, author, role: 'editor', durableHead: room.seq, autoCreate: true };
    const decision = decide(command, room, window, context);
    if (decision.type !== 'committed') throw new Error(`not committed: ${JSON.stringify(decision)}`);
    room = goOn(room, decision);
    for (const event of decision.events) {
      window.push(event);
      onEvent?.(event);
    }
  }
  return room;
}

function prepared({ commands, pointsPerStroke, elements }: Setting, scale: Scale) {
  const room = drawnRoom({ elements: elements(scale), pointsPerStroke });
  return { room, commands: commands(room, scale.ops, rng(SEED)) };
}

function sequencing(setting: Setting, goOn: GoOn = carried): Workload {
  return (scale) => {
    const { room, commands } = prepared(setting, scale);
    return { ops: commands.length, run: () => sequence(room, commands, goOn) };
  };
}

/** Folds the events of those commands as a reader of the log does, in private, checking each hash that they carry. */
function replaying(setting: Setting): Workload {
  return (scale) => {
    const { room, commands } = prepared(setting, scale);
    const events: RoomEvent[] = [];
    sequence(room, commands, carried, (event) => events.push(decodedEvent(event)));
    return {
      ops: events.length,
      run: () => {
        const fold = new RoomFold(room);
        for (const event of events) fold.apply(event);
        return fold.finish();
      },
    };
  };
}

export const SEQUENCING_WORKLOADS = {
  'sequence, drawing': sequencing(DRAWING),
  'sequence, evolved again': sequencing(DRAWING, evolved),
  'sequence, mixed': sequencing(MIXED),
  'sequence, scattered': sequencing(SCATTERED),
  'sequence, few elements': sequencing({ ...DRAWING, elements: () => 100 }),
  'sequence, many elements': sequencing({ ...DRAWING, elements: (scale) => scale.manyElements }),
  'replay, drawing': replaying(DRAWING),
  'replay, mixed': replaying(MIXED),
  'replay, scattered': replaying(SCATTERED),
} as const satisfies Record<string, Workload>;
