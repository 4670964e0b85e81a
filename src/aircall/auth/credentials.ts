import { encodeBase64 } from './base64';

/**
 * What proves to Aircall who we are: the pair its Dashboard shows, the pair already encoded in
 * Base64 (what the older tracker asked for), or the token of an OAuth app.
 *
 * @see https://developer.aircall.io/api-references/#authentication (read 2026-11-20).
 */
export type Credentials =
  | { readonly kind: 'pair'; readonly apiId: string; readonly apiToken: string }
  | { readonly kind: 'encoded'; readonly key: string }
  | { readonly kind: 'bearer'; readonly token: string };

/** The value of the `Authorization` header. */
export function authorizationHeader(credentials: Credentials): string {
  switch (credentials.kind) {
    case 'pair':
      return `Basic ${encodeBase64(`${credentials.apiId}:${credentials.apiToken}`)}`;
    case 'encoded':
      return `Basic ${credentials.key}`;
    case 'bearer':
      return `Bearer ${credentials.token}`;
  }
}
