import type { EpochSeconds } from '../time/units';
import { type Amounts, type DayUse, usedAt } from './day-use';
import { aircallLimit } from './limits';

/** What is measured; Aircall's requests count against Google's limit and against Aircall's own. */
export const gaugeKinds = ['triggerSeconds', 'fetches', 'propertyCalls', 'aircall'] as const;

/** One bar of the meter. */
export type GaugeKind = (typeof gaugeKinds)[number];

/** How much of a limit is used. */
export interface Gauge {
  readonly kind: GaugeKind;
  readonly used: number;
  readonly limit: number;
  /** 1 is all of it. */
  readonly share: number;
}

/** From this share on people are warned. */
const nearShare = 0.8;

/** What was used in the last 24 hours, against what is allowed; what nobody limits is not told. */
export function readGauges(
  use: DayUse,
  allowed: { readonly google: Amounts | undefined; readonly requestsPerMinute: number },
  now: EpochSeconds,
): readonly Gauge[] {
  const { google, requestsPerMinute } = allowed;
  const gauge = (kind: GaugeKind, used: number, limit: number): Gauge => ({
    ...{ kind, used, limit },
    share: used / limit,
  });
  const requests = usedAt(use, 'requests', now);
  const aircall = gauge('aircall', requests, aircallLimit(requestsPerMinute));
  if (google === undefined) return [aircall];
  return [
    gauge('triggerSeconds', usedAt(use, 'triggerSeconds', now), google.triggerSeconds),
    gauge('fetches', requests, google.requests),
    gauge('propertyCalls', usedAt(use, 'propertyCalls', now), google.propertyCalls),
    aircall,
  ];
}

/** Whether people should know before it is used up. Aircall's own limit renews itself by the minute. */
export const isNear = ({ kind, share }: Gauge): boolean => share >= nearShare && kind !== 'aircall';
