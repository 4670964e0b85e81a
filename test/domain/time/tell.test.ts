import { momentsIn } from '../../../src/domain/results/moments';
import { listCountries } from '../../../src/domain/settings/countries';
import type { Language } from '../../../src/domain/texts/language';
import { speak } from '../../../src/domain/texts/spoken';
import { formatDate, formatMoment } from '../../../src/domain/time/format';
import { tellDate, tellDateTime } from '../../../src/domain/time/tell';

afterEach(() => speak('en'));

const zone = 'Europe/Paris';
/** Friday 20 November 2026, 14:03:22 in Paris. */
const at = Date.UTC(2026, 10, 20, 13, 3, 22) / 1000;

test.each<[Language, readonly string[]]>([
  [
    'en',
    ['2026-11-20', '2026-11-20 14:03:22', '20 Nov 14:03:22', 'Fri 2026-11-20, 14:03:22', 'Germany'],
  ],
  [
    'fr',
    [
      '20/11/2026',
      '20/11/2026 14:03:22',
      '20 nov. 14:03:22',
      'ven. 20/11/2026, 14:03:22',
      'Allemagne',
    ],
  ],
])('dates and countries in %s', (language, words) => {
  speak(language);
  const tomorrow = at + 86_400;
  expect([
    tellDate(at, zone),
    tellDateTime(zone)(at),
    formatMoment(at, tomorrow, zone),
    momentsIn(zone).full(at),
    listCountries().find(({ code }) => code === 'DE')?.name,
  ]).toEqual(words);
});

test('programs read one way of writing days in every language', () => {
  speak('fr');
  expect(formatDate(at, zone)).toBe('2026-11-20');
});
