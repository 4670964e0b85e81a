/** The most of a minute's requests that long jobs may take. */
const jobsShare = 0.6;

/**
 * Requests that long jobs may send in a minute.
 *
 * @param limit - Requests a minute we allow ourselves; 0: no limit.
 */
export const jobRequestsPerMinute = (limit: number): number =>
  limit > 0 ? Math.max(1, Math.floor(limit * jobsShare)) : Number.POSITIVE_INFINITY;
