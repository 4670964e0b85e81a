/**
 * Why somebody is away, as Aircall knows it; told only with `unavailable`.
 *
 * @see https://developer.aircall.io/api-references/#update-a-user — `substatus` (read 2026-11-20).
 */
export const awayReasons = [
  'out_for_lunch',
  'on_a_break',
  'in_training',
  'doing_back_office',
  'other',
] as const;

/** One of Aircall's reasons. */
export type AwayReason = (typeof awayReasons)[number];

/** What an agent has chosen, which is not what the agent is doing at this moment. */
export type SwitchState =
  | { readonly setting: 'available' }
  | { readonly setting: 'unavailable'; readonly reason?: AwayReason }
  /** Follows working hours: "Auto" in Aircall's phone app. */
  | { readonly setting: 'custom' }
  /** A word Aircall did not have when this was written, or none at all. */
  | { readonly setting: 'unknown' };

/** What somebody can be switched to; nothing else can be set from outside. */
export type SwitchTarget = Extract<SwitchState, { setting: 'available' | 'unavailable' }>;

/**
 * Reads Aircall's words.
 *
 * @param substatus - A word that is no reason, such as `always_closed`, means that none is known.
 */
export function readSwitchState(setting: string, substatus: string | undefined): SwitchState {
  if (setting === 'available' || setting === 'custom') return { setting };
  if (setting !== 'unavailable') return { setting: 'unknown' };
  const reason = awayReasons.find((word) => word === substatus);
  return reason === undefined ? { setting } : { setting, reason };
}

/** Whether two states are the same, reason included. */
export const isSameState = (one: SwitchState, other: SwitchState): boolean =>
  one.setting === other.setting && reasonOf(one) === reasonOf(other);

/** Why somebody is away, when that is known. */
export const reasonOf = (state: SwitchState): AwayReason | undefined =>
  state.setting === 'unavailable' ? state.reason : undefined;

/** A state that can be set, or `undefined`: somebody's working hours cannot be given back. */
export const asTarget = (state: SwitchState): SwitchTarget | undefined =>
  state.setting === 'available' || state.setting === 'unavailable' ? state : undefined;
