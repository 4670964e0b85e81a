import type { SoundLink } from '../../domain/pages/search-view';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { textOf, type Wire } from './wire';

/** How long Aircall's own short addresses work. @see https://developer.aircall.io/api-references/#call (read 2026-11-20). */
const shortUrlSeconds: Seconds = 3 * 3600;

/** What can be listened to. */
type Sound = 'recording' | 'voicemail';

/** The addresses of a call's sound files. */
export interface SoundLinks {
  readonly recording?: SoundLink;
  readonly voicemail?: SoundLink;
}

/**
 * The addresses of a call's sound files: signed ones, which tell when they end, else short ones,
 * which do not. Anything a page must not load is left out.
 *
 * @param readAt - When the call was read.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html — `X-Amz-Date`
 * and `X-Amz-Expires` (read 2026-11-20).
 */
export function parseSoundLinks(wire: Wire, readAt: EpochSeconds): SoundLinks {
  const recording = soundLink(wire, 'recording', readAt);
  const voicemail = soundLink(wire, 'voicemail', readAt);
  return { ...(recording && { recording }), ...(voicemail && { voicemail }) };
}

function soundLink(wire: Wire, sound: Sound, readAt: EpochSeconds): SoundLink | undefined {
  const signed = textOf(wire, sound);
  if (signed !== undefined && isLoadable(signed)) return { url: signed, expiresAt: endOf(signed) };
  const short = textOf(wire, `${sound}_short_url`);
  if (short === undefined || !isLoadable(short)) return undefined;
  return { url: short, expiresAt: readAt + shortUrlSeconds };
}

/** `http` is for a simulated account on this very machine only. */
const isLoadable = (url: string): boolean =>
  /^https:\/\/[^\s/@"'<>]+(\/[^\s"'<>]*)?$/i.test(url) ||
  /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\/[^\s"'<>]*$/i.test(url);

function endOf(url: string): EpochSeconds | undefined {
  const signedAt = momentOf(parameter(url, 'X-Amz-Date'));
  const life = parameter(url, 'X-Amz-Expires');
  if (signedAt === undefined || life === undefined || !/^\d{1,7}$/.test(life)) return undefined;
  return signedAt + Number(life);
}

const parameter = (url: string, name: string): string | undefined =>
  new RegExp(`[?&]${name}=([^&#]*)`, 'i').exec(url)?.[1];

/** `20261120T100000Z`. */
function momentOf(text: string | undefined): EpochSeconds | undefined {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '')?.map(Number) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
}
