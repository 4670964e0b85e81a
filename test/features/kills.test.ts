import { asTrigger, type House, openWarmHouse, records } from './house';

/** A lease ends by itself after a minute. */
const leaseSeconds = 61;

/** Everything people see, without what depends on the time of the run. */
const picture = (house: House) => {
  const { values, backgrounds, fontColors, fontWeights } = house.sheet('Activity Tracker');
  return [values, backgrounds, fontColors, fontWeights].map((layer) => layer.slice(2));
};

const ids = (house: House, sheet: string): unknown[] =>
  records(house.sheet(sheet)).map((row) => row['Call ID']);

/** A house in which the next refresh has calls to log and tiles to move. */
async function beforeBusyRefresh(): Promise<House> {
  const house = await openWarmHouse({ account: 's' });
  house.advance(90);
  return house;
}

async function undisturbed(): Promise<{ house: House; calls: number }> {
  const house = await beforeBusyRefresh();
  const report = await house.must('activityTracker', asTrigger);
  house.advance(leaseSeconds);
  await house.must('activityTracker', asTrigger);
  return { house, calls: report.serviceCalls.total };
}

describe.each(['drop', 'keep'] as const)('killed, unflushed writes: %s', (unflushed) => {
  test('after any service call, the first run after the lease is whole', async () => {
    const { house: control, calls } = await undisturbed();
    expect(calls).toBeGreaterThan(20);
    for (let killAfterCall = 1; killAfterCall <= calls; killAfterCall += 1) {
      const house = await beforeBusyRefresh();
      await house.run('activityTracker', { ...asTrigger, killAfterCall, unflushed });
      house.advance(leaseSeconds);
      await house.must('activityTracker', asTrigger);
      const after = { picture: picture(house), killAfterCall };
      expect(after).toEqual({ picture: picture(control), killAfterCall });
      expect(ids(house, 'Calls').sort()).toEqual(ids(control, 'Calls').sort());
      expect(ids(house, 'Live calls').sort()).toEqual(ids(control, 'Live calls').sort());
      await house.close();
    }
    await control.close();
  }, 300_000);
});
