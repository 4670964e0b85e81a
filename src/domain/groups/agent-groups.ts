import { readText } from '../sheets/cells';
import type { Row } from '../sheets/headers';
import type { User } from '../users/user';

/** A row of the sheet "Groups", as somebody typed it; either part may be empty. */
export interface AgentGroup {
  readonly email: string;
  readonly group: string;
}

/** The groups somebody made, and what in them could not be used. */
export interface ResolvedGroups {
  /** User ids by the group's name, in the order of the sheet. */
  readonly members: ReadonlyMap<string, ReadonlySet<number>>;
  /** E-mails that no agent has, each once. */
  readonly unknownEmails: readonly string[];
  /** Rows with an e-mail but no group, or a group but no e-mail. */
  readonly incompleteRows: number;
}

/** The rows of the sheet "Groups"; those without a word are left out. */
export const readAgentGroups = (rows: readonly Row[]): AgentGroup[] =>
  rows.flatMap((row) => {
    const [email, group] = [readText(row[0]), readText(row[1])];
    return email || group ? [{ email, group }] : [];
  });

/** Finds the agents of each group. Neither e-mails nor names of groups differ by their case. */
export function resolveGroups(rows: readonly AgentGroup[], users: readonly User[]): ResolvedGroups {
  const idsByEmail = byEmail(users);
  const members = new Map<string, Set<number>>();
  const names = new Map<string, string>();
  const unknown = new Map<string, string>();
  const complete = rows.filter(({ email, group }) => email !== '' && group !== '');
  for (const { email, group } of complete) {
    const ids = idsByEmail.get(email.toLowerCase());
    if (ids === undefined) {
      unknown.set(email.toLowerCase(), email);
      continue;
    }
    const name = names.get(group.toLowerCase()) ?? group;
    names.set(group.toLowerCase(), name);
    members.set(name, new Set([...(members.get(name) ?? []), ...ids]));
  }
  return {
    members,
    unknownEmails: [...unknown.values()],
    incompleteRows: rows.length - complete.length,
  };
}

function byEmail(users: readonly User[]): ReadonlyMap<string, readonly number[]> {
  const ids = new Map<string, number[]>();
  for (const { id, email } of users) {
    const key = email.trim().toLowerCase();
    if (key !== '') ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return ids;
}
