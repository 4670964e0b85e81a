const format = new Intl.NumberFormat('en-GB');

/** A count as people read it: `5,000`. */
export const countWords = (count: number): string => format.format(count);
