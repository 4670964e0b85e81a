import { meaningOf } from '../../../src/domain/texts/google-sentences';

test.each([
  ['Service invoked too many times for one day: urlfetch.', 'quota-used-up', 'urlfetch'],
  ['Service using too much computer time for one day', 'quota-used-up', ''],
  [
    'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
    'too-fast',
    'exec qps',
  ],
  ['There are too many LockService operations against the same script.', 'too-fast', ''],
  [
    'There are too many scripts running simultaneously for this Google user account.',
    'too-fast',
    '',
  ],
])('%s', (sentence, kind, service) => expect(meaningOf(sentence)).toEqual({ kind, service }));

test.each([
  ['You have exceeded the property storage quota. Please remove some properties.', 'store-full'],
  ['You are trying to edit a protected cell or object.', 'protected'],
  [
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    'spreadsheet-full',
  ],
  ['Service Spreadsheets failed while accessing document with id abc.', 'google-down'],
  ['You do not have permission to call UrlFetchApp.fetch.', 'not-authorised'],
])('%s', (sentence, kind) => expect(meaningOf(sentence)).toEqual({ kind }));

test('any other sentence means nothing to us', () =>
  expect(meaningOf('The coordinates of the range are outside the dimensions.')).toBeUndefined());
