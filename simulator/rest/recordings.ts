import type { Call } from '../floor/call';
import { signedQuery } from '../store/signed-address';
import type { RouteContext } from './route';

/** What can be listened to. */
export type Sound = 'recording' | 'voicemail';

/**
 * An address, made anew at each read, that works for {@link Switches.recordingTtl} seconds, as a pre-signed one does.
 *
 * @returns `null` while there is nothing to hear.
 */
export function recordingUrl(context: RouteContext, call: Call, sound: Sound): string | null {
  if (!canBeHeard(context, call, sound)) return null;
  const { now, storeSecret, baseUrl, switches } = context;
  const path = `/recordings/${call.id}/${sound}.wav`;
  const query = signedQuery(storeSecret, { path, from: now, lifeSeconds: switches.recordingTtl });
  return `${baseUrl}${path}?${query}`;
}

/** Aircall's own page for a recording or voicemail; it wants a login and does not expire. */
export function assetUrl(context: RouteContext, call: Call): string | null {
  const sound = (['recording', 'voicemail'] as const).find((one) => canBeHeard(context, call, one));
  return sound ? `https://assets.aircall.io/calls/${call.id}/${sound}` : null;
}

/** The address that lives for three hours. */
export const shortUrl = (context: RouteContext, call: Call, sound: Sound): string | null =>
  canBeHeard(context, call, sound)
    ? `https://short-urls.aircall.io/v1/${call.uuid.slice(2)}-${sound}`
    : null;

function canBeHeard({ now }: RouteContext, call: Call, sound: Sound): boolean {
  const from = sound === 'recording' ? call.recordingFrom : call.voicemailFrom;
  return from !== undefined && from <= now;
}
