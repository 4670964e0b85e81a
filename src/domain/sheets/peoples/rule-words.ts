/** How a rule compares a field of the contact with its value. */
export const contactTests = ['equals', 'contains', 'is one of'] as const;

/** Whether a rule is for callers that Contacts knows; an empty cell means everybody. */
export const knownCallerWords = ['yes', 'no'] as const;

/** Where a rule sends a caller: `owner` is the contact's, `last agent` the one they talked to last. */
export const sendToWords = ['owner', 'last agent', 'user', 'team', 'number', 'external'] as const;

/** What follows when nobody a rule sends to is available; an empty cell means the next rule. */
export const otherwiseWords = ['next rule', 'stop'] as const;
