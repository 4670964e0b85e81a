import { parseFoundCall } from '../../../src/aircall/parse/found-call';
import { dateTimeFormat } from '../../../src/domain/time/format';

const reading = { readAt: 0, tellMoment: dateTimeFormat('Europe/Paris') };

const wire = {
  id: 812,
  direction: 'inbound',
  status: 'done',
  started_at: Date.UTC(2026, 10, 20, 9, 0) / 1000,
  answered_at: null,
  ended_at: Date.UTC(2026, 10, 20, 9, 1) / 1000,
  recording: 'https://s3.example.com/812.mp3?X-Amz-Signature=abc',
  asset: 'https://assets.aircall.io/calls/812/recording',
  raw_digits: '<img src=x onerror=alert(1)>',
  number: { id: 31, name: 'Support', messages: { welcome: 'https://s3.example.com/w.mp3' } },
  comments: [{ content: 'Call again', posted_at: Date.UTC(2026, 10, 20, 9, 2) / 1000 }],
};

test('the details are the call as Aircall tells it, moments as dates, without sound addresses', () => {
  const details = JSON.parse(parseFoundCall(wire, reading)?.details ?? '');
  expect(details).toEqual({
    ...wire,
    started_at: '2026-11-20 10:00:00',
    ended_at: '2026-11-20 10:01:00',
    recording: expect.stringMatching(/^left out/),
    number: { id: 31, name: 'Support' },
    comments: [{ content: 'Call again', posted_at: '2026-11-20 10:02:00' }],
  });
});

test('no sound address stands anywhere but in its link', () => {
  const found = parseFoundCall(wire, reading);
  expect(found?.recording?.url).toBe(wire.recording);
  expect(JSON.stringify({ ...found, recording: '' })).not.toContain('s3.example.com');
});

test.each([[null], ['text'], [{ id: 7 }]])('%j is no call', (value) => {
  expect(parseFoundCall(value, reading)).toBeUndefined();
});
