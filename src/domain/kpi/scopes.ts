import { assignmentsOf } from '../groups/assignments';
import type { Directory } from '../snapshot';
import { cleanText } from '../texts/clean-text';
import { type CallFact, fateOf } from './call-fact';

/** What figures are told of: the whole company, or one team, number or agent of it. */
export const scopeKinds = ['company', 'team', 'number', 'agent'] as const;

/** One of them. */
export type ScopeKind = (typeof scopeKinds)[number];

/** A scope in short, such as `company` or `team 12`. */
export type ScopeKey = 'company' | `${Exclude<ScopeKind, 'company'>} ${number}`;

/** One scope that figures are told of. */
export interface Scope {
  readonly key: ScopeKey;
  readonly kind: ScopeKind;
  /** As people know it; two of one name are told apart by their id. */
  readonly name: string;
}

/** Every scope of a directory: the company, then teams, numbers and agents by name. */
export function listScopes({ teams, numbers, users }: Directory): readonly Scope[] {
  return [
    { key: 'company', kind: 'company', name: '' },
    ...named('team', teams),
    ...named('number', numbers),
    ...named('agent', users),
  ];
}

interface Named {
  readonly id: number;
  readonly name: string;
}

function named(kind: Exclude<ScopeKind, 'company'>, things: readonly Named[]): Scope[] {
  const cleaned = things.map(({ id, name }) => ({ id, name: cleanText(name) }));
  const bearers = new Map<string, number>();
  for (const { name } of cleaned) {
    bearers.set(name.toLowerCase(), (bearers.get(name.toLowerCase()) ?? 0) + 1);
  }
  return cleaned
    .map(({ id, name }): Scope => {
      const isAlone = name !== '' && bearers.get(name.toLowerCase()) === 1;
      return { key: `${kind} ${id}`, kind, name: isAlone ? name : `${name} #${id}`.trim() };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Makes the function that tells in which scopes a call counts: once in the company, once in its
 * number, in the agent's if that agent answered or made it, and in each of its teams.
 *
 * A call's teams are those Aircall says it rang on; else those of its agent; else, for one that
 * nobody answered, those of the agents assigned to its number.
 */
export function scopeTeller(directory: Directory): (call: CallFact) => readonly ScopeKey[] {
  const teamsOfUser = invert(directory);
  const teamsOfNumber = teamsByNumber(directory, teamsOfUser);
  const teamsOf = (call: CallFact): readonly number[] => {
    if (call.direction === 'inbound' && call.rangOn.length > 0) return call.rangOn;
    const agent = handledBy(call);
    if (agent !== undefined) return teamsOfUser.get(agent) ?? [];
    return call.direction === 'inbound' ? (teamsOfNumber.get(call.numberId ?? 0) ?? []) : [];
  };
  return (call) => {
    const agent = handledBy(call);
    return [
      'company',
      ...[...new Set(teamsOf(call))].map((id): ScopeKey => `team ${id}`),
      ...(call.numberId === undefined ? [] : [`number ${call.numberId}` as const]),
      ...(agent === undefined ? [] : [`agent ${agent}` as const]),
    ];
  };
}

/**
 * Makes the function that tells in which scopes counts what one agent did: the company, the agent's
 * teams, the agent.
 */
export function agentScopeTeller(directory: Directory): (userId: number) => readonly ScopeKey[] {
  const teamsOfUser = invert(directory);
  const told = new Map<number, readonly ScopeKey[]>();
  const scopesOf = (userId: number): readonly ScopeKey[] => {
    const teams = (teamsOfUser.get(userId) ?? []).map((id): ScopeKey => `team ${id}`);
    return ['company', ...teams, `agent ${userId}`];
  };
  // asked for every ring of a day
  return (userId) => {
    const scopes = told.get(userId) ?? scopesOf(userId);
    told.set(userId, scopes);
    return scopes;
  };
}

/** An inbound call that nobody answered is no agent's, even if it names one. */
const handledBy = (call: CallFact): number | undefined =>
  call.direction === 'outbound' || fateOf(call) === 'answered' ? call.userId : undefined;

function invert({ teams }: Directory): ReadonlyMap<number, readonly number[]> {
  const teamsOfUser = new Map<number, number[]>();
  for (const { id, userIds } of teams) {
    for (const userId of userIds) teamsOfUser.set(userId, [...(teamsOfUser.get(userId) ?? []), id]);
  }
  return teamsOfUser;
}

function teamsByNumber(
  directory: Directory,
  teamsOfUser: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, readonly number[]> {
  const entries = [...assignmentsOf(directory)].map(
    ([numberId, userIds]) =>
      [numberId, [...new Set([...userIds].flatMap((id) => teamsOfUser.get(id) ?? []))]] as const,
  );
  return new Map(entries);
}
