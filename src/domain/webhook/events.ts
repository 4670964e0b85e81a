/**
 * The events of a call we ask Aircall for, in the order of a call's life.
 *
 * @see https://developer.aircall.io/api-references/#call-events (read 2026-11-20).
 */
const callEvents = [
  'call.created',
  'call.ivr_option_selected',
  'call.ringing_on_agent',
  'call.agent_declined',
  'call.answered',
  'call.hold',
  'call.unhold',
  'call.transferred',
  'call.external_transferred',
  'call.unsuccessful_transfer',
  'call.hungup',
  'call.ended',
  'call.voicemail_left',
  'call.comm_assets_generated',
  'call.assigned',
  'call.archived',
  'call.tagged',
  'call.untagged',
  'call.commented',
] as const;

/**
 * The events that tell an agent's presence changed. There is none for "on a call".
 *
 * @see https://developer.aircall.io/api-references/#user-events (read 2026-11-20).
 */
const presenceEvents = [
  'user.connected.v2',
  'user.disconnected.v2',
  'user.opened.v2',
  'user.closed.v2',
  'user.wut_start.v2',
  'user.wut_end.v2',
] as const;

/** Every event we ask Aircall for: always sent in full, since a webhook without a list gets all. */
export const subscribedEvents: readonly string[] = [...callEvents, ...presenceEvents];

/** Whether an event tells of a call. */
export const isCallEvent = (event: string): boolean =>
  (callEvents as readonly string[]).includes(event);
