/**
 * What Google charges in the multi-regions US and EU, in US dollars; regions differ a little.
 *
 * @see https://cloud.google.com/bigquery/pricing — active logical storage $0.02 per GiB and month,
 * long-term $0.01, the first 10 GiB free; on-demand queries $6.25 per TiB, the first TiB of a month
 * free (read 2026-11-21).
 */
const prices = {
  storedGibibyte: 0.02,
  oldGibibyte: 0.01,
  freeGibibytes: 10,
  readTebibyte: 6.25,
} as const;

const gibibyte = 2 ** 30;
const tebibyte = 2 ** 40;

/**
 * US dollars a month for keeping an archive.
 *
 * @param sizes.oldBytes - Those of them that nobody changed for 90 days.
 */
export function monthlyDollars(sizes: {
  readonly bytes: number;
  readonly oldBytes: number;
}): number {
  const old = sizes.oldBytes / gibibyte;
  const active = sizes.bytes / gibibyte - old;
  const paidActive = Math.max(0, active - prices.freeGibibytes);
  const paidOld = Math.max(0, old - Math.max(0, prices.freeGibibytes - active));
  return paidActive * prices.storedGibibyte + paidOld * prices.oldGibibyte;
}

/** US dollars for reading so many bytes, past the free part of the month. */
export const readingDollars = (bytes: number): number => (bytes / tebibyte) * prices.readTebibyte;
