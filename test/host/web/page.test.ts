import type { Page } from 'playwright-core';
import { writeValues } from '../../../host/workbook/edit/write-values';
import { cellOf, type OpenPage, openPage, pick, seeCell, serveFixture } from './page-fixture';

const IMAGE = '<img src=x onerror=alert(1)>';
let room: OpenPage;
let page: Page;
const alarms: string[] = [];

beforeAll(async () => {
  room = await openPage();
  page = await room.open();
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => alarms.push(error.message));
});
afterAll(() => room.close());
afterEach(() => expect(alarms).toEqual([]));

describe('menus', () => {
  it("show what onOpen built, after the page's own", async () => {
    const heads = await page.locator('.menu-head').allTextContents();
    expect(heads).toEqual(['File', 'Edit', 'View', 'Extensions', 'Help', 'Demo']);
  });

  it('run a function whose writes appear at once, in every tab', async () => {
    const other = await room.open();
    await pick(page, 'Demo', 'Count up');
    await seeCell(page, 'D1', '1');
    await seeCell(other, 'D1', '1');
    await other.context().close();
  });

  it('say why a function failed', async () => {
    await pick(page, 'Demo', 'More', 'Fail');
    const bar = page.getByRole('alert');
    await bar.waitFor();
    expect(await bar.textContent()).toContain('Error: This went wrong.');
    await bar.getByText('Dismiss').click();
    expect(await bar.count()).toBe(0);
  });

  it('show what runs, and stop it', async () => {
    await pick(page, 'Demo', 'More', 'Long');
    await page.getByText('Running script Long…').waitFor();
    await page.locator('.running-bar').getByText('Cancel').click();
    await page.getByText('The execution was cancelled.').waitFor();
    await page.getByRole('alert').getByText('Dismiss').click();
  });
});

describe('cells', () => {
  it('are edited by typing, which fires onEdit, and Enter goes one down', async () => {
    await cellOf(page, 'A3').click();
    await page.keyboard.type('Ana');
    await page.keyboard.press('Enter');
    await seeCell(page, 'A3', 'Ana');
    await seeCell(page, 'B3', 'edited: Ana, before: undefined');
    expect(await page.getByLabel('Name box').inputValue()).toBe('A4');
  });

  it('are edited by F2, and Escape leaves them as they were', async () => {
    await cellOf(page, 'A3').click();
    await page.keyboard.press('F2');
    await page.keyboard.type(' B');
    await page.keyboard.press('Escape');
    expect(await cellOf(page, 'A3').textContent()).toBe('Ana');
    await page.keyboard.press('F2');
    await page.keyboard.type(' B');
    await page.keyboard.press('Enter');
    await seeCell(page, 'A3', 'Ana B');
    await seeCell(page, 'B3', 'edited: Ana B, before: Ana');
  });

  it('are edited in the formula bar', async () => {
    await cellOf(page, 'C3').dblclick();
    await page.keyboard.press('Escape');
    await page.getByLabel('Formula bar').click();
    await page.keyboard.type('=1+1');
    await page.keyboard.press('Enter');
    await seeCell(page, 'C3', '=1+1');
  });

  it('are emptied by Delete', async () => {
    await cellOf(page, 'C3').click();
    await page.keyboard.press('Delete');
    await cellOf(page, 'C3').filter({ hasNotText: '=' }).waitFor();
    expect(room.host.workbook.sheets[0]?.cellAt(3, 3)?.value).toBe('');
  });

  it('are moved through by keyboard, and Shift selects', async () => {
    await cellOf(page, 'F5').click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await page.getByLabel('Name box').inputValue()).toBe('F5:G6');
    expect(await page.locator('td.selected').count()).toBe(4);
    await page.keyboard.press('Tab');
    expect(await page.getByLabel('Name box').inputValue()).toBe('G5');
  });

  it('are gone to by name', async () => {
    await page.getByLabel('Name box').fill('B900');
    await page.keyboard.press('Enter');
    expect(await cellOf(page, 'B900').getAttribute('class')).toContain('active');
    await page.keyboard.press('Control+Home');
    expect(await page.getByLabel('Name box').inputValue()).toBe('A1');
  });

  it('keep text that looks like HTML as text', async () => {
    await cellOf(page, 'C7').click();
    await page.keyboard.type(IMAGE);
    await page.keyboard.press('Enter');
    await seeCell(page, 'C7', IMAGE);
    expect(await page.locator('#grid img').count()).toBe(0);
  });
});

