/** What a gateway loses of the live events and control notices that are published for it. */
export interface LossPlan {
  /** Of every message, each by itself; 1: all. */
  readonly chance: number;
  /** Every live message that none follows within a tenth of a second. */
  readonly lastOfBurst: boolean;
  /** The log can't be read either: no gap is filled. */
  readonly blind: boolean;
}

export const NO_LOSS: LossPlan = { chance: 0, lastOfBurst: false, blind: false };

/** A message that never arrived. Times are ms since 1970, with fractions. */
export interface Loss {
  readonly room: string;
  readonly kind: 'live' | 'control';
  /** The last event that it told. */
  readonly seq: number;
  readonly at: number;
}

/** A control notice that arrived after a loss that nobody had noticed yet. */
export interface Notice {
  readonly room: string;
  readonly head: number;
  readonly at: number;
  /** Whether the gap was asked for before the notice's handler returned. */
  readonly asked: boolean;
}

/** What became of the messages so far. */
export interface LossRecord {
  readonly messages: number;
  readonly losses: readonly Loss[];
  readonly notices: readonly Notice[];
}

/** Time that processes of one machine agree on, in ms since 1970. */
export function sharedNow(): number {
  return performance.timeOrigin + performance.now();
}
