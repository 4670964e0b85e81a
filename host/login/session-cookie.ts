import { SESSION_MS } from './sessions';

/** The prefix makes browsers refuse a cookie of that name that a neighbouring site set. */
const SECURE_NAME = '__Host-session';
const PLAIN_NAME = 'host_session';

/** The session's token in a `Cookie` header; undefined without one. */
export function sessionToken(header: string | undefined, isSecure: boolean): string | undefined {
  const name = isSecure ? SECURE_NAME : PLAIN_NAME;
  for (const pair of (header ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return undefined;
}

/**
 * A `Set-Cookie` header: no script reads the cookie, and no other site's request carries it.
 *
 * @param token - `''` forgets it.
 */
export function sessionCookie(token: string, isSecure: boolean): string {
  const name = isSecure ? SECURE_NAME : PLAIN_NAME;
  const age = token === '' ? 0 : SESSION_MS / 1000;
  const rest = `Path=/; HttpOnly; SameSite=Strict; Max-Age=${age}`;
  return `${name}=${token}; ${rest}${isSecure ? '; Secure' : ''}`;
}
