import type { FoundCall } from '../../domain/pages/search-view';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds } from '../../domain/time/units';
import { parseCall } from './call';
import { parseSoundLinks } from './sound-links';
import { recordOf, type Wire } from './wire';

/** What reading found calls needs besides their JSON. */
export interface FoundCallReading {
  /** When the calls were read. */
  readonly readAt: EpochSeconds;
  /** Tells a moment, in the details. */
  readonly tellMoment: (at: EpochSeconds) => string;
}

/** Fields of a call, and of what it names, whose value is a moment. */
const moments = new Set(['started_at', 'answered_at', 'ended_at', 'posted_at', 'tagged_at']);

/** Addresses of sound files end within hours, or are long and of no use to a reader. */
export const soundAddresses: ReadonlySet<string> = new Set([
  'recording',
  'voicemail',
  'recording_short_url',
  'voicemail_short_url',
]);

/** A call as a search shows it; `undefined` when it is none. */
export function parseFoundCall(value: unknown, reading: FoundCallReading): FoundCall | undefined {
  const wire = recordOf(value);
  const call = parseCall(wire);
  if (wire === undefined || call === undefined) return undefined;
  const links = parseSoundLinks(wire, reading.readAt);
  return { call, ...links, details: describe(wire, reading.tellMoment) };
}

/** The JSON as a person reads it: moments as dates, no addresses of sound files. */
function describe(wire: Wire, tellMoment: FoundCallReading['tellMoment']): string {
  const show = (key: string, value: unknown): unknown => {
    if (moments.has(key) && typeof value === 'number') return tellMoment(value);
    if (soundAddresses.has(key) && typeof value === 'string')
      return texts.searchWords.addressLeftOut;
    // the greetings of a number: nine addresses of sound files in every call
    return key === 'messages' ? undefined : value;
  };
  return JSON.stringify(wire, show, 2);
}
