import { readTvAnswer } from '../../../src/domain/tv/read-answer';
import { boardForm } from '../../../src/domain/tv/tv-board';

const board = { form: boardForm, takenAt: 5 };

test.each([
  ['a board', { ok: true, now: 7, board }],
  ['no board yet', { ok: true, now: 7, board: null }],
  ['a link that opens nothing', { ok: false }],
  ['a failure that may pass', { ok: false, again: true }],
])('%s is read', (_, answer) => expect(readTvAnswer(JSON.stringify(answer))).toEqual(answer));

test('a board of another form is one this page cannot draw', () =>
  expect(readTvAnswer(JSON.stringify({ ok: true, now: 7, board: { form: boardForm + 1 } }))).toBe(
    'outdated',
  ));

test.each(['', 'null', '[]', '<!DOCTYPE html><title>Error</title>', '{"ok":true}', '{"ok":1}'])(
  '%j is no answer',
  (text) => expect(readTvAnswer(text)).toBeUndefined(),
);