describe('questions', () => {
  it('wait for the answer to an alert', async () => {
    await pick(page, 'Demo', 'Ask');
    await page.getByText('Really <b>do</b> it?').waitFor();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await seeCell(page, 'E1', 'NO');
  });

  it('wait for the text of a prompt', async () => {
    await pick(page, 'Demo', 'Ask for a name');
    await page.getByRole('alertdialog').locator('input').fill('Ada');
    await page.keyboard.press('Enter');
    await seeCell(page, 'E2', 'OK: Ada');
  });

  it('are closed by Escape', async () => {
    await pick(page, 'Demo', 'Ask');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Escape');
    await seeCell(page, 'E1', 'CLOSE');
  });

  it('end with their window', async () => {
    const other = await room.open();
    await pick(other, 'Demo', 'Ask');
    await other.getByRole('alertdialog').waitFor();
    const running = room.host.executions.running[0];
    await other.context().close();
    await until(() => running?.outcome === 'completed');
  });
});

describe('pages of the script', () => {
  const frame = () => page.frameLocator('iframe');
  const said = (text: string) => frame().locator('#said', { hasText: text }).waitFor();

  it('open in a sidebar 300 pixels wide', async () => {
    await pick(page, 'Demo', 'Sidebar');
    await page.getByRole('heading', { name: 'A page' }).waitFor();
    expect((await page.locator('.sidebar').boundingBox())?.width).toBe(300);
  });

  it('call the script and hear what it returned', async () => {
    await frame().locator('#add').click();
    await said('sum | 5 | owner@example.com');
  });

  it('hear why a call failed', async () => {
    await frame().locator('#fail').click();
    await said('Error | No such thing. | seen');
  });

  it('may not send dates', async () => {
    await frame().locator('#date').click();
    await said('illegal value');
  });

  it('have more than ten calls answered', async () => {
    await frame().locator('#many').click();
    await said('0 left');
  });

  it('write text that stays text', async () => {
    await frame().locator('#write').click();
    await seeCell(page, 'D5', IMAGE);
  });

  it('cannot reach the workbook page', async () => {
    const reach = await page.frames()[1]?.evaluate(() => {
      try {
        return String(window.parent.document.title);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(reach).toBe('SecurityError');
    const status = await page.frames()[1]?.evaluate(async () => {
      const asked = await fetch('/api/bye?tab=anything', {
        method: 'POST',
        body: '{}',
        mode: 'no-cors',
      });
      return asked.type;
    });
    expect(status).toBe('opaque');
  });

  it('close themselves', async () => {
    await frame().locator('#close').click();
    await page.locator('.sidebar').waitFor({ state: 'hidden' });
  });

  it('open in dialogs of the size the script set, which they may change', async () => {
    await pick(page, 'Demo', 'Dialog');
    await page.getByRole('dialog', { name: 'A dialog' }).waitFor();
    const box = await page.locator('.dialog iframe').boundingBox();
    expect(box).toMatchObject({ width: 420, height: 300 });
    await page.frameLocator('.dialog iframe').locator('#size').click();
    await page.waitForFunction(
      () => document.querySelector('.dialog iframe')?.clientHeight === 200,
    );
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

it('shows toasts as text', async () => {
  await pick(page, 'Demo', 'More', 'Toast');
  await page.getByRole('status').getByText(IMAGE).waitFor();
  expect(await page.locator('.toast img').count()).toBe(0);
  await page.locator('.toast .close').click();
});

it('lets each tab be its own person with its own selection', async () => {
  const ada = await room.open('?user=ada@example.com');
  const bob = await room.open('?user=bob@example.com');
  await cellOf(ada, 'B2').click();
  await cellOf(bob, 'C4').click();
  await bob.keyboard.press('Shift+ArrowDown');
  await Promise.all([pick(ada, 'Demo', 'Where am I?'), pick(bob, 'Demo', 'Where am I?')]);
  await ada.getByText('ada@example.com at B2').waitFor();
  await bob.getByText('bob@example.com at C4:C5').waitFor();
  await ada.reload();
  await ada.getByRole('button', { name: 'Demo', exact: true }).waitFor();
  expect(await ada.getByLabel('Name box').inputValue()).toBe('B2');
  await Promise.all([ada.context().close(), bob.context().close()]);
});

describe('a painted sheet', () => {
  beforeAll(() => pick(page, 'Demo', 'Paint'));

  it('is shown when the script activates it', async () => {
    await page.getByRole('tab', { name: 'Board', selected: true }).waitFor();
    await seeCell(page, 'A3', 'Agent 0');
  });

  it('has an address of its own', async () => {
    const { search, hash } = new URL(page.url());
    expect(hash).toMatch(/^#gid=\d+$/);
    const other = await room.open(search + hash);
    await other.getByRole('tab', { name: 'Board', selected: true }).waitFor();
    await other.context().close();
  });

  it.each([
    ['colours', 'B4', 'background-color', 'rgb(216, 243, 236)'],
    ['number formats', 'D4', 'text-align', 'right'],
    ['numbers that stay in their cell', 'E4', 'text-align', 'right'],
    ['dashed borders', 'B4', 'border-right-style', 'dashed'],
    ['thick borders', 'C9', 'border-right-width', '3px'],
    ['a border of the cell below', 'B7', 'border-bottom-width', '3px'],
    ['hidden gridlines', 'G20', 'border-right-color', 'rgba(0, 0, 0, 0)'],
    ['bold text', 'A2', 'font-weight', '700'],
  ])('has %s', async (_, a1, property, value) => {
    const css = (element: Element, name: string) =>
      getComputedStyle(element).getPropertyValue(name);
    expect(await cellOf(page, a1).evaluate(css, property)).toBe(value);
  });

  it('has merged cells, rich text, display values and wrapped lines', async () => {
    expect(await cellOf(page, 'A1').getAttribute('colspan')).toBe('6');
    expect(await cellOf(page, 'H3').locator('span').allTextContents()).toEqual([
      'plain ',
      'bold',
      ' ',
      'red',
    ]);
    expect(await cellOf(page, 'D4').textContent()).toBe('3.3%');
    expect((await cellOf(page, 'H5').boundingBox())?.height).toBeGreaterThan(40);
  });

  it('lets long text run over empty neighbours only', async () => {
    const width = async (a1: string) =>
      (await cellOf(page, a1).locator('.text').boundingBox())?.width ?? 0;
    expect(await width('F7')).toBeGreaterThan(150);
    expect(await width('E7')).toBeLessThan(101);
  });

  it('shows a note beside its cell', async () => {
    await cellOf(page, 'A5').hover();
    await page.getByRole('tooltip').getByText('with two lines <b>and no HTML</b>').waitFor();
  });

  it('lets a text run over the frozen cell beside it', async () => {
    const sheet = room.host.workbook.sheetByName('Board');
    if (!sheet) throw new Error('The fixture has no board.');
    sheet.changeLayout((layout) => {
      layout.frozenColumns = 2;
    });
    const text = 'A name that is much longer than its cell is wide';
    const area = { row: 12, column: 1, rows: 1, columns: 2 };
    writeValues(sheet, area, [[text, '']], room.host.workbook.rules);
    room.host.workbook.publish();
    await seeCell(page, 'A12', text);
    const layerOf = (a1: string) =>
      cellOf(page, a1).evaluate((cell) => Number(getComputedStyle(cell).zIndex));
    // the text takes no mouse, so what lies on top cannot be asked for
    expect(await layerOf('A12')).toBeGreaterThan(await layerOf('B12'));
  });

  it('keeps frozen rows in sight', async () => {
    const before = await cellOf(page, 'A2').boundingBox();
    await page.locator('#grid').evaluate((grid) => grid.scrollTo(300, 4000));
    await page.locator('tr[data-row="190"]').waitFor();
    expect((await cellOf(page, 'A2').boundingBox())?.y).toBe(before?.y);
    expect((await cellOf(page, 'A2').boundingBox())?.x).toBe(before?.x);
  });
});

describe('lists', () => {
  it('show what ran, by whom, and what it did', async () => {
    await page.getByRole('link', { name: 'Executions' }).click();
    const rowOf = (name: string) =>
      page.locator('tr', { has: page.getByText(name, { exact: true }) }).last();
    const failed = rowOf('fail');
    expect(await failed.textContent()).toContain('owner@example.com');
    expect(await failed.getAttribute('data-outcome')).toBe('failed');
    await failed.locator('.opener').click();
    await page.getByText('about to fail').waitFor();
    await page.getByText('at fail (Code').waitFor();
    await rowOf('paint').locator('.opener').click();
    await page.locator('dt', { hasText: 'Range.setValues' }).waitFor();
  });

  it('show triggers and the minutes of today', async () => {
    await page.getByRole('link', { name: 'Triggers' }).click();
    await page.getByText('This script has no triggers.').waitFor();
    await page.getByText('of 90 today').waitFor();
    await page.getByRole('link', { name: 'Workbook' }).click();
    await page.locator('#grid').waitFor();
  });
});

it('shows what was sent by e-mail, as text', async () => {
  await page.getByRole('link', { name: 'Outbox' }).click();
  await page.getByText('Nothing has been sent yet.').waitFor();
  room.host.outbox.add({
    sentAt: 0,
    from: 'owner@example.com',
    to: ['ann@example.com', 'bob@example.com'],
    cc: ['cy@example.com'],
    bcc: [],
    subject: `Late ${IMAGE}`,
    body: 'Three callers wait.',
    htmlBody: IMAGE,
  });
  await page.locator('.outbox-page .opener').click();
  const letter = await page.locator('.outbox-page .email').innerText();
  expect(letter).toContain('Cc: cy@example.com');
  expect(letter).toContain('Three callers wait.');
  expect(letter).toContain(IMAGE);
  await page.getByText('0 of 100 recipients today').waitFor();
  await page.getByRole('link', { name: 'Workbook' }).click();
});

it('asks who the tab plays', async () => {
  const other = await room.open('?user=ada@example.com');
  await other.getByRole('button', { name: 'User: ada@example.com' }).click();
  await other.getByRole('alertdialog').locator('input').fill('cleo@example.com');
  await other.keyboard.press('Enter');
  await other.getByRole('button', { name: 'User: cleo@example.com' }).waitFor();
  await other.context().close();
});

it('warns before protected cells are edited', async () => {
  await page.getByRole('tab', { name: 'Sheet1' }).click();
  const sheet = room.host.workbook.sheets[0];
  sheet?.changeLayout((layout) => {
    const area = { row: 1, column: 10, rows: 1, columns: 1 };
    layout.protections = [
      {
        id: 1,
        kind: 'RANGE',
        area,
        description: '',
        warningOnly: true,
        rangeName: undefined,
        unprotected: [],
      },
    ];
  });
  room.host.workbook.publish();
  const edit = async (button: string) => {
    await cellOf(page, 'J1').click();
    await page.keyboard.type('changed');
    await page.keyboard.press('Enter');
    await page.getByText('Heads up!').waitFor();
    await page.getByRole('button', { name: button, exact: true }).click();
  };
  await cellOf(page, 'J1').waitFor();
  await edit('Cancel');
  expect(await cellOf(page, 'J1').textContent()).toBe('');
  await edit('OK');
  await seeCell(page, 'J1', 'changed');
});

describe('formulas', () => {
  const type = async (a1: string, text: string): Promise<void> => {
    await cellOf(page, a1).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };

  it('of custom functions show their result, and errors say why', async () => {
    await type('I9', '49');
    await type('I10', '=ROOT(I9)');
    await seeCell(page, 'I10', '7');
    await cellOf(page, 'I10').click();
    expect(await page.getByLabel('Formula bar').inputValue()).toBe('=ROOT(I9)');
    await type('I9', '-1');
    await seeCell(page, 'I10', '#ERROR!');
    await cellOf(page, 'I10').hover();
    await page.getByText('Error: No root of -1.').waitFor();
  });

  it('of SPARKLINE are drawn', async () => {
    const sheet = room.host.workbook.sheets[0];
    const area = { row: 12, column: 8, rows: 1, columns: 5 };
    if (sheet) writeValues(sheet, area, [[3, -1, null, 4, 2]], room.host.workbook.rules);
    await type('A12', '=SPARKLINE(H12:L12)');
    await type('B12', '=SPARKLINE(H12:L12,{"charttype","column";"negcolor","red";"axis",true})');
    await type('C12', '=SPARKLINE(H12:L12,{"charttype","winloss";"color","green"})');
    await type('D12', '=SPARKLINE(H12:I12,{"charttype","bar";"max",6})');
    const shapes = (a1: string, tag: string) => cellOf(page, a1).locator(`svg ${tag}`).count();
    await cellOf(page, 'D12').locator('svg').waitFor();
    expect(await shapes('A12', 'polyline')).toBe(2);
    expect(await shapes('B12', 'rect[fill="red"]')).toBe(1);
    expect(await shapes('B12', 'line')).toBe(1);
    expect(await shapes('C12', 'rect[fill="green"]')).toBe(4);
    expect(await shapes('D12', 'rect')).toBe(2);
    expect(await cellOf(page, 'A12').locator('svg').getAttribute('aria-label')).toBe(
      'line: 3, -1, –, 4, 2',
    );
  });
});

it('says when the host is gone, and comes back with it', async () => {
  const first = await serveFixture();
  const port = Number(new URL(first.serving.url).port);
  const other = await room.browser.newPage();
  await other.goto(first.serving.url);
  await pick(other, 'Demo', 'Sidebar');
  await other.locator('.sidebar').waitFor();
  await first.close();
  await other.getByText('The host does not answer.').waitFor();
  const second = await serveFixture({ port });
  await other.getByText('The host does not answer.').waitFor({ state: 'hidden' });
  await other.locator('.sidebar').waitFor({ state: 'hidden' });
  await pick(other, 'Demo', 'Count up');
  await seeCell(other, 'D1', '1');
  await other.close();
  await second.close();
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done, 10));
}
