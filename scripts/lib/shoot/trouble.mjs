import path from 'node:path';
import { openFrom, openStage, roomy, settled, turnTo } from './stage.mjs';

/** The simulated Aircall has a problem, says that its minute is used up, or refuses the key. */
const down = { match: 'GET /v1/*', status: 503 };
const usedUp = { match: 'GET /v1/*', status: 429, headers: { 'Retry-After': '40' } };
const refusal = { match: '/v1/*', status: 403, body: '{"message":"Forbidden"}' };

/** The two rows above the board, the menus and the first callers. */
const stripInSight = { x: 0, y: 0, width: 1440, height: 250 };

/** What is seen while things go wrong; the account is told to misbehave, the bundle is the real one. */
export async function shootTrouble(browser, images) {
  await shootFaults(browser, images);
  await shootDayUsedUp(browser, images);
}

async function shootFaults(browser, images) {
  const stage = await openStage(browser);
  const { house, page } = stage;
  const shoot = (name, more) => page.screenshot({ path: path.join(images, name), ...more });
  await house.run('setupActivityTracker');
  for (let minute = 0; minute < 4; minute += 1) await house.refresh(60);

  breakAircall(house, down);
  await openBoardAfter(stage, 70, /^⚠ Not updated/);
  await shoot('trouble-board.png');
  await searchInVain(page);
  await shoot('trouble-search.png');

  mendAircall(house);
  breakAircall(house, usedUp);
  await openBoardAfter(stage, 120, /^⚠ Not updated/);
  await shoot('trouble-requests.png', { clip: stripInSight });

  mendAircall(house);
  breakAircall(house, refusal);
  await openBoardAfter(stage, 120, /^⚠ Not updated/);
  await lookAtHealth(page);
  await shoot('trouble-key.png');

  mendAircall(house);
  await house.refresh(120);
  await stage.connect();
  switchWebhookOff(house);
  await house.run('apiChangeSchedule', 'sidebar', ['off']);
  house.host.workbook.deleteSheet(house.host.workbook.sheetByName('NumberDB'));
  await page.setViewportSize(roomy);
  await page.goto(stage.url);
  await lookAtHealth(page);
  await shoot('trouble-health.png');
  await page.goto(stage.url);
  await turnTo(page, 'Runs');
  // the line of the second fault: the formula bar shows all of it
  await page.locator('tr[data-row="7"] td[data-column="7"]').click();
  await shoot('trouble-runs.png', { clip: { ...stripInSight, height: 330 } });
  await stage.close();
}

/** Most of the minutes are used that Google allows triggers a day. */
async function shootDayUsedUp(browser, images) {
  const hour = Math.floor(Date.parse('2026-11-20T09:00:00Z') / 3_600_000);
  const use = { hour, triggerSeconds: [700, 1200, 1250, 1250], requests: [900] };
  const stage = await openStage(browser, {
    REFRESH: JSON.stringify({ use: { ...use, propertyCalls: [3000], runSeconds: 18 } }),
    SCHEDULE: JSON.stringify({ owner: 'anna@gmail.com', minutes: 1, paused: false }),
  });
  await stage.house.run('setupActivityTracker');
  await openBoardAfter(stage, 60, /of the 90 minutes/);
  await stage.page.screenshot({
    path: path.join(images, 'trouble-quota.png'),
    clip: stripInSight,
  });
  await stage.close();
}

async function openBoardAfter({ house, page, url }, seconds, words) {
  await house.refresh(seconds);
  await page.goto(url);
  await turnTo(page, 'Activity Tracker');
  await page.getByText(words).first().waitFor();
}

async function searchInVain(page) {
  const sidebar = await openFrom(page, 'Calls', 'Advanced search…');
  await sidebar.getByRole('button', { name: 'Today', exact: true }).click();
  await sidebar.getByRole('button', { name: 'Search', exact: true }).click();
  // elsewhere, and hidden, it says the same of the tags
  await sidebar.getByText('Aircall has a problem').locator('visible=true').first().waitFor();
  await settled(page);
}

async function lookAtHealth(page) {
  const sidebar = await openFrom(page, 'Activity Tracker', 'Health…');
  await sidebar.getByRole('heading', { name: /^Refreshes/ }).waitFor();
  await settled(page);
}

const breakAircall = (house, fault) => ask(house, 'POST', '/_simulator/faults', fault);
const mendAircall = (house) => ask(house, 'DELETE', '/_simulator/faults');

/** As Aircall does after too many failures. */
function switchWebhookOff(house) {
  const { webhooks } = JSON.parse(ask(house, 'GET', '/v1/webhooks'));
  for (const { webhook_id: id, events } of webhooks) {
    ask(house, 'PUT', `/v1/webhooks/${id}`, { active: false, events });
  }
}

function ask({ simulator }, method, page, body) {
  const { apiId, apiToken } = simulator;
  const { response } = simulator.handle({
    method,
    path: page,
    headers: {
      authorization: `Basic ${Buffer.from(`${apiId}:${apiToken}`).toString('base64')}`,
      'content-type': 'application/json',
      host: '127.0.0.1',
    },
    body: body === undefined ? '' : JSON.stringify(body),
  });
  return String(response.body);
}
