import type { ApiRequest } from '../../../src/aircall/client/api-request';
import { dataOf, readOutcome } from '../../../src/aircall/client/outcome';
import type { HttpOutcome } from '../../../src/ports/http';
import { answered } from '../builders';

const now = 1_763_600_000;
const get: ApiRequest = { method: 'GET', path: '/v1/calls', query: { page: 1 } };
const post: ApiRequest = { method: 'POST', path: '/v1/calls/1/transfers' };
const page = '<html><body>CloudFront</body></html>';

const read = (request: ApiRequest, outcome: HttpOutcome) =>
  readOutcome(request, outcome, { now, redact: (text) => text.replace('s3cret', '[hidden]') });

describe('an answer', () => {
  it.each([
    ['JSON', get, answered(200, { calls: [] }), { calls: [] }],
    ['201 to a write', post, answered(201, { tag: 1 }), { tag: 1 }],
    ['204 to a write', post, answered(204), undefined],
    ['2xx with a body that is no JSON to a write', post, answered(200, 'OK'), undefined],
  ])('%s is data', (_, request, outcome, data) => {
    expect(dataOf(read(request, outcome))).toEqual(data);
  });

  it.each([
    [
      'edge 401',
      answered(401, { message: 'Unauthorized' }),
      { kind: 'unauthorised', reason: 'Unauthorized' },
    ],
    [
      'edge 403',
      answered(403, { message: 'Forbidden' }),
      { kind: 'forbidden', reason: 'Forbidden' },
    ],
    [
      'application 403',
      answered(403, { error: 'Forbidden', troubleshoot: 'Check your API key' }),
      { kind: 'forbidden', reason: 'Check your API key' },
    ],
    ['403 without a body', answered(403), { kind: 'forbidden', reason: undefined }],
    [
      'edge 404',
      answered(404, { message: 'Not Found' }),
      { kind: 'not-found', reason: 'Not Found' },
    ],
    [
      'application 404',
      answered(404, { error: 'Not Found', troubleshoot: 'Call with id 9 does not exist' }),
      { kind: 'not-found', reason: 'Call with id 9 does not exist' },
    ],
    [
      'application 400',
      answered(400, { error: 'Bad Request', troubleshoot: 'Call already ended' }),
      { kind: 'refused', status: 400, reason: 'Call already ended' },
    ],
    [
      'application 405',
      answered(405, {
        error: 'Method Not Allowed',
        troubleshoot: 'The user is currently unavailable',
        success: false,
      }),
      { kind: 'refused', status: 405, reason: 'The user is currently unavailable' },
    ],
    ['409', answered(409), { kind: 'refused', status: 409, reason: undefined }],
    [
      'application 422',
      answered(422, {
        error: 'Unprocessable Entity',
        errors: { dialer_campaign: ['already imported'] },
      }),
      { kind: 'refused', status: 422, reason: 'already imported' },
    ],
    [
      '429',
      answered(429, '', { 'retry-after': '9' }),
      { kind: 'rate-limited', notBefore: now + 9 },
    ],
    ['429 without headers', answered(429), { kind: 'rate-limited', notBefore: now + 60 }],
    [
      '500 as JSON',
      answered(500, { error: 'Oops' }),
      { kind: 'unavailable', status: 500, reason: 'Oops' },
    ],
    [
      '502 as a web page',
      answered(502, page),
      { kind: 'unavailable', status: 502, reason: undefined },
    ],
    ['a web page with 200', answered(200, page), { kind: 'unreadable', detail: 'a web page' }],
    [
      'a web page with 403',
      answered(403, page),
      { kind: 'unreadable', detail: 'a web page with status 403' },
    ],
    [
      'cut JSON',
      answered(200, '{"calls":[{"id"'),
      { kind: 'unreadable', detail: 'JSON that is cut or broken' },
    ],
    ['nothing', answered(200), { kind: 'unreadable', detail: 'an empty answer' }],
    [
      'a redirect',
      answered(302),
      { kind: 'unreadable', detail: 'an empty answer with status 302' },
    ],
    [
      'a time-out',
      { kind: 'failed', reason: 'timeout', detail: 's3cret' } as const,
      { kind: 'timeout' },
    ],
    [
      'no connection',
      { kind: 'failed', reason: 'unreachable', detail: 'DNS error: https://s3cret@x' } as const,
      { kind: 'unreachable', detail: 'DNS error: https://[hidden]@x' },
    ],
    [
      'a reason that repeats the key',
      answered(400, { message: 'Bad key s3cret' }),
      { kind: 'refused', status: 400, reason: 'Bad key [hidden]' },
    ],
  ])('%s', (_, outcome, problem) => {
    const read1 = read(get, outcome);
    expect(read1).toMatchObject({
      kind: 'failed',
      error: { name: 'AircallError', request: 'GET /v1/calls' },
    });
    expect(read1.kind === 'failed' && read1.error.problem).toEqual(problem);
  });

  it.each([
    [answered(404, { message: 'Not Found' }), 'GET /v1/calls: not-found (Not Found)'],
    [answered(405), 'GET /v1/calls: refused with status 405'],
    [answered(429), 'GET /v1/calls: rate-limited until 2025-11-20T00:54:20.000Z'],
    [answered(200, page), 'GET /v1/calls: unreadable (a web page)'],
    [{ kind: 'failed', reason: 'timeout', detail: '' } as const, 'GET /v1/calls: timeout'],
  ])('says for the log what happened', (outcome, message) => {
    expect(() => dataOf(read(get, outcome))).toThrow(message);
  });
});
