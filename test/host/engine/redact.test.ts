import { Redactor } from '../../../host/engine/redact';
import { makeHost, perform } from '../open-host';

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

describe('what is secret', () => {
  it.each([
    ['API_TOKEN', 'abcdef123', 'abcdef123'],
    ['API_KEY', 'abcdef123', 'abcdef123'],
    ['my.secret', 'abcdef123', 'abcdef123'],
    ['TV_KEYS', '["first-key-1","second-key-2"]', 'second-key-2'],
  ])('%s = %s hides %s', (name, value, shown) => {
    const redactor = new Redactor();
    redactor.learnProperty(name, value);
    expect(redactor.redact(`it is ${shown}!`)).toBe('it is •••!');
  });

  it.each([
    ['COLOUR', 'abcdef123'],
    ['API_KEY', 'abc'],
  ])('%s = %s is none', (name, value) => {
    const redactor = new Redactor();
    redactor.learnProperty(name, value);
    expect(redactor.redact(value)).toBe(value);
  });

  it('a name that stands beside a key is none', () => {
    const redactor = new Redactor();
    redactor.learnProperty('TV_KEYS', '[{"name":"The lobby","key":"first-key-1"}]');
    expect(redactor.redact('The lobby: first-key-1')).toBe('The lobby: •••');
  });

  it('an Authorization header, whole and in parts', () => {
    const redactor = new Redactor();
    const header = basic('user', 'pass-word-1');
    redactor.learnAuthorization(header);
    expect(redactor.redact(`${header} pass-word-1`)).toBe('Basic ••• •••');
  });
});

it('no secret of a property shows in logs, errors and records', async () => {
  const secret = 'very-secret-value';
  const host = makeHost({ properties: { SOME_TOKEN: secret } });
  const code = `
    const secret = PropertiesService.getScriptProperties().getProperty('SOME_TOKEN');
    console.log('the token is ' + secret);
    SpreadsheetApp.getUi().prompt('Say ' + secret);
    throw new Error('refused: ' + secret);`;
  await expect(perform(host, code, { answers: [secret] })).rejects.toThrow('refused: •••');
  expect(JSON.stringify(host.executions.records)).not.toContain(secret);
  await host.close();
});
