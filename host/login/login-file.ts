import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KeptSession } from './sessions';

/** What is kept of a login: hashes. */
export interface KeptLogin {
  /** As {@link hashPassword} makes it. */
  readonly password: string;
  readonly sessions: readonly KeptSession[];
}

/** Reads a login; undefined when there is none. @throws {Error} When the file is no login. */
export function readLogin(file: string): KeptLogin | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const kept = parse(text);
  if (kept) return kept;
  throw new Error(`${file} cannot be read as a login. Delete it: the next start makes another.`);
}

/** Writes a login where only its owner can read it; a kill leaves the old one or the new one. */
export function writeLogin(file: string, login: KeptLogin): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.tmp`, JSON.stringify(login, null, 2), { mode: 0o600 });
  renameSync(`${file}.tmp`, file);
}

function parse(text: string): KeptLogin | undefined {
  try {
    const { password, sessions } = JSON.parse(text) as Partial<KeptLogin>;
    if (typeof password === 'string' && Array.isArray(sessions)) return { password, sessions };
  } catch {
    // the caller says so
  }
  return undefined;
}
