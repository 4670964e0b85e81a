import type { ApiRequest, ApiResponse } from '../rest/message';
import type { ControlSetup } from './control';

const samplesPerSecond = 8000;

/** A request for a recording or a voice message. */
interface SoundRequest {
  readonly id?: string;
  readonly query: URLSearchParams;
  readonly headers: ApiRequest['headers'];
}

/**
 * The file behind a recording's address: two seconds of a tone, while the address lives.
 *
 * Like the real store it refuses an expired address, and a request that brings a key of its own.
 */
export function playSound({ floor }: ControlSetup, request: SoundRequest): ApiResponse {
  const { id, query, headers } = request;
  const expiresAt = Number(query.get('X-Amz-Date')) + Number(query.get('X-Amz-Expires'));
  if (headers.authorization) return refusal(400, 'Only one auth mechanism allowed');
  if (!(floor.now <= expiresAt)) return refusal(403, 'Request has expired');
  if (!floor.calls.find(Number(id))) return refusal(404, 'The specified key does not exist.');
  return { status: 200, headers: { 'content-type': 'audio/wav' }, body: tone(440, 2) };
}

const refusal = (status: number, message: string): ApiResponse => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Message>${message}</Message></Error>`,
});

/** A WAV file, 8 bits, one channel. */
function tone(hertz: number, seconds: number): Uint8Array {
  const length = samplesPerSecond * seconds;
  const file = Buffer.alloc(44 + length);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + length, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(samplesPerSecond, 24);
  file.writeUInt32LE(samplesPerSecond, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(length, 40);
  for (let at = 0; at < length; at += 1) {
    file[44 + at] = 128 + Math.round(40 * Math.sin((2 * Math.PI * hertz * at) / samplesPerSecond));
  }
  return file;
}
