import { learnLanguage } from '../../src/actions/learn-language';
import type { World } from '../../src/actions/world';
import type { Language } from '../../src/domain/texts/language';
import { speak, spokenLanguage } from '../../src/domain/texts/spoken';

afterEach(() => speak('en'));

/** A spreadsheet of that locale; `done` says what was stored and forgotten. */
function aWorld(locale: string, saved: Readonly<Record<string, string>>) {
  const done: unknown[] = [];
  const world = {
    workbook: { locale: () => locale },
    saved,
    state: { write: (changes: object) => done.push(changes) },
    cache: { forget: (names: readonly string[]) => done.push(names) },
  };
  return { world: world as unknown as World, done };
}

const english = JSON.stringify({ language: 'en' });

test.each<[string, string, Readonly<Record<string, string>>, Language, readonly unknown[]]>([
  ['a new French sheet', 'fr_FR', {}, 'fr', [{ LANGUAGE: 'fr' }, ['reception']]],
  ['a French sheet, known', 'fr_FR', { LANGUAGE: 'fr' }, 'fr', []],
  ['an English sheet, never stored', 'en_US', {}, 'en', []],
  ['one that was French', 'en_GB', { LANGUAGE: 'fr' }, 'en', [{ LANGUAGE: 'en' }, ['reception']]],
  ['English wanted in French', 'fr_CH', { LANGUAGE: 'fr', SETTINGS: english }, 'en', []],
])('%s', (_, locale, saved, language, kept) => {
  const { world, done } = aWorld(locale, saved);
  learnLanguage(world);
  expect(spokenLanguage()).toBe(language);
  expect(done).toEqual(kept);
});
