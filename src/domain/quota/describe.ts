import { texts } from '../texts/texts';
import type { Seconds } from '../time/units';
import type { Gauge } from './meter';

/** That a limit comes near. */
export const tellNear = ({ kind, used, limit }: Gauge): string =>
  texts.quota.near[kind](used, limit);

/** That the board is refreshed after a longer pause than it should. */
export const tellRest = (pause: Seconds, usual: Seconds): string =>
  texts.quota.stretched(pause, usual);

/** A bar of the meter in words. */
export interface DescribedGauge {
  readonly caption: string;
  /** Such as "41 of 90". */
  readonly amount: string;
  /** 1 is all of it. */
  readonly share: number;
}

/** A bar of the meter in words. */
export const describeGauge = ({ kind, used, limit, share }: Gauge): DescribedGauge => ({
  caption: texts.quota.gauges[kind],
  amount: texts.quota.amount[kind](used, limit),
  share,
});
