// What webhooks cost: an event, a fold of a batch, and a refresh that relies on them.
import { openHouse } from './open-house.mjs';

const key = 'k'.repeat(32);
const token = '0123456789abcdef0123456789abcdef';
const batches = [1, 10, 100];

/** @returns {Promise<object[]>} One row of figures for each thing that was measured. */
export async function measureWebhooks(now) {
  const house = await openHouse('L', {
    time: { now },
    properties: { WEBHOOK_KEY: key, WEBHOOK_TOKEN: token },
  });
  await house.run('setupActivityTracker');
  for (let runs = 0; runs < 4; runs += 1) await house.refresh(60);
  const tell = teller(house);
  await tell('call.created', 1);
  const figures = [figure('one event', await tell('call.created', 2))];
  await house.run('foldInbox', 'trigger');
  figures.push(...(await foldBatches(house, tell)));
  // the first refresh polls; the next one has seen that webhooks told all of it
  await house.refresh(30);
  await tell('call.created', 9_000);
  figures.push(figure('refresh of L with webhooks', await house.refresh(30)));
  await house.close();
  return figures;
}

/** Each batch in two kinds: calls that begin, and the same calls when they end. */
async function foldBatches(house, tell) {
  const figures = [];
  for (const batch of batches) {
    const ids = Array.from({ length: batch }, (_, at) => batch * 1_000 + at);
    for (const [event, kind] of [
      ['call.created', 'calls that begin'],
      ['call.ended', 'calls that end'],
    ]) {
      for (const id of ids) await tell(event, id);
      const fold = await house.run('foldInbox', 'trigger');
      figures.push(figure(`fold of ${batch}: ${kind}`, fold));
    }
  }
  return figures;
}

const teller = (house) => async (event, id) => {
  const at = Math.floor(house.clock.now() / 1000);
  const isOver = event === 'call.ended';
  const data = {
    ...{ id: 70_000_000 + id, direction: 'inbound', raw_digits: '+33 6 12 34 56 78' },
    ...{ status: isOver ? 'done' : 'initial', started_at: at, ended_at: isOver ? at : null },
  };
  const body = { resource: 'call', event, timestamp: at, token, data };
  const postData = { contents: JSON.stringify(body), type: 'application/json' };
  return house.run('doPost', 'webapp', [{ parameter: { key }, postData }]);
};

const figure = (what, { serviceCalls, cellsRead, cellsWritten, httpRequests }) => ({
  what,
  serviceCalls: serviceCalls.total,
  dataCalls: serviceCalls.data,
  cellsRead,
  cellsWritten,
  requests: httpRequests.total,
});
