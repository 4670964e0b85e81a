import type { Floor } from '../floor/floor';
import { type ApiRequest, type ApiResponse, splitPath } from '../rest/message';
import { matchPath } from '../rest/route';
import { type Flaw, flawOf } from './signed-address';
import { tone } from './tone';

interface StoreSetup {
  readonly floor: Floor;
  readonly secret: string;
}

/** What can be listened to, and how it sounds. */
const pitches: ReadonlyMap<string, number> = new Map([
  ['recording.wav', 440],
  ['voicemail.wav', 330],
]);
const soundSeconds = 2;

/**
 * The store behind recordings' addresses: unmetered, without Aircall's key.
 *
 * Like the real one it refuses an address that has expired or been changed, and a request that
 * brings a key of its own; and it serves parts of a file, as players ask for them.
 *
 * @returns `undefined` when the request is for somebody else.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html (read 2026-11-20)
 */
export function answerFromStore(
  { floor, secret }: StoreSetup,
  request: ApiRequest,
): ApiResponse | undefined {
  const { pathname, query } = splitPath(request.path);
  const match = matchPath('/recordings/:id/:file', pathname);
  if (!match) return undefined;
  if (request.headers.authorization) {
    return refusal(400, 'InvalidArgument', 'Only one auth mechanism allowed');
  }
  if (request.method !== 'GET') return refusal(405, 'MethodNotAllowed', 'Only GET is allowed');
  const flaw = flawOf(secret, { path: pathname, query, now: floor.now });
  if (flaw) return refuse(flaw);
  const pitch = pitches.get(match.file ?? '');
  const call = floor.calls.find(Number(match.id));
  const from = match.file === 'voicemail.wav' ? call?.voicemailFrom : call?.recordingFrom;
  if (pitch === undefined || from === undefined) {
    return refusal(404, 'NoSuchKey', 'The specified key does not exist.');
  }
  return file(tone(pitch, soundSeconds), request.headers.range);
}

function refuse(flaw: NonNullable<Flaw>): ApiResponse {
  switch (flaw) {
    case 'unsigned':
      return refusal(403, 'AccessDenied', 'Access Denied');
    case 'expired':
      return refusal(403, 'AccessDenied', 'Request has expired');
    case 'forged':
      return refusal(403, 'SignatureDoesNotMatch', 'The signature does not match.');
  }
}

const refusal = (status: number, code: string, message: string): ApiResponse => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
});

/** The file, or the part of it that `Range: bytes=100-199` asks for. */
function file(bytes: Uint8Array, range: string | undefined): ApiResponse {
  const headers = { 'content-type': 'audio/wav', 'accept-ranges': 'bytes' };
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === undefined) return { status: 200, headers, body: bytes };
  const from = Number(first);
  const to = Math.min(last ? Number(last) : bytes.length - 1, bytes.length - 1);
  if (from > to) return refusal(416, 'InvalidRange', 'The requested range is not satisfiable');
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${from}-${to}/${bytes.length}` },
    body: bytes.subarray(from, to + 1),
  };
}
