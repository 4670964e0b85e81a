/** What can be told of a call only when it does not just ring any more. */
const later: readonly string[] = [
  'call.answered',
  'call.transferred',
  'call.external_transferred',
  'call.voicemail_left',
  'call.hungup',
  'call.ended',
];

/** How many calls are remembered: deliveries change places within moments, or are repeated after some. */
const mostCalls = 100;

/** Whether an event says that its call does not just ring any more. */
export const isPastRinging = (event: string): boolean => later.includes(event);

/**
 * The calls that do not just ring any more, with one more, newest first: `"812,811,790"`.
 *
 * @param text - The list so far, whatever the cache made of it.
 */
export const addPastRinging = (text: string | undefined, callId: number): string =>
  [...new Set([String(callId), ...idsIn(text)])].slice(0, mostCalls).join(',');

/** Whether a call is in the list. */
export const hasPastRinging = (text: string | undefined, callId: number): boolean =>
  idsIn(text).includes(String(callId));

const idsIn = (text = ''): readonly string[] => text.split(',').filter((id) => /^\d+$/.test(id));
