/** Which calls a row of Insight cards is for; an empty cell means both. */
export const cardDirections = ['inbound', 'outbound', 'both'] as const;

/** What a row of Insight cards becomes. @see https://developer.aircall.io/tutorials/display-insights/ (read 2026-11-20). */
export const cardLines = ['title', 'shortText'] as const;

/** When a row of Insight cards counts; besides these, `field = value`. An empty cell means always. */
export const cardTimes = ['known', 'unknown'] as const;
