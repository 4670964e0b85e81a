/**
 * A web address that may be opened or played: `https:`, so that no text from outside runs as code.
 *
 * @returns `undefined` for anything else.
 */
export const webLink = (address: string | undefined): string | undefined =>
  address !== undefined && /^https:\/\/[^\s]+$/i.test(address) ? address : undefined;

/** A sound's address: as {@link webLink}, or on this machine, where a simulated account keeps them. */
export const soundAddress = (address: string): string | undefined =>
  /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/[^\s]*$/i.test(address)
    ? address
    : webLink(address);
