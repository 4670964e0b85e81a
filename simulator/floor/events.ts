import type { EpochSeconds, User } from '../account/model';
import type { Call, CallComment, CallTag } from './call';

interface OfCall<Kind extends string> {
  readonly kind: Kind;
  readonly at: EpochSeconds;
  readonly call: Call;
}

interface OfCallAndUser<Kind extends string> extends OfCall<Kind> {
  readonly user: User;
}

/** Something that may happen without a user: an integration does it, or somebody outside. */
interface OfCallAndAnybody<Kind extends string> extends OfCall<Kind> {
  readonly user: User | undefined;
}

interface OfUser<Kind extends string> {
  readonly kind: Kind;
  readonly at: EpochSeconds;
  readonly user: User;
}

/**
 * Everything the floor tells its listeners, under Aircall's own event names.
 *
 * Call and user are live objects: a listener that keeps them must copy what it needs at once.
 * `at` is when it happened, which for some events is later than the change itself (`call.ended`
 * follows the hang-up by about 30 s, `call.voicemail_left` by 33 s).
 *
 * @see https://developer.aircall.io/api-references/#webhooks — event names (read 2026-11-20);
 * timing measured on deliveries captured in March 2022.
 */
export type FloorEvent =
  | OfCall<'call.created'>
  | OfCall<'call.ivr_option_selected'>
  | OfCallAndUser<'call.ringing_on_agent'>
  | OfCallAndUser<'call.agent_declined'>
  | OfCallAndAnybody<'call.answered'>
  | OfCallAndUser<'call.hold'>
  | OfCallAndUser<'call.unhold'>
  | OfCallAndAnybody<'call.transferred'>
  | OfCall<'call.external_transferred'>
  | OfCallAndAnybody<'call.unsuccessful_transfer'>
  | OfCall<'call.hungup'>
  | OfCall<'call.ended'>
  | OfCall<'call.voicemail_left'>
  | OfCall<'call.comm_assets_generated'>
  | (OfCall<'call.tagged'> & { readonly tag: CallTag })
  | (OfCall<'call.untagged'> & { readonly tag: CallTag })
  | OfCall<'call.assigned'>
  | OfCall<'call.archived'>
  | (OfCall<'call.commented'> & { readonly comment: CallComment })
  | OfUser<'user.created'>
  | OfUser<'user.deleted'>
  | OfUser<'user.connected'>
  | OfUser<'user.disconnected'>
  | OfUser<'user.opened'>
  | OfUser<'user.closed'>
  | OfUser<'user.wut_start'>
  | OfUser<'user.wut_end'>;

/** Someone who is told at once of everything that happens. */
export type FloorListener = (event: FloorEvent) => void;
