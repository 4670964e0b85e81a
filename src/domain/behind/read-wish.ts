import { reasonKeys } from './explain-call';
import { readQuestion } from './question';
import type { BehindWish } from './view';

const roles = ['met', 'against', 'leftOut'] as const;

/** Reads what a page sends; `undefined` when it is none. */
export function readWish(sent: unknown): BehindWish | undefined {
  if (sent === 'selected') return 'selected';
  const { question, only } = fieldsOf(sent);
  const read = readQuestion(question);
  if (read === undefined) return undefined;
  if (only === undefined || only === null) return { question: read };
  const wanted = fieldsOf(only);
  const role = roles.find((each) => each === wanted.role);
  const reason = reasonKeys.find((each) => each === wanted.reason);
  return role && reason ? { question: read, only: { role, reason } } : undefined;
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
