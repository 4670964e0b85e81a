const calls = [
  'created',
  'ringing_on_agent',
  'agent_declined',
  'answered',
  'transferred',
  'external_transferred',
  'unsuccessful_transfer',
  'hold',
  'unhold',
  'ivr_option_selected',
  'hungup',
  'ended',
  'voicemail_left',
  'comm_assets_generated',
  'assigned',
  'archived',
  'tagged',
  'untagged',
  'commented',
];
const users = [
  'created',
  'deleted',
  'connected',
  'disconnected',
  'opened',
  'closed',
  'wut_start',
  'wut_end',
];
const messages = ['sent', 'received', 'status_updated'];

const of = (resource: string, words: readonly string[], end = ''): string[] =>
  words.map((word) => `${resource}.${word}${end}`);

/**
 * Every event that a webhook can be registered for.
 *
 * @see https://developer.aircall.io/api-references/#webhook-events (read 2026-11-20) — 67 of them.
 */
export const eventNames: readonly string[] = [
  ...of('call', calls),
  ...of('user', users, '.v2'),
  ...of('user', users),
  ...of('number', ['created', 'deleted', 'opened', 'closed']),
  ...of('contact', ['created', 'updated', 'deleted']),
  ...of('message', messages),
  ...of('group_message', messages),
  ...of('transcription', ['created']),
  ...of('summary', ['created']),
  ...of('sentiment', ['created']),
  ...of('topics', ['created']),
  ...of('action_item', ['created']),
  ...of('playbook_result', ['created', 'updated']),
  ...of('realtime_transcription', ['utterances_received']),
  ...of('custom_summary', ['result_created', 'result_updated']),
  ...of('call_evaluation', ['created', 'updated']),
  ...of('ai_voice_agent', ['started', 'ended', 'escalated', 'summary']),
  ...of('analytics', ['report_created', 'report_failed']),
  'integration.deleted',
];
