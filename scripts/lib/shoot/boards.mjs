import path from 'node:path';

/** Each picture of the board, and what Configure… says for it. */
const boards = {
  board: {},
  'board-dark': { theme: 'dark', numberBlock: true },
  'board-colour-blind': { theme: 'colourBlind' },
};

/** Cells that are seen without scrolling. */
const inSight = { row: 1, column: 1, rows: 28, columns: 11 };

/** Goes on until some callers wait and somebody is being rung; at most ten minutes. */
export async function refreshUntilBusy(house) {
  for (let step = 0; step < 60; step += 1) {
    await house.refresh(10);
    const sheet = house.host.workbook.sheetByName('Activity Tracker');
    const texts = sheet.mapCells(inSight, (cell) => String(cell?.value ?? '')).flat();
    const count = (sign) => texts.filter((text) => text.startsWith(sign)).length;
    // one of those that begin with the caller's sign stands in the strip
    if (count('◉') > 0 && count('☎') > 3) return;
  }
}

/** Pictures of the board in its looks, at one moment; afterwards it is as it was. */
export async function shootBoards(page, { house, url, images }) {
  for (const [name, look] of Object.entries(boards)) {
    const changes = { theme: 'light', numberBlock: false, ...look };
    await house.run('apiSaveSettings', 'sidebar', [changes]);
    await house.refresh(0);
    await page.goto(url);
    await page.getByText('Live queue').first().waitFor();
    await page.screenshot({ path: path.join(images, `${name}.png`) });
  }
  await house.run('apiSaveSettings', 'sidebar', [{ theme: 'light', numberBlock: false }]);
  await house.refresh(0);
}
