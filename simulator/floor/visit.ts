import type { EpochSeconds } from '../account/model';
import type { Call } from './call';
import type { Transfer } from './orders';

/** What is decided about a call beforehand; whatever is left out is left to chance. */
export interface CallScript {
  readonly welcomeSeconds?: number;
  readonly patienceSeconds?: number;
  readonly talkSeconds?: number;
  /** The number is outside its opening hours. */
  readonly isClosed?: boolean;
  /** The queue passes this caller by. */
  readonly isUnattended?: boolean;
  /** It rings, and every agent lets it ring. */
  readonly isIgnored?: boolean;
  /** Whoever it rings on picks up. */
  readonly isTaken?: boolean;
  readonly asksForCallback?: boolean;
  readonly leavesVoicemail?: boolean;
  readonly isTransferred?: boolean;
  /** Outbound: whether the other side picks up. */
  readonly isAnswered?: boolean;
}

/** An inbound call on its way to an agent. */
export interface Visit {
  readonly call: Call;
  readonly script: CallScript;
  /** Agents who did not take it, and until when it does not ring on them again. */
  readonly passedBy: Map<number, EpochSeconds>;
  /** Whoever an integration sent the call to: it rings there and nowhere else. */
  sentTo: SentTo | undefined;
}

/** Where a call rings that an integration has sent on. */
export interface SentTo {
  readonly transfer: Transfer;
  /** On whom it has not rung yet, in the order of ringing. */
  readonly userIds: number[];
  /** How many phones ring at a time. */
  readonly ringsAtOnce: number;
}
