import { SoakClock } from '../../scripts/lib/soak/soak-clock';

const start = Date.parse('2026-11-20T08:00:00Z');
const makeClock = () => new SoakClock({ now: start, speed: 0 });
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((done) => setImmediate(done));
};

test('goes from event to event, and each sees its own time', async () => {
  const clock = makeClock();
  const seen: number[] = [];
  for (const at of [500, 9_000, 60_000]) {
    clock.schedule(start + at, () => seen.push(clock.now() - start));
  }
  await clock.liveUntil(start + 10_000);
  expect([seen, clock.now() - start]).toEqual([[500, 9_000], 10_000]);
});

test('stands still while somebody is at work', async () => {
  const clock = makeClock();
  let release = () => {};
  clock.schedule(start + 1_000, () => {
    release = clock.hold();
  });
  const day = clock.liveUntil(start + 5_000);
  await turns(50);
  expect(clock.now()).toBe(start + 1_000);
  release();
  await day;
  expect(clock.now()).toBe(start + 5_000);
});

test('goes on for a request that holds it and waits for a slow answer', async () => {
  const clock = makeClock();
  let answeredAt = 0;
  const ask = async () => {
    const release = clock.hold();
    await clock.slowly(3_000);
    answeredAt = clock.now();
    release();
  };
  clock.schedule(start + 1_000, () => void ask());
  await clock.liveUntil(start + 10_000);
  expect(answeredAt).toBe(start + 4_000);
});

test('an answer nobody waits for any more stops nothing, and lets nothing overtake', async () => {
  const clock = makeClock();
  const release = clock.hold();
  void clock.slowly(20_000);
  const day = clock.liveUntil(start + 60_000);
  release();
  const releaseOther = clock.hold();
  await turns(50);
  expect(clock.isIdle).toBe(false);
  releaseOther();
  await day;
  const last = clock.hold();
  expect(clock.isIdle).toBe(false);
  last();
});
