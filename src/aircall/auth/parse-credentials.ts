import { cleanPaste } from '../../domain/keys/clean-paste';
import { decodeBase64 } from '../../domain/keys/decode-base64';
import { encodeBase64 } from './base64';
import type { Credentials } from './credentials';

/** What a person typed or pasted into the two fields; either may be empty. */
export interface PastedCredentials {
  readonly apiId?: string | undefined;
  readonly apiToken?: string | undefined;
}

/**
 * Recognises what a person pasted: ID and token in their fields, or in either field `id:token`,
 * the encoded key, a bearer token, a whole `Authorization` header, or Aircall's
 * `https://id:token@api.aircall.io` form. White space, quotes and invisible characters that come
 * along with a paste are dropped.
 *
 * @returns `undefined` when both fields are empty or hold what no header can carry.
 */
export function parseCredentials(pasted: PastedCredentials): Credentials | undefined {
  const apiId = cleanPaste(pasted.apiId);
  const apiToken = cleanPaste(pasted.apiToken);
  const announced = parseHeader(apiToken) ?? parseHeader(apiId);
  if (announced) return announced;
  if (apiId !== '' && apiToken !== '') return pair(apiId, apiToken);
  const only = apiToken || apiId;
  return parsePair(withoutAddress(only)) ?? parseEncoded(only) ?? parseBearer(only);
}

function parseHeader(text: string): Credentials | undefined {
  const [, scheme, rest] = /^(?:authorization:?\s*)?(basic|bearer)\s+(.+)$/i.exec(text) ?? [];
  if (scheme === undefined || rest === undefined) return undefined;
  if (scheme.toLowerCase() === 'bearer') return parseBearer(rest);
  return parseEncoded(rest) ?? parsePair(rest);
}

function withoutAddress(text: string): string {
  const [, userInfo] = /^https?:\/\/([^/@]+)@/i.exec(text) ?? [];
  return userInfo ?? text;
}

function parsePair(text: string): Credentials | undefined {
  const [, apiId, apiToken] = /^([^:/]+):([^:/]+)$/.exec(text) ?? [];
  if (apiId === undefined || apiToken === undefined) return undefined;
  return pair(apiId, apiToken);
}

function pair(apiId: string, apiToken: string): Credentials {
  return { kind: 'pair', apiId: withoutSpace(apiId), apiToken: withoutSpace(apiToken) };
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

/** Encoded again from its text, because `echo id:token | base64` encodes a line end as well. */
function parseEncoded(text: string): Credentials | undefined {
  const decoded = decodeBase64(withoutSpace(text))?.trim();
  if (decoded === undefined || !/^[^:]+:.+$/.test(decoded)) return undefined;
  return { kind: 'encoded', key: encodeBase64(decoded) };
}

function parseBearer(text: string): Credentials | undefined {
  const token = withoutSpace(text);
  return /^[\x21-\x7e]+$/.test(token) ? { kind: 'bearer', token } : undefined;
}
