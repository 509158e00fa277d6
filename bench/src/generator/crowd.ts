import type { Load, LoadResult } from '../load.ts';
import { boardstreamDialect } from './boardstream-dialect.ts';
import { Member } from './member.ts';
import { relayDialect } from './relay-dialect.ts';
import { RoomOrder } from './room-order.ts';
import { Strokes } from './strokes.ts';
import { Tally } from './tally.ts';

const DIALECTS = { boardstream: boardstreamDialect, relay: relayDialect } as const;
/** Connections that are opened at once. */
const JOIN_AT_ONCE = 50;
/** How long what is on its way may take at the end, in ms. */
const DRAIN_MS = 2_000;
const TICK_MS = 1;
/** How many different problems are told. */
const PROBLEMS = 10;

interface Offered {
  /** Ops that came up, and those of them in the measured time. */
  readonly total: number;
  readonly measured: number;
  /** The generator's share of a core in the measured time. */
  readonly cpu: number;
}

/** All clients of one load, in rooms that nobody used before. */
export class Crowd {
  readonly #load: Load;
  readonly #tally = new Tally();
  readonly #problems = new Set<string>();
  readonly #members: Member[] = [];
  readonly #writers: Member[] = [];

  constructor(load: Load, name: string) {
    this.#load = load;
    for (let room = 0; room < load.shape.rooms; room++) this.#fillRoom(`${name}-${String(room)}`);
  }

  /** Joins, holds the load, waits for what is on its way, leaves. */
  async run(): Promise<LoadResult> {
    try {
      await this.#join();
      return await this.#hold();
    } finally {
      for (const member of this.#members) member.close();
    }
  }

  #fillRoom(room: string): void {
    const { shape, url, dialect } = this.#load;
    const order = new RoomOrder();
    for (let place = 0; place < shape.membersPerRoom; place++) {
      const writes = place < shape.writersPerRoom;
      const number = this.#members.length;
      const member = new Member({
        url,
        room,
        number,
        dialect: DIALECTS[dialect],
        order,
        tally: this.#tally,
        decodes: writes || place % shape.decodeOneIn === 0,
        onProblem: (message) => {
          if (this.#problems.size < PROBLEMS) this.#problems.add(message);
        },
        ...(writes ? { strokes: new Strokes(`s${String(number)}`) } : {}),
      });
      this.#members.push(member);
      if (writes) this.#writers.push(member);
    }
  }

  async #join(): Promise<void> {
    for (let at = 0; at < this.#members.length; at += JOIN_AT_ONCE) {
      await Promise.all(this.#members.slice(at, at + JOIN_AT_ONCE).map((member) => member.join()));
    }
  }

  async #hold(): Promise<LoadResult> {
    const { warmupSeconds, seconds } = this.#load;
    const start = performance.now();
    const from = start + warmupSeconds * 1_000;
    const end = from + seconds * 1_000;
    this.#tally.measure(from, end);
    const { cpu, total, measured } = await this.#offer(start, from, end);
    await this.#drain();
    return {
      offered: measured,
      received: this.#tally.received,
      ...this.#deliveries(total),
      p50: this.#tally.percentile(50),
      p99: this.#tally.percentile(99),
      max: this.#tally.max,
      generatorCpu: cpu,
      problems: [...this.#problems],
    };
  }

  /** Ops come up at fixed times, whatever became of those before; each writer has its turn. */
  async #offer(start: number, from: number, end: number): Promise<Offered> {
    const interval = 1_000 / this.#load.rate;
    let cpuAtFrom: NodeJS.CpuUsage | undefined;
    let total = 0;
    let measured = 0;
    for (;;) {
      const now = performance.now();
      if (now >= from) cpuAtFrom ??= process.cpuUsage();
      for (let at = start + total * interval; at < Math.min(now, end); at = start + ++total * interval) {
        if (at >= from) measured++;
        this.#writers[total % this.#writers.length]?.arrive(at);
      }
      if (now >= end) break;
      await new Promise((resolve) => setTimeout(resolve, TICK_MS));
    }
    const { user, system } = process.cpuUsage(cpuAtFrom);
    return { total, measured, cpu: (user + system) / 1_000 / (performance.now() - from) };
  }

  async #drain(): Promise<void> {
    const deadline = performance.now() + DRAIN_MS;
    while (performance.now() < deadline) {
      if (this.#writers.every(({ idle }) => idle) && this.#everybodyHasAll()) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  #everybodyHasAll(): boolean {
    const most = new Map<RoomOrder, number>();
    for (const { room, has } of this.#members) most.set(room, Math.max(most.get(room) ?? 0, has));
    return this.#members.every(({ room, has }) => has === most.get(room));
  }

  /** A writer's own ops come back to it: these are no deliveries to others. */
  #deliveries(
    total: number,
  ): Pick<LoadResult, 'deliveries' | 'deliveriesDue' | 'deliveriesPerSecond' | 'opsPerSubmission'> {
    const { warmupSeconds, seconds, shape } = this.#load;
    let received = 0;
    for (const { room, has } of this.#members) received += room.opsIn(has);
    const deliveries = received - Math.min(total, received);
    const submissions = this.#writers.reduce((sum, writer) => sum + writer.submissions, 0);
    return {
      deliveries,
      deliveriesDue: total * (shape.membersPerRoom - 1),
      deliveriesPerSecond: deliveries / (warmupSeconds + seconds),
      opsPerSubmission: total / Math.max(1, submissions),
    };
  }
}
