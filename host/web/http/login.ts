import { createHash, timingSafeEqual } from 'node:crypto';

/** Who may open the page when others can reach it. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/** Whether an `Authorization` header names the login; takes equally long for every wrong one. */
export function isLoggedIn(header: string | undefined, { user, password }: Login): boolean {
  const given = /^Basic\s+(.+)$/i.exec(header ?? '')?.[1] ?? '';
  const sent = Buffer.from(given, 'base64').toString('utf8');
  return timingSafeEqual(digest(sent), digest(`${user}:${password}`));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
