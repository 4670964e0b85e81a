import type { IncomingMessage } from 'node:http';
import { Problem } from './problem';

/** A paste of a whole sheet fits; more is no edit of a person. */
const MOST_BYTES = 20 * 1024 * 1024;

/** The JSON object a request carries. @throws {Problem} when it is too large or no JSON object. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > MOST_BYTES) throw new Problem(413, 'The request is too large.');
    parts.push(part);
  }
  return parseObject(Buffer.concat(parts).toString('utf8'));
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // falls through to the refusal below
  }
  throw new Problem(400, 'The request is no JSON object.');
}
