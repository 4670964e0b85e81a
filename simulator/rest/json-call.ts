import { toRawDigits } from '../account/digits';
import { findById } from '../account/model';
import type { Call, CallComment, CallTag } from '../floor/call';
import { contactJson } from './json-contact';
import { numberJson, tagJson, toIso, userV1Json } from './json-people';
import { assetUrl, recordingUrl, shortUrl } from './recordings';
import type { RouteContext } from './route';

/**
 * A call as REST shows it: everything that is not set is `null`.
 *
 * @see https://developer.aircall.io/api-references/#call (read 2026-11-20)
 */
export function callJson(context: RouteContext, call: Call): Record<string, unknown> {
  const { floor, baseUrl } = context;
  const number = floor.numberOf(call);
  return {
    id: call.id,
    sid: call.uuid,
    direct_link: `${baseUrl}/v1/calls/${call.id}`,
    direction: call.direction,
    status: call.status,
    missed_call_reason: call.missedReason ?? null,
    started_at: call.startedAt,
    answered_at: call.answeredAt ?? null,
    ended_at: call.endedAt ?? null,
    duration: call.endedAt === undefined ? 0 : call.endedAt - call.startedAt,
    voicemail: recordingUrl(context, call, 'voicemail'),
    recording: recordingUrl(context, call, 'recording'),
    asset: assetUrl(context, call),
    raw_digits: toRawDigits(call.externalNumber),
    user: userOrNull(context, call.userId),
    contact: null,
    archived: call.isArchived,
    assigned_to: userOrNull(context, call.assignedToId),
    transferred_by: userOrNull(context, call.transferredById),
    transferred_to: userOrNull(context, call.transferredToId),
    teams: call.teamIds.map((id) => teamStub(context, id)),
    number: number ? numberJson(context, number) : null,
    cost: '0.0',
    comments: call.comments.map((comment) => commentJson(context, comment)),
    tags: call.tags.map((tag) => callTagJson(context, tag)),
    conference_participants: [],
    country_code_a2: number?.country ?? null,
    pricing_type: 'free',
    ...expansions(context, call),
  };
}

function userOrNull(context: RouteContext, id: number | undefined) {
  const user = context.floor.user(id);
  return user ? userV1Json(context, user) : null;
}

function teamStub({ floor, baseUrl }: RouteContext, id: number) {
  const team = findById(floor.account.teams, id);
  return { id, name: team?.name ?? '', direct_link: `${baseUrl}/v1/teams/${id}` };
}

const commentJson = (context: RouteContext, comment: CallComment) => ({
  id: comment.id,
  content: comment.content,
  posted_at: comment.at,
  posted_by: userOrNull(context, comment.postedBy),
});

function callTagJson(context: RouteContext, { tagId, taggedBy, at }: CallTag) {
  const tag = findById(context.floor.account.tags, tagId);
  const core = tag ? tagJson(context, tag) : { id: tagId, name: '' };
  // a tag that the system has set comes with an empty author
  return { ...core, tagged_by: userOrNull(context, taggedBy) ?? {}, tagged_at: at };
}

/** What comes only when asked for with `fetch_…=true`. */
function expansions(context: RouteContext, call: Call): Record<string, unknown> {
  const wants = (name: string) => context.query.get(name) === 'true';
  const contact = findById(context.floor.account.contacts, call.contactId);
  return {
    ...(wants('fetch_contact') && contact ? { contact: contactJson(context, contact) } : {}),
    ...(wants('fetch_short_urls')
      ? {
          recording_short_url: shortUrl(context, call, 'recording'),
          voicemail_short_url: shortUrl(context, call, 'voicemail'),
        }
      : {}),
    ...(wants('fetch_call_timeline') ? { ivr_options_selected: menuChoices(call) } : {}),
    ...(wants('fetch_aiva_conv') ? { ai_voice_agents: [] } : {}),
  };
}

function menuChoices(call: Call) {
  if (call.menuKey === undefined) return [];
  const at = toIso(call.startedAt + 6);
  return [
    {
      id: `${call.id}-1`,
      title: `Option ${call.menuKey}`,
      key: call.menuKey,
      branch: call.menuKey,
      created_at: at,
      transition_started_at: at,
      transition_ended_at: at,
    },
  ];
}
