/** On which side of its threshold a figure breaches a rule. */
export const sideWords = ['above', 'below'] as const;

/** One of them. */
export type Side = (typeof sideWords)[number];

/** Where an alert may be told. */
export const channelWords = ['board', 'e-mail anna@example.com', 'chat'] as const;
