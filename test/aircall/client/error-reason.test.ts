import fc from 'fast-check';
import { reasonIn } from '../../../src/aircall/client/error-reason';

describe("Aircall's own sentence", () => {
  it.each([
    ['the edge', '{"message":"Forbidden"}', 'Forbidden'],
    [
      'the application',
      '{"error":"Not Found","troubleshoot":"Call with id 999 does not exist"}',
      'Call with id 999 does not exist',
    ],
    ['an error alone', '{"error":"Bad Request"}', 'Bad Request'],
    [
      'a validation',
      '{"error":"Unprocessable Entity","success":false,"errors":{"numbers":["taken","too long"],"name":"blank"}}',
      'taken too long blank',
    ],
    ['several lines', '{"message":"one\\n two\\u0000"}', 'one two'],
    ['markup in one field', '{"troubleshoot":"<b>x</b>","error":"Bad Request"}', 'Bad Request'],
  ])('is found in the body of %s', (_, body, reason) => {
    expect(reasonIn(body)).toBe(reason);
  });

  it.each([
    '',
    'Bad gateway',
    '<html><body>Bad gateway</body></html>',
    '{"error":"cut',
    '[]',
    'null',
    '"text"',
    '{"error":5,"errors":[1]}',
    '{"message":"<html>"}',
  ])('is not made up from %j', (body) => {
    expect(reasonIn(body)).toBeUndefined();
  });

  it('is short', () => {
    const reason = reasonIn(JSON.stringify({ message: 'x'.repeat(5000) }));
    expect(reason?.length).toBe(301);
  });

  it('is one line without markup, whatever came', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        for (const body of [json, text, JSON.stringify({ message: text })]) {
          expect(reasonIn(body) ?? '').not.toMatch(/[\r\n]|<[a-z!/?]/i);
        }
      }),
    );
  });
});
