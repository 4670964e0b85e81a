/** Whole or fractional seconds. */
export type Seconds = number;

/** Seconds since 1970-01-01 UTC, as Aircall sends them. */
export type EpochSeconds = number;
