import { AnswersUi } from '../../host/cli/answers-ui';
import type { Menu } from '../../host/engine/ui';
import { asTrigger, type House, openWarmHouse, records } from './house';

let house: House;
beforeAll(async () => {
  house = await openWarmHouse({ account: 's', locale: 'fr_FR' });
}, 60_000);
afterAll(() => house.close());

/** A window that remembers which menus were shown. */
class Window extends AnswersUi {
  readonly menus: Menu[] = [];

  override addMenu(menu: Menu): void {
    this.menus.push(menu);
  }
}

/** What the menus say when somebody opens the spreadsheet, and what that costs. */
async function openSpreadsheet() {
  const ui = new Window();
  const report = await house.must('onOpen', { as: 'simple', ui });
  const captions = ui.menus.flatMap(({ caption, items }) => [
    caption,
    ...items.flatMap((item) => ('caption' in item ? [item.caption] : [])),
  ]);
  return { captions, report };
}

const page = async (name: string, ...args: unknown[]) =>
  (await house.must(name, { as: 'sidebar', args })).result as {
    readonly ok: boolean;
    readonly value: Readonly<Record<string, unknown>>;
    readonly problem: { readonly what: string; readonly whatToDo: string };
  };

const strip = () => String(house.sheet('Activity Tracker').values[0]?.[0]);

test('the board, its notes and the sheets people fill in are French; names of sheets and columns are not', () => {
  const board = house.sheet('Activity Tracker');
  const words = board.values.flat().map(String);
  expect(strip()).toMatch(/^✔ Mis à jour \d\d:\d\d:\d\d$/);
  expect(words).toContain('▌ File d’attente');
  expect(words.some((word) => /^Taux de service/.test(word))).toBe(true);
  expect(words.some((word) => /^\d+,\d\u00a0%$/.test(word) || word === '–')).toBe(true);
  const { values, notes } = house.sheet('Routing rules');
  expect(values[0]).toContain('Caller starts with');
  expect(notes[0]?.join(' ')).toContain('Rempli par le script');
  expect(house.sheet('Insight cards').values.flat()).toContain('Dernier appel');
});

test('a row of Runs is French from end to end', () => {
  const runs = records(house.sheet('Runs'));
  expect(runs.map((run) => run.Run)).toContain('Actualisation');
  expect(runs.at(-1)).toMatchObject({ Outcome: 'ok' });
  expect(String(runs.at(-1)?.Detail)).toContain('appels');
});

test('menus are French when the spreadsheet is opened, for six service calls', async () => {
  const { captions, report } = await openSpreadsheet();
  expect(captions).toEqual(expect.arrayContaining(['Appels', 'Actualiser maintenant']));
  expect(captions).not.toContain('Refresh now');
  expect(report.log).toEqual([]);
  expect(report.serviceCalls.total).toBeLessThanOrEqual(6);
});

test('a refresh asks nobody for the language', async () => {
  house.advance(60);
  const { serviceCalls } = await house.must('activityTracker', asTrigger);
  expect(serviceCalls.byMethod).not.toHaveProperty('Spreadsheet.getSpreadsheetLocale');
  expect(serviceCalls.total).toBeLessThanOrEqual(70);
});

test('a refusal is French, and so is what is wrong with a row somebody wrote', async () => {
  const { ok, problem } = await page('apiAcknowledgeAlert', { rule: 7 });
  expect(ok).toBe(false);
  expect(`${problem.what} ${problem.whatToDo}`).toMatch(/[éè’]/);
  const saved = await page('apiSaveSettings', { lookbackMinutes: 0 });
  expect(saved.value).toMatchObject({
    problems: { lookbackMinutes: expect.stringContaining('nombre entier') },
  });
});

test('a page for walls is served in French', async () => {
  const address = 'https://script.google.com/macros/s/AKfy/exec';
  const made = await page('apiMakeTvLink', { name: 'Plateau', days: 0, address });
  const { links } = made.value.view as { links: readonly { url: string }[] };
  const key = /key=([^&]+)/.exec(links[0]?.url ?? '')?.[1];
  const parameter = { view: 'tv', key };
  const { result } = await house.must('doGet', { as: 'webapp', args: [{ parameter }] });
  expect(String(result)).toContain('document.documentElement.lang="fr"');
});

test('who chose English gets English, in a French spreadsheet', async () => {
  expect(await page('apiSaveSettings', { language: 'en' })).toMatchObject({
    value: { saved: true },
  });
  house.advance(60);
  await house.must('activityTracker', asTrigger);
  expect(strip()).toMatch(/^✔ Updated/);
  const { captions } = await openSpreadsheet();
  expect(captions).toContain('Refresh now');
});

test('another locale counts from when the spreadsheet is opened again', async () => {
  await page('apiSaveSettings', { language: 'sheet' });
  house.host.workbook.locale = 'en_GB';
  await openSpreadsheet();
  house.advance(60);
  await house.must('activityTracker', asTrigger);
  expect(strip()).toMatch(/^✔ Updated/);
  expect(house.sheet('Activity Tracker').values.flat()).not.toContain('▌ File d’attente');
});
