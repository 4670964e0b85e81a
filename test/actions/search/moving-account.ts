import type { HttpOutcome, HttpRequest } from '../../../src/ports/http';
import { answered } from '../../aircall/builders';

/** An account that calls keep arriving at. */
export interface MovingAccount {
  /** Id and start of each call, newest first. */
  readonly calls: (readonly [id: number, start: number])[];
  /** Rows of a page. */
  readonly perPage: number;
  /** Whether `from` and `to` include their own second; Aircall does not say. */
  readonly isInclusive: boolean;
}

/** Keeps the order in which Aircall lists them. */
export const newestFirst = (
  [a, startA]: readonly number[],
  [b, startB]: readonly number[],
): number => Number(startB) - Number(startA) || Number(b) - Number(a);

/** Pages that can be read of a list. */
const mostPages = 200;

/** Answers `GET /v1/calls` as Aircall does: newest first, 200 pages at most. */
export function answerCalls(account: MovingAccount, request: HttpRequest): HttpOutcome {
  const { searchParams } = new URL(request.url);
  const number = (name: string): number => Number(searchParams.get(name));
  const [from, to, page] = [number('from'), number('to'), number('page')];
  const { perPage, isInclusive, calls } = account;
  if (page > mostPages) return answered(400, { error: 'Bad Request' });
  if (searchParams.get('order') !== 'desc') return answered(400, { error: 'Another order' });
  const edge = isInclusive ? 0 : 1;
  const fitting = calls.filter(([, start]) => start >= from + edge && start <= to - edge);
  const rows = fitting.slice((page - 1) * perPage, page * perPage);
  return answered(200, {
    meta: { total: fitting.length, current_page: page, per_page: perPage, next_page_link: null },
    calls: rows.map(([id, start]) => callJson(id, start)),
  });
}

const callJson = (id: number, startedAt: number) => ({
  id,
  direction: 'inbound',
  status: 'done',
  started_at: startedAt,
  ended_at: startedAt + 5,
  missed_call_reason: 'short_abandoned',
  raw_digits: '+33 6 39 98 11 22',
});
