/** On which side of its threshold a figure breaches a rule. */
export const sideWords = ['above', 'below'] as const;

/** One of them. */
export type Side = (typeof sideWords)[number];
