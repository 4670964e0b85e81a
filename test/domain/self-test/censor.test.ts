import { createCensor } from '../../../src/domain/self-test/censor';

const censor = createCensor({
  AIRCALL_API_TOKEN: 't0ken-of-aircall',
  WEBHOOK_KEY: 'k'.repeat(20),
  TV_KEYS: '[{"name":"Wall","key":"a1b2c3d4e5f6a7b8"}]',
  CHAT_WEBHOOK: 'https://chat.googleapis.com/v1/spaces/A/messages?key=k&token=ch4t-s3cret-42',
  SETTINGS: '{"lookbackMinutes":15}',
});

test.each([
  ['refused t0ken-of-aircall twice: t0ken-of-aircall', 'refused [hidden] twice: [hidden]'],
  [`/exec?key=${'k'.repeat(20)}`, '/exec?key=[hidden]'],
  ['a key out of a list: a1b2c3d4e5f6a7b8', 'a key out of a list: [hidden]'],
  ['token=ch4t-s3cret-42', 'token=[hidden]'],
  ['Ana.Lee+1@corp.example may not', '[hidden] may not'],
  ['the number +33 6 99 00 11 22.', 'the number [hidden].'],
  ['"+33 1" is too short for a number', '"+33 1" is too short for a number'],
  ['{"lookbackMinutes":15} is no secret', '{"lookbackMinutes":15} is no secret'],
  ['status 404', 'status 404'],
])('%j is shown as %j', (text, shown) => expect(censor(text)).toBe(shown));
