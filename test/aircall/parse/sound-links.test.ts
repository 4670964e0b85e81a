import { parseSoundLinks } from '../../../src/aircall/parse/sound-links';

const signed = 'https://s3.example.com/812.mp3?X-Amz-Date=20261120T100000Z&X-Amz-Expires=600&X=y';
const tenPast = Date.UTC(2026, 10, 20, 10, 10) / 1000;

test('a signed address tells when it ends', () => {
  expect(parseSoundLinks({ recording: signed, voicemail: null }, 0)).toEqual({
    recording: { url: signed, expiresAt: tenPast },
  });
});

test.each([
  ['https://s3.example.com/812.mp3', undefined],
  ['https://s3.example.com/812.mp3?X-Amz-Date=yesterday&X-Amz-Expires=600', undefined],
  ['http://127.0.0.1:8090/recordings/1.wav?X-Amz-Expires=60&X-Amz-Date=20261120T100900Z', tenPast],
])('%s ends at %s', (url, expiresAt) => {
  expect(parseSoundLinks({ voicemail: url }, 0).voicemail).toEqual({ url, expiresAt });
});

test.each([
  'javascript:alert(1)',
  'http://s3.example.com/812.mp3',
  'http://127.0.0.1.example.com/812.mp3',
  'https://user:secret@example.com/812.mp3',
  'https://example.com/"onerror=alert(1)',
  'data:audio/mp3;base64,AAAA',
  '',
])('%j is no address a page may load', (url) => {
  expect(parseSoundLinks({ recording: url }, 0)).toEqual({});
});

test('a short address works for three hours, and stands in for a missing one', () => {
  const url = 'https://short-urls.aircall.io/v1/abc';
  const wire = { recording: null, recording_short_url: url, voicemail: 'javascript:1' };
  expect(parseSoundLinks(wire, 1000)).toEqual({ recording: { url, expiresAt: 1000 + 10_800 } });
});
