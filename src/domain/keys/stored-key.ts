import type { ApiKey } from './check-key';

/** The two properties a key is stored under. */
export type StoredKey = Readonly<Record<'AIRCALL_API_ID' | 'AIRCALL_API_TOKEN', string>>;

/**
 * How a key is stored. A bearer token has no ID and stands behind its scheme, so that it is never
 * taken for an encoded pair; an encoded key is stored as the pair it is.
 *
 * ```
 * {"AIRCALL_API_ID":"id","AIRCALL_API_TOKEN":"token"}
 * {"AIRCALL_API_ID":"","AIRCALL_API_TOKEN":"Bearer token"}
 * ```
 */
export const storedKey = (key: ApiKey): StoredKey =>
  key.kind === 'pair'
    ? { AIRCALL_API_ID: key.apiId, AIRCALL_API_TOKEN: key.apiToken }
    : { AIRCALL_API_ID: '', AIRCALL_API_TOKEN: `Bearer ${key.token}` };
