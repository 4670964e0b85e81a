import { AppError, type Reply } from './message';
import { oneCall } from './one-call';
import type { Route, RouteContext } from './route';

/**
 * Pausing a recording, and taking recordings and voice messages away.
 *
 * @see https://developer.aircall.io/api-references/#call (read 2026-11-20) — a deletion may take
 * Aircall 24 hours; here it is done at once.
 */
export const callSoundRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/v1/calls/:id/pause_recording', answer: pauseOrResume },
  { method: 'POST', pattern: '/v1/calls/:id/resume_recording', answer: pauseOrResume },
  {
    method: 'DELETE',
    pattern: '/v1/calls/:id/recording',
    answer: (c) => remove(c, 'recordingFrom'),
  },
  {
    method: 'DELETE',
    pattern: '/v1/calls/:id/voicemail',
    answer: (c) => remove(c, 'voicemailFrom'),
  },
];

function pauseOrResume(context: RouteContext): Reply {
  const call = oneCall(context);
  if (call.status === 'done') throw new AppError(400, 'Call already ended');
  if (!context.floor.numberOf(call)?.recordsCalls) {
    throw new AppError(405, 'Recording is disabled on the number');
  }
  return { status: 204 };
}

function remove(context: RouteContext, key: 'recordingFrom' | 'voicemailFrom'): Reply {
  oneCall(context)[key] = undefined;
  return { status: 204 };
}
