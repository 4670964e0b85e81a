/** Words about the command line that a person can act on. */
export class UsageError extends Error {}
