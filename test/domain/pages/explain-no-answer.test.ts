import { explainNoAnswer } from '../../../src/domain/pages/explain-no-answer';

test.each([
  ['We’re sorry, a server error occurred (PERMISSION_DENIED).', /several Google accounts/],
  ['PERMISSION_DENIED', /several Google accounts/],
  ['Authorization is required to perform that action.', /allow what Google asks for/],
  ['Authorisation is required to perform that action.', /allow what Google asks for/],
  ['You do not have permission to call SpreadsheetApp.getActive.', /allow what Google asks for/],
  ['NetworkError: Connection failure due to HTTP 0', /Check the network/],
  ['Exceeded maximum execution time', /again in a minute/],
  ['Something new', /close this sidebar and open it again/],
])('%j has a way out', (message, wayOut) => {
  expect(explainNoAnswer(message).whatToDo).toMatch(wayOut);
});
