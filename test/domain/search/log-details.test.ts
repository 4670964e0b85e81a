import { callRow } from '../../../src/domain/calls/row';
import { describeRecord } from '../../../src/domain/search/log-details';
import { anAnsweredCall } from '../../builders/calls';

test('a record’s details are its cells by their words, without the empty ones', () => {
  const call = anAnsweredCall({ id: 12, startedAt: 100, contactName: 'Zoë', tags: ['a', 'b'] });
  const details = JSON.parse(describeRecord(callRow(call, 200), (at) => `at ${at}`));
  expect(details).toMatchObject({
    'Call ID': '12',
    Started: 'at 100',
    Contact: 'Zoë',
    Tags: 'a, b',
    Updated: 'at 200',
  });
  expect(details).not.toHaveProperty('Voicemail');
});
