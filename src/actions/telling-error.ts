/** What went wrong and what to do, in a sentence: for where Google itself shows or mails why a run failed. */
export class TellingError extends Error {}
