import { decodeBase64 } from '../../domain/keys/decode-base64';
import { percentEncode } from '../percent-encode';
import { encodeBase64 } from './base64';
import type { Credentials } from './credentials';

/** Shorter texts than this are no secrets, and hiding them would tear ordinary words apart. */
const SHORTEST_SECRET = 4;

/**
 * Makes the function that hides the credentials, in every form we know them, in a text that may
 * be shown or logged.
 */
export function createRedactor(credentials: Credentials | undefined): (text: string) => string {
  const secrets = credentials ? longestFirst(secretsOf(credentials)) : [];
  return (text) => secrets.reduce((rest, secret) => rest.split(secret).join('[hidden]'), text);
}

function secretsOf(credentials: Credentials): readonly string[] {
  switch (credentials.kind) {
    case 'pair':
      return secretsOfPair(`${credentials.apiId}:${credentials.apiToken}`);
    case 'encoded':
      return [credentials.key, ...secretsOfPair(decodeBase64(credentials.key) ?? '')];
    case 'bearer':
      return [credentials.token];
  }
}

function secretsOfPair(pair: string): readonly string[] {
  return [encodeBase64(pair), pair, ...pair.split(':')];
}

/** So that hiding a short secret never leaves the rest of a longer one readable. */
function longestFirst(secrets: readonly string[]): readonly string[] {
  return [...new Set([...secrets, ...secrets.map(percentEncode)])]
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .sort((one, other) => other.length - one.length);
}
