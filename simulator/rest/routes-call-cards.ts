import { pushCard } from '../floor/cards';
import type { CardLine } from '../floor/orders';
import { AppError, type Reply } from './message';
import { oneCall } from './one-call';
import { type Body, readBody, requireText } from './read-body';
import type { Route, RouteContext } from './route';

/** A body may have this many bytes; reported by users of the API, not documented. */
const mostBytes = 10 * 1024;

/**
 * Insight cards. The path is plural; the singular that the tutorial once writes does not exist.
 *
 * Documented: the two types of lines, and that nobody sees the card of a call that is over. Unconfirmed:
 * that such a card is taken all the same (the switch `insightCard.onEnded` refuses it), that a card
 * without lines or with a line of another shape is refused, and the body of the answer. A
 * `creationDate` is ignored.
 *
 * @see https://developer.aircall.io/tutorials/display-insights/ (read 2026-11-20)
 */
export const callCardRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/v1/calls/:id/insight_cards', answer: push },
];

function push(context: RouteContext): Reply {
  const call = oneCall(context);
  const lines = readLines(context.body);
  const isLate = call.status === 'done';
  const status = isLate ? Number(context.switches['insightCard.onEnded']) : 201;
  pushCard(context.floor, call, { lines, status });
  if (status === 400) throw new AppError(400, 'Call already ended');
  return { status, json: {} };
}

function readLines(text: string): CardLine[] {
  if (Buffer.byteLength(text) > mostBytes) {
    throw new AppError(400, 'The card must be smaller than 10 KB');
  }
  const { contents } = readBody(text);
  if (!Array.isArray(contents) || contents.length === 0) {
    throw new AppError(400, 'contents must be a list of lines');
  }
  return contents.map(readLine);
}

function readLine(line: unknown): CardLine {
  if (typeof line !== 'object' || line === null) {
    throw new AppError(400, 'Each of the contents must be an object');
  }
  const fields = line as Body;
  const { type } = fields;
  if (type !== 'title' && type !== 'shortText') {
    throw new AppError(400, 'type must be title or shortText');
  }
  return {
    type,
    text: requireText(fields, 'text'),
    ...(type === 'shortText' && fields.label !== undefined
      ? { label: requireText(fields, 'label') }
      : {}),
    ...(fields.link === undefined ? {} : { link: requireLink(fields) }),
  };
}

function requireLink(fields: Body): string {
  const link = requireText(fields, 'link');
  if (/^https?:\/\/[^\s/]+/i.test(link)) return link;
  throw new AppError(400, 'link must be an http or https address');
}
