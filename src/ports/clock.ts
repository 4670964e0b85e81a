import type { EpochSeconds, Seconds } from '../domain/time/units';

/** The time of day. An action reads it once and hands it down. */
export interface Clock {
  /** Epoch seconds with fractions. */
  now(): EpochSeconds;
  /** Waits; only ever a few seconds. */
  sleep(seconds: Seconds): void;
  /** Zone in which people read the spreadsheet, an IANA name. */
  timeZone(): string;
}
