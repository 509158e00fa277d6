/** How a number that a role counts itself is shown. */
export interface ShownNumber {
  /** After `boardstream_`. */
  readonly name: string;
  readonly type: 'counter' | 'gauge';
  readonly help: string;
  /** The label that tells its parts apart, where it is a record of numbers. */
  readonly label?: string;
  /** By what it is divided to be in the unit of its name. */
  readonly per?: number;
}

const counter = (name: string, help: string, label?: string) =>
  ({ name: `${name}_total`, type: 'counter', help, ...(label === undefined ? {} : { label }) }) as const;
const gauge = (name: string, help: string) => ({ name, type: 'gauge', help }) as const;
const secondsOfMs = (name: string, help: string) => ({ ...gauge(`${name}_seconds`, help), per: 1_000 }) as const;

/** What each role, and the embedded store, counts by itself, by the field of its stats: the only place that names these metrics. */
export const ROLE_METRICS = {
  sequencer: {
    partitions: gauge('sequencer_partitions', 'Partitions of the cluster'),
    partitionsOwned: gauge('sequencer_partitions_owned', 'Partitions that it owns'),
    partitionsShare: gauge('sequencer_partitions_share', 'Partitions that it is to own'),
    sequencers: gauge('sequencer_members', 'Sequencers that it takes for living, itself included'),
    partitionsTakenOver: counter('sequencer_partitions_taken_over', 'Partitions taken from one whose lease ran out'),
    partitionsHandedOver: counter('sequencer_partitions_handed_over', 'Partitions given up with their position'),
    leasesLost: counter('sequencer_leases_lost', 'Leases that another took, or that ran out'),
    renewalsFailed: counter('sequencer_renewals_failed', 'Renewals of a lease that were not answered'),
    clockAheadMs: secondsOfMs('sequencer_clock_ahead', 'How far its clock is ahead of the broker’s'),
    clockTrusted: gauge('sequencer_clock_trusted', '0 while it owns nothing for its clock is too far off'),
    logWritable: gauge('sequencer_log_writable', '0 while the log can not be written'),
    roomsInMemory: gauge('sequencer_rooms', 'Rooms in memory'),
    roomBytes: gauge('sequencer_room_bytes', 'Estimated bytes of the rooms in memory'),
    pending: gauge('sequencer_pending', 'Submissions taken and not finished'),
    lagMessages: gauge('sequencer_lag_messages', 'Messages of its partitions’ queues that it has not taken yet'),
    oldestPendingMs: secondsOfMs('sequencer_oldest_pending', 'Since when the oldest of them waits'),
    submissions: counter('sequencer_submissions', 'Submissions taken, repeated ones too'),
    committed: counter('sequencer_committed', 'Submissions answered as committed'),
    duplicates: counter('sequencer_duplicates', 'Submissions that were in the log already'),
    refused: counter('sequencer_refused', 'Submissions refused, by code', 'code'),
    readAhead: counter('sequencer_read_ahead', 'Rooms taken over that had been read before'),
    paced: counter('sequencer_paced', 'Turns that a room waited for, for it had taken its ops a second'),
    appends: counter('sequencer_appends', 'Appends that were tried'),
    appendedEvents: counter('sequencer_appended_events', 'Events in the log'),
    appendedBytes: counter('sequencer_appended_bytes', 'Their bytes'),
    conflicts: counter('sequencer_conflicts', 'Appends that another owner was faster than'),
    uncertain: counter('sequencer_uncertain_appends', 'Appends of unknown outcome, which was read from the log'),
    loads: counter('sequencer_loads', 'Rooms read from the log'),
    snapshotsIgnored: counter('sequencer_snapshots_ignored', 'Snapshots that could not be used'),
    poison: counter('sequencer_poison', 'Submissions that made the decider throw'),
    undecodable: counter('sequencer_undecodable', 'Messages that could not be decoded'),
    triedAlone: counter('sequencer_tried_alone', 'Messages tried alone, for one may be what ends the process'),
    setAside: counter('sequencer_set_aside', 'Messages that ended the process'),
    deadLetters: counter('sequencer_dead_letters', 'Messages kept as dead letters'),
    deadLettersDropped: counter('sequencer_dead_letters_dropped', 'Dead letters that could not be kept'),
    quarantined: counter('sequencer_quarantined', 'Rooms that it put in quarantine'),
    quarantinedRooms: gauge('sequencer_quarantined_rooms', 'Rooms of the cluster in quarantine'),
    purgedElements: counter('sequencer_purged_elements', 'Elements purged by age or size'),
    loadsEnded: counter('sequencer_loads_ended', 'Imports that stood still and were ended'),
  },
  projector: {
    following: gauge('projector_following', '1 while it follows the log'),
    caughtUp: gauge('projector_caught_up', '1 when all that was in the log is handled'),
    lagMs: secondsOfMs('projector_lag', 'How old the events are that it handles'),
    events: counter('projector_events', 'Events handled'),
    snapshots: counter('projector_snapshots', 'Snapshots made'),
    snapshotsFailed: counter('projector_snapshots_failed', 'Snapshots that could not be made'),
    folds: counter('projector_folds', 'Rooms folded for an answer or a snapshot'),
    foldedEvents: counter('projector_folded_events', 'Events folded for them'),
    quarantined: counter('projector_quarantined', 'Rooms that it put in quarantine'),
  },
  exporter: {
    exporting: gauge('exporter_exporting', '1 on the one that exports; a sum of 0 for longer than a lease is wrong'),
    caughtUp: gauge('exporter_caught_up', '1 when all that was in the log has been exported'),
    waiting: gauge('exporter_waiting', '1 while the stream can’t be reached or takes no more'),
    lagMs: secondsOfMs('exporter_lag', 'How old the events are that are exported now'),
    events: counter('exporter_events', 'Events that the stream has taken'),
    messages: counter('exporter_messages', 'In so many messages'),
    retries: counter('exporter_retries', 'Messages that were not taken at a try'),
    damaged: counter('exporter_damaged', 'Records that can’t be read and are missing'),
  },
  store: {
    bytes: gauge('store_bytes', 'Bytes of the embedded store’s file'),
    freeBytes: gauge('store_free_bytes', 'Bytes that are free on its disk'),
  },
  fanout: {
    dropped: counter('fan_out_dropped', 'Messages to other processes that were not sent, for the broker was away'),
  },
  gateway: {
    pending: gauge('gateway_pending', 'Submissions without an answer'),
    pendingBytes: gauge('gateway_pending_bytes', 'Their bytes'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ShownNumber>>>>;

export type CountingRole = keyof typeof ROLE_METRICS;

/** The stats of a role or of the store, as far as they are shown: what is absent is not. */
export type RoleStats<R extends CountingRole> = {
  readonly [Field in keyof (typeof ROLE_METRICS)[R]]?: number | boolean | Readonly<Record<string, number>>;
};
