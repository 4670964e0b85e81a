import { parseObject } from '../settings/parse';
import { clipText } from '../texts/clip-text';
import type { EpochSeconds } from '../time/units';

/**
 * What became of the message of a breach. `sending` is written before anything is sent: who is
 * killed in between leaves it so, and nobody sends it again.
 */
export const tellings = ['no', 'sending', 'sent', 'failed'] as const;

/** One of them. */
export type Telling = (typeof tellings)[number];

/** One breach that goes on. */
export interface Breach {
  /** When the figure went beyond the threshold. */
  readonly since: EpochSeconds;
  readonly told: Telling;
  /** Whether its message was held back, which is counted once. */
  readonly isHeld: boolean;
  /** Who is on it; empty: nobody. */
  readonly by: string;
  /** What the channels said, in words; empty for nothing. */
  readonly outcome: string;
}

/** What is remembered of alerts whatever the cache forgets: the property ALERTS. */
export interface AlertsState {
  /** Breaches that go on, by the key of their rule. */
  readonly breaches: Readonly<Record<string, Breach>>;
  /** When messages were sent in the last hour. */
  readonly sentAt: readonly EpochSeconds[];
  /** Messages held back since one was sent. */
  readonly held: number;
}

/** The property. */
export const alertsProperty = 'ALERTS';

/** A property holds 8,066 bytes; JSON below is written in ASCII, so that characters are bytes. */
const mostBytes = 7_800;

const longestName = 40;

/**
 * The state as a text. When there is too much of it, what channels said goes first, then who is on
 * it is shortened: what keeps a message from being sent twice always fits.
 *
 * @example packAlerts(state) // '{"b":{"3f1a-99c0":[1790000000,2,0,"Ana",""]},"s":[1790000000],"h":0}'
 */
export function packAlerts(state: AlertsState): string {
  const shorter = [packWith(state, longestName, 60), packWith(state, longestName, 0)];
  return shorter.find((text) => text.length <= mostBytes) ?? packWith(state, 8, 0);
}

function packWith({ breaches, sentAt, held }: AlertsState, name: number, outcome: number): string {
  const entries = Object.entries(breaches).map(([key, breach]) => [
    key,
    [
      Math.floor(breach.since),
      tellings.indexOf(breach.told),
      breach.isHeld ? 1 : 0,
      clipText(breach.by, name),
      outcome === 0 ? '' : clipText(breach.outcome, outcome),
    ],
  ]);
  const text = JSON.stringify({
    b: Object.fromEntries(entries),
    s: sentAt.map(Math.floor),
    h: held,
  });
  return text.replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Reads what {@link packAlerts} wrote; whatever is unreadable is forgotten. */
export function parseAlertsState(text: string | undefined): AlertsState {
  const { b, s, h } = parseObject(text);
  const entries = Object.entries(typeof b === 'object' && b !== null ? b : {}).flatMap(
    ([key, packed]) => {
      const breach = readBreach(packed);
      return breach ? [[key, breach] as const] : [];
    },
  );
  return {
    breaches: Object.fromEntries(entries),
    sentAt: Array.isArray(s) ? s.filter((at): at is number => Number.isFinite(at)) : [],
    held: typeof h === 'number' && h > 0 ? h : 0,
  };
}

function readBreach(packed: unknown): Breach | undefined {
  if (!Array.isArray(packed)) return undefined;
  const [since, told, isHeld, by, outcome] = packed as unknown[];
  if (typeof since !== 'number') return undefined;
  return {
    since,
    // what cannot be read counts as sent: rather none than two
    told: tellings[Number(told)] ?? 'sent',
    isHeld: isHeld === 1,
    by: typeof by === 'string' ? by : '',
    outcome: typeof outcome === 'string' ? outcome : '',
  };
}
