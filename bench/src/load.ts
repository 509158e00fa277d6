/** Who is connected, who writes, and who reads all that it gets. */
export interface Shape {
  readonly rooms: number;
  readonly membersPerRoom: number;
  /** The first ones of each room. */
  readonly writersPerRoom: number;
  /** Of members that do not write, one in so many decodes what it gets; the others count it. */
  readonly decodeOneIn: number;
}

/** A load that is held for a while. */
export interface Load {
  readonly dialect: 'boardstream' | 'relay';
  /** `ws://127.0.0.1:8080` */
  readonly url: string;
  readonly shape: Shape;
  /** Ops that arrive a second, at fixed times, over all writers. */
  readonly rate: number;
  readonly warmupSeconds: number;
  readonly seconds: number;
}

/** What became of a load. Times in ms, of deliveries to others, since the op's time of arrival. */
export interface LoadResult {
  /** Ops that arrived in the measured time. */
  readonly offered: number;
  /** Of those, the ops that another member received (so they were durable, where the server stores). */
  readonly received: number;
  /** Of all ops that arrived, deliveries to other members, and how many there should be. */
  readonly deliveries: number;
  readonly deliveriesDue: number;
  readonly deliveriesPerSecond: number;
  readonly opsPerSubmission: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** CPU that the generator used in the measured time, as a share of a core. */
  readonly generatorCpu: number;
  /** What went wrong with connections and submissions, each once. */
  readonly problems: readonly string[];
}
