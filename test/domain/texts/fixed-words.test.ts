import { en } from '../../../src/domain/texts/en';
import { fr } from '../../../src/domain/texts/fr';
import { sayingsOf } from './sayings';

/** Read back from cells, or from Aircall: these must be found again whatever the language is. */
const readBack = /^(kpi\.(periods|scopes)|callStart\.kinds|webhook\.name)(\.|$)/;

/** Alike in both languages: names, signs and words of Google, Aircall and the trade. */
const alike = new Set(
  `about.name about.version about.licence alerts.channels.mail alerts.page.chatTitle archive.pause
  backfill.pause connectWebhooks.pause live.pause mapping.pause attendedFailures.googleDown.isPassing
  failures.googleDown.isPassing availability.agents kpiBand.agents callCard.agent health.webhook.title
  menus.activityTracker.caption migrations.title pages.configure.groups.aircall
  pages.configure.units.min runs.ok search.users searchWords.criteria.users search.places.aircall
  selfTest.areas.aircall selfTest.values.date selfTest.values.json
  settings.googleAccount.options.workspace settings.language.options.en settings.language.options.fr
  setUp.key.inputs.apiId setUp.key.inputs.apiToken setUp.key.inputs.bearer tv.links.nameFallback`.split(
    /\s+/,
  ),
);

const sayings = sayingsOf(en, fr);

test('words the program reads back are the same in every language', () => {
  const found = sayings.filter(({ path }) => readBack.test(path));
  expect(found.length).toBeGreaterThan(9);
  expect(found.filter((saying) => saying.en !== saying.fr)).toEqual([]);
});

test('what else is alike was meant to be', () => {
  const same = sayings.filter(
    (saying) =>
      saying.en === saying.fr &&
      /\p{L}{2}/u.test(saying.en.replace(/‹[^›]*›/g, '')) &&
      !readBack.test(saying.path),
  );
  expect(
    same.filter(({ path }) => !alike.has(path)).map(({ path, en }) => `${path}: ${en}`),
  ).toEqual([]);
});
