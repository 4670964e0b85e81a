import type { Clock } from '../../clock/clock';
import type { Floor } from '../floor/floor';
import { type ErrandAnswer, runErrand } from '../http-client';
import type { Body } from '../rest/read-body';
import type { Switches } from '../switches';
import { sendInTime } from '../webhooks/send-in-time';
import { type Found, findTarget } from './find-target';
import { followPath } from './follow-path';
import { type RingToOrder, readOrder } from './order';

/** What the widget saw, and whom it would ring. */
export interface RingToReport extends Found {
  /** `null` when there was no answer. */
  readonly status: number | null;
  readonly redirects: number;
  /** The JSON, or the beginning of what is none. */
  readonly answer: unknown;
  /** What stands at the path; `null` when there is nothing. */
  readonly value: unknown;
}

interface Account {
  readonly floor: Floor;
  readonly clock: Clock;
  readonly switches: Switches;
}

/** How much of an answer that is no JSON is shown, in characters. */
const shownOfText = 300;

/**
 * Does what the Smartflow widget "Ring to (via API)" does when a call gets to it: asks an address, reads
 * the JSON, follows the path, and finds who would ring; or says why the call goes on to the next widget.
 *
 * Documented: GET or POST, the variable, the types, the path. Unconfirmed: redirects, the time limit, how
 * the number is written into the address, and that everything but a good answer falls through (the
 * switches `ringTo.*`).
 *
 * @throws {AppError} 400 with a sentence when the widget's form would not take the order.
 * @see https://support.aircall.io/hc/en-gb/articles/15462492900893 (read 2026-11-20)
 */
export async function ringTo(account: Account, fields: Body): Promise<RingToReport> {
  const order = readOrder(fields);
  const { clock, switches } = account;
  const answer = await sendInTime<ErrandAnswer>(
    clock,
    switches['ringTo.timeoutMs'],
    new AbortController().signal,
    (signal) => runErrand({ ...requestOf(order, switches), signal }),
  );
  if ('error' in answer) return { ...nothing, why: `No answer: ${answer.error}.` };
  return judge(account.floor, order, answer);
}

const nothing = {
  ...{ status: null, redirects: 0, answer: null, value: null },
  ...{ fits: false, rings: null },
} as const;

function requestOf(order: RingToOrder, switches: Switches) {
  const { method, url, callerNumber, body, credentials } = order;
  const written =
    switches['ringTo.encode'] === 'true' ? encodeURIComponent(callerNumber) : callerNumber;
  const type = { 'content-type': 'application/json' };
  return {
    method,
    url: fill(url, written),
    headers: { accept: 'application/json', ...(method === 'POST' ? type : {}), ...credentials },
    body: method === 'POST' ? fill(body, callerNumber) : '',
    followRedirects: order.followRedirects ?? switches['ringTo.followRedirects'] === 'true',
  };
}

const fill = (template: string, number: string): string =>
  template.replace(/\{\{\s*callerNumber\s*\}\}/g, () => number);

function judge(
  floor: Floor,
  { path, responseType }: RingToOrder,
  { status, redirects, text }: ErrandAnswer,
): RingToReport {
  const json = parse(text);
  const seen = { status, redirects, answer: json ?? text.slice(0, shownOfText) };
  const fallsThrough = (why: string) => ({ ...nothing, ...seen, why });
  if (status >= 300 && status < 400) {
    return fallsThrough(`The answer is a ${status}, and the widget does not follow it.`);
  }
  if (status < 200 || status >= 300) return fallsThrough(`The answer is a ${status}.`);
  if (json === undefined) return fallsThrough('The answer is no JSON.');
  const value = followPath(json, path) ?? null;
  if (value === null) return fallsThrough(`There is nothing at ${path}.`);
  return { ...seen, value, ...findTarget(floor, responseType, value) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
