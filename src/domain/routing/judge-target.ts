import { assertNever } from '../assert-never';
import { texts } from '../texts/texts';
import type { Circumstances } from './circumstances';
import type { Need, Target } from './decision';
import { nameOfUser } from './describe-target';
import type { RoutableUser } from './question';
import type { SendTo } from './rule';

const { nobody: no, as: roles } = texts.routing;

/** Whom a rule sends a caller to. */
export type Found =
  /** @property why - Who it is, as part of a sentence. */
  | { readonly kind: 'found'; readonly target: Target; readonly why: string }
  /** @property why - In a sentence. */
  | { readonly kind: 'nobody'; readonly why: string }
  | { readonly kind: 'unsure'; readonly why: string; readonly need: Need };

const nobody = (why: string): Found => ({ kind: 'nobody', why });

/** Finds whom a rule sends to; nobody yet knows whether they are available. */
export function judgeTarget(sendTo: SendTo, around: Circumstances): Found {
  const { facts } = around;
  switch (sendTo.kind) {
    case 'owner':
      return findOwner(around);
    case 'last agent':
      return findLastAgent(around);
    case 'user':
      return findUser(sendTo.email, around);
    case 'team': {
      const team = facts.teams.find(({ id }) => id === sendTo.id);
      if (!team) return nobody(no.teamGone);
      const { id, name } = team;
      const target: Target = { kind: 'team', id, name, strategy: sendTo.strategy };
      return { kind: 'found', target, why: texts.routing.target.team(name, sendTo.strategy) };
    }
    case 'number': {
      const number = facts.numbers.find(({ id }) => id === sendTo.id);
      if (!number) return nobody(no.numberGone);
      const { id, name, digits } = number;
      const target: Target = { kind: 'number', id, name, digits };
      return { kind: 'found', target, why: texts.routing.target.number(name, digits) };
    }
    case 'external':
      return { kind: 'found', target: sendTo, why: texts.routing.target.external(sendTo.number) };
    default:
      return assertNever(sendTo);
  }
}

function found({ id, email, name }: RoutableUser, role = ''): Found {
  const target: Target = { kind: 'user', id, email, name };
  const who = nameOfUser(target);
  return { kind: 'found', target, why: role === '' ? who : texts.routing.whoIs(who, role) };
}

function findOwner(around: Circumstances): Found {
  const { contact } = around.facts;
  if (contact === undefined) return nobody(no.noContact);
  const email = contact.ownerEmail.trim().toLowerCase();
  return email === '' ? nobody(no.noOwner) : findUser(email, around, roles.owner);
}

function findUser(email: string, { facts }: Circumstances, role = ''): Found {
  const user = facts.users.find((one) => one.email.toLowerCase() === email);
  if (user) return found(user, role);
  if (facts.strangers.includes(email)) return nobody(no.stranger(email));
  return { kind: 'unsure', why: no.unknownUser(email), need: { kind: 'user', email } };
}

function findLastAgent({ question, facts }: Circumstances): Found {
  const { callerNumber } = question;
  const { history, isHistoryWhole, users } = facts;
  if (callerNumber === undefined) return nobody(texts.routing.unmet.hidden);
  const agent = history === 'unknown' ? undefined : history.lastAgent;
  if (agent === undefined) {
    if (isHistoryWhole) return nobody(no.noLastAgent);
    const need: Need = { kind: 'last-calls', number: callerNumber };
    return { kind: 'unsure', why: no.unknownLastAgent, need };
  }
  const { userId: id, name } = agent;
  const user = users.find((one) => one.id === id);
  if (user) return found(user, roles.lastAgent);
  // a directory that was never read says nothing of who has left
  return users.length > 0
    ? nobody(no.lastAgentGone(name || texts.routing.target.namelessUser(id)))
    : found({ id, email: '', name }, roles.lastAgent);
}
