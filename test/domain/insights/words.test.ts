import { readForLink, readPlaceholder, tellFact } from '../../../src/domain/insights/placeholders';
import type { Language } from '../../../src/domain/texts/language';
import { speak } from '../../../src/domain/texts/spoken';
import { facts } from '../../builders/cards';

afterEach(() => speak('en'));

test.each<[string, Language, string]>([
  ['call.direction', 'en', 'inbound'],
  ['call.direction', 'fr', 'entrant'],
  ['last.direction', 'fr', 'entrant'],
  ['last.outcome', 'en', 'missed'],
  ['last.outcome', 'fr', 'manqué'],
  ['last.age', 'fr', 'il y a 3 jours'],
])('{{%s}} in %s is “%s”', (name, language, told) => {
  speak(language);
  expect(readPlaceholder(name, facts())).toBe(told);
});

test.each([
  ['call.direction', 'inbound'],
  ['last.outcome', 'missed'],
])('in a link {{%s}} is the word of machines, %s', (name, word) => {
  speak('fr');
  expect(readForLink(name, facts())).toBe(word);
});

test.each(['constructor', 'toString', 'somebody’s own'])(
  'a log that says %j is told as it is',
  (word) => {
    speak('fr');
    expect(tellFact('last.outcome', word)).toBe(word);
  },
);
