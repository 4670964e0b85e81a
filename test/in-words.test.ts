import { TellingError } from '../src/actions/telling-error';
import { inWords } from '../src/in-words';

beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

test('what Google refuses before a sheet can say so ends in a sentence with a way out', () => {
  const refuse = (): void => {
    throw new Error('Service invoked too many times for one day: properties.');
  };
  expect(() => inWords(refuse)).toThrow(/used up \(properties\)\. It is renewed within 24 hours/);
});

test('what is told already is not told in other words', () => {
  const told = new TellingError('Cells are protected. Ask their owner.');
  const tell = (): void => {
    throw told;
  };
  expect(() => inWords(tell)).toThrow(told);
});

test('what goes well says nothing', () => expect(() => inWords(() => {})).not.toThrow());
