/**
 * The wall clock of the broker, which all processes of a cluster can compare their own with (G9). Where the broker is part
 * of the process there is none.
 */
export interface BrokerClock {
  /** What the broker's clock showed at some moment between the call and its answer, in ms since 1970. @throws PortError */
  now(): Promise<number>;
}
